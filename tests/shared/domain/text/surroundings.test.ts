import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary, snapToGraphemes } from '../../../../src/shared/domain/text/graphemes';
import { surroundingsOf } from '../../../../src/shared/domain/text/surroundings';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

describe('the surroundings of a span', () => {
  // The span is `Rat`; brackets show what is given with it.
  it.each([
    [12, 'Am Abend hat [der alte Rat am Montag] beschlossen'],
    [3, 'Am Abend hat der alte [Rat] am Montag beschlossen'],
    [99, '[Am Abend hat der alte Rat am Montag beschlossen]'],
  ])('are cut between words: %i units', (length, line) => {
    const text = line.replace(/[[\]]/g, '');
    const start = text.indexOf('Rat');
    const around = surroundingsOf(text, { start, end: start + 3 }, length);
    expect(text.slice(around.start, around.end)).toBe(/\[(.*)\]/.exec(line)?.[1]);
  });

  const cases = fc.tuple(strangeText(), fc.nat(200), fc.nat(200), fc.nat(40));
  test.prop([cases], propertyRuns())(
    'hold the span, reach no further than asked and cut no grapheme',
    ([text, from, length, reach]) => {
      const start = Math.min(from, text.length);
      const span = snapToGraphemes(text, { start, end: Math.min(start + length, text.length) });
      const around = surroundingsOf(text, span, reach);
      expect(around.start).toBeLessThanOrEqual(span.start);
      expect(around.end).toBeGreaterThanOrEqual(span.end);
      expect(span.start - around.start).toBeLessThanOrEqual(reach);
      expect(around.end - span.end).toBeLessThanOrEqual(reach);
      expect(isGraphemeBoundary(text, around.start) && isGraphemeBoundary(text, around.end)).toBe(true);
    },
  );
});
