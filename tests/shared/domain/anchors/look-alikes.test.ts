import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../../../src/shared/domain/anchors/make';
import { placeAnchor } from '../../../../src/shared/domain/anchors/place';
import { propertyRuns } from '../../../support/property-runs';

const FIRST =
  'In Rabenau brannte in der Nacht zum Dienstag eine Scheune nieder, verletzt wurde niemand. Die Polizei bittet Zeugen, sich unter der Nummer 03333 1200 zu melden.';
const SECOND =
  'Auf der Landstraße bei Tellin stießen am Mittag zwei Autos zusammen, drei Menschen kamen in Kliniken. Die Polizei bittet Zeugen, sich unter der Nummer 03333 1200 zu melden.';
const THIRD =
  'Der Kreistag von Orlau vertagte am Abend die Abstimmung über den Haushalt auf die übernächste Woche.';

const ORIGINAL = [FIRST, SECOND, THIRD].join('\n\n');

describe('without a ledger', () => {
  it('does not take the same sentence of another report for the lost one', () => {
    const anchor = makeAnchor(ORIGINAL, spanOf(ORIGINAL, '03333 1200'));
    expect(placeAnchor(anchor, [SECOND, THIRD].join('\n\n'), { kind: 'none' })).toEqual({ state: 'orphan' });
  });

  it('tells two equal passages apart by their surroundings', () => {
    const anchor = makeAnchor(ORIGINAL, spanOf(ORIGINAL, 'Die Polizei bittet Zeugen'));
    const text = [THIRD, SECOND, FIRST].join('\n\n');
    const start = text.lastIndexOf('Die Polizei bittet Zeugen');
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'moved', start, end: start + 25 });
  });

  it('chooses none of two places that are equal all around', () => {
    const anchor = makeAnchor(`${THIRD} ${FIRST}`, spanOf(`${THIRD} ${FIRST}`, 'Scheune'));
    const text = [THIRD, FIRST, THIRD, FIRST].join(' ');
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'orphan' });
  });

  it('does not take unique words in other surroundings for the passage', () => {
    const anchor = makeAnchor(ORIGINAL, spanOf(ORIGINAL, 'Kreistag von Orlau'));
    const text = `${FIRST}\n\nAuch der Kreistag von Orlau wurde unterrichtet, wie ein Sprecher am Morgen auf Anfrage bestätigte.`;
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'orphan' });
  });
});

// Paragraphs of one template: a place, a number, the passage itself, another number. Each is unlike the others near the passage.
const paragraph = fc
  .record({ place: fc.nat(99_999), count: fc.nat(99_999) })
  .map(
    ({ place, count }) =>
      `In Ort ${place} zählte das Amt ${count} Anträge; alle Angaben ohne Gewähr, Rückfragen an Stelle ${place}-${count}.`,
  );

test.prop(
  [fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 }), fc.nat(), fc.boolean()],
  propertyRuns(),
)(
  'never places a passage in a look-alike of the paragraph that was deleted',
  (paragraphs, choice, isReversed) => {
    const original = paragraphs.join('\n\n');
    const lost = choice % paragraphs.length;
    const lostStart = paragraphs.slice(0, lost).join('\n\n').length + (lost > 0 ? 2 : 0);
    const start = original.indexOf('alle Angaben', lostStart);
    const anchor = makeAnchor(original, { start, end: start + 'alle Angaben ohne Gewähr'.length });
    const rest = paragraphs.filter((_, at) => at !== lost);
    const text = (isReversed ? rest.toReversed() : rest).join('\n\n');
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'orphan' });
  },
);

test.prop([fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 }), fc.nat()], propertyRuns())(
  'follows a passage whose paragraph changed its place among look-alikes, or gives it up',
  (paragraphs, choice) => {
    const original = paragraphs.join('\n\n');
    const moved = choice % paragraphs.length;
    const own = paragraphs[moved] ?? '';
    const start = original.indexOf(own) + own.indexOf('alle Angaben');
    const anchor = makeAnchor(original, { start, end: start + 'alle Angaben ohne Gewähr'.length });
    const text = paragraphs.toReversed().join('\n\n');
    const placement = placeAnchor(anchor, text, { kind: 'none' });
    const right = text.indexOf(own) + own.indexOf('alle Angaben');
    expect(placement.state === 'orphan' ? right : placement.start).toBe(right);
  },
);

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
