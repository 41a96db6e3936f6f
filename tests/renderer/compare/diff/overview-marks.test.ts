import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../../src/renderer/compare/changes';
import { layOutGaps, layOutMarks, SLOT_COUNT } from '../../../../src/renderer/compare/diff/overview-marks';
import { assemble } from '../marked';

const { left, right, changes } = assemble([
  'x'.repeat(3000),
  { left: 'alt', right: 'neu', weight: 'wording' },
  'x',
  { left: '60', right: '80', weight: 'number' },
  'x'.repeat(2990),
  { left: 'a'.repeat(3000), right: '', weight: 'wording' },
]);
const listed = listChanges(changes);
const marks = (isShown: (index: number) => boolean) =>
  layOutMarks(listed, ({ index }) => isShown(index), left.length, right.length);

describe('the overview of the whole text', () => {
  it('shows the heaviest kind where several are in one place', () => {
    expect(marks(() => true)[0]).toEqual({ kind: 'number', firstSlot: 240, slotCount: 1 });
    expect(marks(index => index !== 1)[0]?.kind).toBe('wording');
  });

  it('shows a long change as long as it is', () => {
    const last = marks(() => true).at(-1);
    expect(last).toMatchObject({ kind: 'wording', slotCount: 121 });
    expect((last?.firstSlot ?? 0) + (last?.slotCount ?? 0)).toBe(SLOT_COUNT);
  });

  it('shows where nothing was compared in detail', () => {
    expect(layOutGaps(Int32Array.of(0, left.length, 0, right.length), left.length, right.length)).toEqual([
      { firstSlot: 0, slotCount: SLOT_COUNT },
    ]);
  });

  it('is empty for empty texts', () => {
    expect(layOutMarks([], () => true, 0, 0)).toEqual([]);
  });
});
