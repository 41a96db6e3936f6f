import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import {
  alignArticles,
  alignRead,
  readPassages,
} from '../../../../../src/shared/domain/compare/alignment/align';
import { propertyRuns } from '../../../../support/property-runs';
import { readPairs } from './article-pairs';

const sentences = readPairs('press')
  .filter(({ language }) => language === 'de')
  .flatMap(({ reference, review }) => [...reference, ...review]);
const article = () => fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map(list => list.join('\n'));

test.prop([article(), article(), article()], propertyRuns({ most: 2_000 }))(
  'a text that was read once gives the links of two texts, whatever it was held against before',
  (reference, review, other) => {
    const options = { language: 'de' };
    const [left, right] = [readPassages(reference, 'de'), readPassages(review, 'de')];
    alignRead(left, readPassages(other, 'de'));
    alignRead(readPassages(other, 'de'), right);
    alignRead(right, left);
    expect(alignRead(left, right)).toEqual(alignArticles(reference, review, options));
  },
);

it('asks for the weight of a word in both texts together', () => {
  const read = (text: string) => readPassages(text, 'de');
  const reference = read('Eine Schwimmhalle am Hafen wünscht sich Rohrhaven.');
  const review = read('Die Stadt Rohrhaven baut am Hafen eine Schwimmhalle für 14 Millionen Euro.');
  const countOf = (weight: number) =>
    alignRead(reference, review, { wordWeights: () => weight }).links.length;
  expect([countOf(1), countOf(0), countOf(1)]).toEqual([1, 0, 1]);
});

it('reads each text in its own language', () => {
  const [reference, review] = [
    'The town of Harlow spends 1,500 euros.',
    'Die Stadt Harlow gibt 1.500 Euro aus.',
  ];
  expect(alignArticles(reference, review, { language: 'de', referenceLanguage: 'en' })).toEqual(
    alignRead(readPassages(reference, 'en'), readPassages(review, 'de')),
  );
});
