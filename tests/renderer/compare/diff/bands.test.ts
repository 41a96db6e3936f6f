import { describe, expect, it } from 'vitest';
import { layOutBands } from '../../../../src/renderer/compare/diff/bands';

const left = { passage: 3, side: 'left', top: 10, bottom: 30 } as const;
const right = { passage: 3, side: 'right', top: 110, bottom: 130 } as const;

describe('what connects both ends of a move', () => {
  it('is a band where both can be seen, around all lines of each', () => {
    const [band] = layOutBands([left, { ...left, top: 30, bottom: 50 }, right], 36, () => false);
    expect(band).toEqual({
      passage: 3,
      path: 'M0 10C18 10 18 110 36 110V130C18 130 18 50 0 50Z',
      isArrow: false,
    });
  });

  it('is an arrow to where the other end is, where one can be seen', () => {
    const [down] = layOutBands([left], 36, () => false);
    const [up] = layOutBands([right], 36, () => true);
    expect(down).toMatchObject({ isArrow: true, path: 'M0 22H18V40M14 32L18 40L22 32' });
    expect(up).toMatchObject({ isArrow: true, path: 'M36 118H18V100M14 108L18 100L22 108' });
  });
});
