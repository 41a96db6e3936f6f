import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/main/pipe';

type Finding = {
  type: string;
  doc: string;
  docIndex: number;
  start: number;
  end: number;
  quote: string;
  otherDoc?: string;
  otherDocIndex?: number;
};
type Doc = { name?: string; text: string; date?: string | null; role?: string };

const SOURCE = 'Die Stadt baut eine Brücke für 1,2 Millionen Euro.';
const REVIEW = 'Die Stadt baut eine Brücke für 1,3 Millionen Euro.';

function findingsOf(docs: readonly Doc[], fields: object = {}): Finding[] {
  return JSON.parse(answerLine('check', JSON.stringify({ id: 1, docs, ...fields }), 1, 'de')).findings;
}

/** Which of the two documents was under review; the finding is the same both ways. */
function reviewOf(first: Partial<Doc>, second: Partial<Doc>): string | undefined {
  return findingsOf([
    { name: 'first', text: SOURCE, ...first },
    { name: 'second', text: REVIEW, ...second },
  ])[0]?.doc;
}

describe('the text under review', () => {
  it.each([
    ['is the last one', {}, {}],
    ['is the last one whose role says so', { role: 'Article' }, { role: 'REVIEW' }],
    ['is the one that is not a source', { role: 'Source' }, { role: '' }],
    ['is the last one where all are sources', { role: 'source' }, { role: 'source' }],
    [
      'is the article of an article and an original article',
      { role: 'original article' },
      { role: 'article' },
    ],
    ['is the last one of one day', { date: '2026-05-04' }, { date: '2026-05-04' }],
    ['is the last one where one has no date', { date: '2026-05-04' }, { date: '' }],
  ])('%s', (_, first, second) => {
    expect(reviewOf(first, second)).toBe('second');
  });

  it.each([
    ['its role says so', { role: 'rewrite' }, {}],
    ['the other is the source', {}, { role: 'SOURCE' }],
    ['the other is an original article', { role: 'rewrite' }, { role: 'Original article' }],
    ['it is of a later day', { date: '06.05.2026' }, { date: '04.05.2026' }],
    ['it is of a later month without zeros', { date: '2026-10-1' }, { date: '2026-9-30' }],
    ['it is of a later time', { date: '2026-05-04T18:00:00Z' }, { date: '2026-05-04T09:00:00Z' }],
    [
      'it is of a later time elsewhere',
      { date: '2026-05-04T23:00:00-05:00' },
      { date: '2026-05-05T01:00:00+02:00' },
    ],
  ])('is the first one where %s', (_, first, second) => {
    expect(reviewOf(first, second)).toBe('first');
  });
});

it.each([
  ['of one name', [{ name: 'text' }, { name: 'text' }, { name: 'text' }]],
  ['without names', [{}, {}, {}]],
  ['of which one is named as the number of another', [{ name: '1' }, {}, { name: '1' }]],
])('tells documents apart %s', (_, [other, source, review]) => {
  const unlike = 'Der Zoo zeigt ein neues Gehege für Luchse.';
  const before = findingsOf([
    { ...other, text: unlike },
    { ...source, text: SOURCE },
    { ...review, text: REVIEW },
  ]);
  expect(before).toMatchObject([{ docIndex: 2, otherDocIndex: 1, quote: '1,3 Millionen Euro' }]);
  const turned = findingsOf([
    { ...review, text: REVIEW, role: 'review' },
    { ...other, text: unlike },
    { ...source, text: SOURCE },
  ]);
  expect(turned).toMatchObject([{ docIndex: 0, otherDocIndex: 2 }]);
});

it('takes a day of writing that it cannot read for none: the text may have its own', () => {
  const text = 'Rohrhaven, 4. Mai 2026. Die Stadt baut. Am Mittwoch, 5. Mai, kamen Gäste.';
  expect(findingsOf([{ text, date: '' }])).toEqual(findingsOf([{ text }]));
  expect(findingsOf([{ text, date: '' }]).map(({ quote }) => quote)).toEqual(['Mittwoch, 5. Mai']);
});

it.each(['de', 'DE', 'de-CH', 'de_AT', 'deu', 'Deutsch', 'und', '', 'x-unknown-thing', null])(
  'reads German where the row says %j',
  lang => {
    const docs = [
      { name: 'a', text: SOURCE },
      { name: 'b', text: REVIEW },
    ];
    expect(findingsOf(docs, { lang }).map(({ type }) => type)).toEqual(['number_mismatch']);
    expect(findingsOf(docs, { language: lang }).map(({ type }) => type)).toEqual(['number_mismatch']);
  },
);
