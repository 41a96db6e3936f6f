import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createWordFinder, widenToWords } from '../../../../src/shared/domain/corpus/occurrences/find';
import { foldForSearch } from '../../../../src/shared/domain/text/fold';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { OCCURRENCE_FORMS, type OccurrenceForms } from '../../../../src/shared/model/occurrence';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';

// What is found stands in brackets; the line without them is the text.
describe.each<[OccurrenceForms, string, string[]]>([
  ['same', 'Keller', ['[Keller] und [Keller]-Brief, Kellers Kellerraum', '([Keller]), KELLER keller']],
  [
    'same',
    'Stefan Keller',
    ['[Stefan Keller]; [Stefan\nKeller]; Stefan\n\nKeller; Stefan, Keller; StefanKeller'],
  ],
  ['same', 'Süd-Korea', ['[Süd-Korea] Süd- Korea Südkorea']],
  ['same', 'sagt', ['[sagt] er, sagte sie, gesagt']],
  ['same', 'Müller & Söhne', ['[Müller & Söhne] Müller und Söhne']],
  ['same', 'a a', ['[a a] [a a] a']],
  ['same', '東京', ['[東京]都と[東京]']],
  ['same', '🐶', ['ein [🐶] und 🐕‍🦺 und [🐶]']],
  ['inflected', 'Keller', ['[Keller] und [Kellers] [Keller]-Brief, Weinkeller, [Keller’s] Kellerraum']],
  ['inflected', 'rote Karte', ['[roten Karten] und [rote\r\nKarte], rote, Karte']],
  ['inflected', '12 Häuser', ['[12 Häusern], 13 Häuser, [12 Haus]']],
  ['variant', 'Südkorea', ['[Süd-Korea] [SüdKorea] [Suedkorea] [Süd Korea] [SÜDKOREA] südkoreanisch']],
  ['variant', 'Süd-Korea', ['[Südkorea] [Süd–Korea] Süd – Korea, Süd\n\nKorea Nordsüdkorea']],
  ['variant', 'Straße', ['[Strasse] [STRASSE] [Straße] Straßenlärm']],
  ['variant', 'Autoexport', ['[Auto-Export] [AutoExport] der Auto-Exporteur']],
  ['variant', 'Café', ['[Cafe] [CAFÉ] [Cafe\u0301] Cafés']],
  ['variant', 'neu', ['[neu] neue [Neu]-Isenburg']],
  ['variant', '20 %', ['[20 %] [20%] 20']],
])('%s as %j', (forms, words, lines) => {
  it.each(lines)('%s', line => {
    const text = line.replace(/[[\]]/g, '');
    const found = createWordFinder(words, forms)(text);
    const marked = found.reduceRight(
      (marking, { start, end }) =>
        `${marking.slice(0, start)}[${marking.slice(start, end)}]${marking.slice(end)}`,
      text,
    );
    expect(marked).toBe(line);
  });
});

describe('finding words', () => {
  it('stops at the limit', () => {
    expect(createWordFinder('ja', 'same')('ja ja ja ja', 2)).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
  });

  it.each(OCCURRENCE_FORMS)('finds nothing of what holds no word: %s', forms => {
    expect(createWordFinder(' \n\t', forms)('a \n\t b')).toEqual([]);
  });

  it('widens a passage to whole words, and white space to none', () => {
    expect(widenToWords('der Kellerraum ist', { start: 6, end: 16 })).toEqual({ start: 4, end: 18 });
    expect(widenToWords('der  ist', { start: 3, end: 5 })).toBeNull();
  });
});

const cases = fc.tuple(strangeText(), strangeText(), strangeText(), fc.constantFrom(...OCCURRENCE_FORMS));

test.prop([cases], propertyRuns())(
  'spans are in order, do not overlap and cut no grapheme; the passage itself is among them',
  ([before, passage, after, forms]) => {
    const text = `${before}\n\n${passage}\n\n${after}`;
    const own = widenToWords(text, { start: before.length + 2, end: before.length + 2 + passage.length });
    fc.pre(own !== null && !/[\n\v\f\r\u0085\u2028\u2029]/.test(text.slice(own.start, own.end)));
    const words = text.slice(own?.start, own?.end);
    const found = createWordFinder(words, forms)(text);
    found.forEach(({ start, end }, index) => {
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
    });
    const isFindable = forms !== 'variant' || foldForSearch(words.replace(/[-\s]/g, '')) !== '';
    if (isFindable)
      expect(found.some(({ start, end }) => start < (own?.end ?? 0) && end > (own?.start ?? 0))).toBe(true);
  },
);
