import { createRandom, pickFrom } from '../data/random';
import { EDITS } from './edits';

/** What is done to a text at once; `setup` before it is the old one. */
export interface Kind {
  readonly name: string;
  readonly setup?: readonly string[];
  edits(seed: number): readonly string[];
}

const LOOK_ALIKES: readonly Kind[] = [
  'delete paragraph',
  'delete sentence',
  'swap paragraphs',
  'reword',
  'paraphrase',
].map(name => ({
  name: `${name}, among look-alikes`,
  setup: ['add look-alike', 'add look-alike'],
  edits: () => [name],
}));

/** Every edit twice, every edit that look-alikes make hard, and rounds of many edits. */
export const KINDS: readonly Kind[] = [
  ...Object.keys(EDITS).map(name => ({ name, edits: () => [name, name] })),
  ...LOOK_ALIKES,
  ...[5, 15, 40].map(count => ({
    name: `${count} edits of any kind`,
    edits: (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: count }, () => pickFrom(random, Object.keys(EDITS)));
    },
  })),
];

/** One mutation each: delete, duplicate, swap, paraphrase, split, and look-alike paragraphs as in hypothesis/client#7571. */
export const MUTATIONS: readonly Kind[] = [
  ...[
    'delete sentence',
    'delete paragraph',
    'duplicate paragraph',
    'duplicate section',
    'swap paragraphs',
    'paraphrase',
    'split paragraph',
    'add look-alike',
  ].map(name => ({ name, edits: () => [name] })),
  ...LOOK_ALIKES,
];
