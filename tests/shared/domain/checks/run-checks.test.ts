import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../../src/main/pipe-check';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';
import { checkFinding } from '../../../../src/shared/model/check';
import { propertyRuns } from '../../../support/property-runs';
import { CASE_FILES, readCases, writeAsFound } from './cases';

describe('the rule pack', () => {
  it.each(CASE_FILES)('finds what is marked and nothing else in %s', file => {
    const cases = readCases(file);
    expect(cases.map(writeAsFound)).toEqual(cases.map(({ written }) => written));
  });

  const words = fc.constantFrom(
    ...'Bürgermeister Jana Voss sagte „Wir gehen“ von 20 auf 30 Prozent . \n SüdKorea 18 Uhr in Oslo nicht'.split(
      ' ',
    ),
    '👨‍👩‍👧',
    'e\u0301',
  );
  const text = fc.array(words, { maxLength: 40 }).map(list => list.join(' '));

  test.prop([text, text], propertyRuns())('answers in order, inside the texts', (review, source) => {
    const document = (body: string, role: 'review' | 'source') => {
      return { name: role, text: body, language: 'de', date: null, source: null, role };
    };
    let last = 0;
    for (const found of runChecks(document(review, 'review'), [document(source, 'source')])) {
      expect(checkFinding.safeParse(found).success).toBe(true);
      expect(found.start).toBeGreaterThanOrEqual(last);
      expect(found.end).toBeLessThanOrEqual(review.length);
      const other = found.other?.document === null ? review : source;
      expect(found.other?.end ?? 0).toBeLessThanOrEqual(other.length);
      last = found.start;
    }
  });
});

const RELEASE = 'Landrat Gerhard Wessel übergab der Feuerwehr Altenried 12 Helme.';
const ARTICLE = 'Landrat Gerhardt Wessel hat der Feuerwehr Altenried 12 Helme übergeben.';

describe('checkDocuments', () => {
  it('holds the last document against those before it', () => {
    const [found] = checkDocuments(
      {
        docs: [
          { name: 'a', text: RELEASE },
          { name: 'b', text: ARTICLE },
        ],
      },
      'de',
    );
    expect(found).toEqual({
      type: 'name_variant',
      doc: 'b',
      docIndex: 1,
      start: 8,
      end: 23,
      quote: 'Gerhardt Wessel',
      other: { start: 8, end: 22 },
      otherDoc: 'a',
      otherDocIndex: 0,
      otherQuote: 'Gerhard Wessel',
      reason: 'This says “Gerhardt Wessel” where the source has “Gerhard Wessel”. Is this the same person?',
      severity: 'high',
    });
  });

  it.each([
    ['a role', [{ role: 'review' }, { role: 'source' }]],
    ['a later date', [{ date: '2025-03-04' }, { date: '2025-03-03' }]],
  ])('holds the first one against the rest where %s says so', (_, [first, second]) => {
    const docs = [
      { name: 'a', text: ARTICLE, ...first },
      { name: 'b', text: RELEASE, ...second },
    ];
    expect(checkDocuments({ docs }, 'de').map(({ doc, otherDoc }) => [doc, otherDoc])).toEqual([['a', 'b']]);
  });

  it('reads an English source as English where the row says that its article is German', () => {
    const docs = [
      { text: 'The Harrow fund is worth $2 trillion, said Ann Harrow, the founder of the company.' },
      { text: 'Der Harrow-Fonds ist zwei Billionen Dollar wert, sagte Gründerin Ann Harrow.' },
    ];
    expect(checkDocuments({ lang: 'de', docs }, 'de')).toEqual([]);
  });
});

it.each(['3., ', 'Montag, ', '„', '10 Prozent von ', 'seit ', 'Stefan Keller ', '12 Mio. Euro '])(
  'reads 60,000 characters of %j without a line break, and not for minutes',
  piece => {
    const text = piece.repeat(60_000 / piece.length);
    const review = { name: 'a', text, language: 'de', date: null, source: null, role: 'review' } as const;
    for (const { start, end } of runChecks(review, [])) expect(end).toBeGreaterThan(start);
  },
);
