import { join } from 'node:path';
import { diff } from 'fast-myers-diff';
import { articlePair, editedText, wordsOf } from '../data/texts';
import { type Measure, measuredRounds, type Place } from '../measure';
import { openProgram } from '../program';

/** How `Diff.changes` lies in its array. */
const NUMBERS_PER_CHANGE = 5;

interface Pair {
  readonly name: string;
  readonly title: string;
  texts(place: Place): { readonly left: string; readonly right: string };
}

const PAIRS: readonly Pair[] = [
  { name: 'articles', title: 'a press release and its rewrite', texts: () => articlePair(3) },
  { name: 'p2', title: 'two versions, 2 % of the words touched', texts: place => versions(place, 0.02) },
  { name: 'p20', title: 'two versions, 20 % of the words touched', texts: place => versions(place, 0.2) },
];

export const compareMeasures: readonly Measure[] = PAIRS.flatMap(({ name, title, texts }): Measure[] => [
  {
    id: `compare.${name}`,
    title: `compare ${title}, through the program`,
    run: async place => {
      const { app, client } = await openProgram(place, join(place.ownFolder, 'pair.gegenlese'));
      const { left, right } = texts(place);
      const [leftVersionId, rightVersionId] = [
        (await client.call('documents.paste', { text: left })).imported[0]?.versionId ?? 0,
        (await client.call('documents.paste', { text: right })).imported[0]?.versionId ?? 0,
      ];
      const { result } = await client.call('comparisons.compare', { leftVersionId, rightVersionId });
      const figures = await measuredRounds(place.sizes.rounds, () =>
        client.call('comparisons.compare', { leftVersionId, rightVersionId }),
      );
      await app.close();
      const found: Record<string, number> =
        result.mode === 'alignment'
          ? { links: result.links.length }
          : { changes: result.changes.length / NUMBERS_PER_CHANGE };
      return { ...figures, details: { ...figures.details, ...found } };
    },
  },
  {
    id: `compare.${name}-myers`,
    title: 'peer: fast-myers-diff on the same words',
    run: place => {
      const { left, right } = texts(place);
      return measuredRounds(place.sizes.rounds, () => [...diff(toWords(left), toWords(right))].length);
    },
  },
]);

function versions({ sizes }: Place, share: number) {
  const left = wordsOf(5, sizes.words);
  return { left, right: editedText(6, left, share) };
}

function toWords(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [];
}
