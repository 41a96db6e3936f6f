import { type Item, itemAt, itemBefore, wordAt } from './items';
import type { Reading } from './meaning';
import { point } from './reading';

const VAGUE_PAIRS: ReadonlyArray<readonly [RegExp, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF']> = [
  [/^vor (?:kurzem|langem|längerem)$/i, 'PAST_REF'],
  [/^in kürze$/i, 'FUTURE_REF'],
  [/^im (?:moment|augenblick)$/i, 'PRESENT_REF'],
  [/^zur zeit$/i, 'PRESENT_REF'],
  [/^(?:letzter|jüngster|letzten) zeit$/i, 'PAST_REF'],
  [/^nächster zeit$/i, 'FUTURE_REF'],
];

const NOW = { kind: 'fixed', value: 'PRESENT_REF' } as const;

export function readVague(items: readonly Item[], at: number): Reading | null {
  const { text, word } = itemAt(items, at);
  const second = itemAt(items, at + 1).text;
  if (/^(?:vor|in|im|zur|letzter|letzten|jüngster|nächster)$/i.test(text) && second !== '') {
    const pair = VAGUE_PAIRS.find(([pattern]) => pattern.test(`${text} ${second}`));
    if (pair) return point(at, at + 2, { kind: 'fixed', value: pair[1] });
  }
  const stretch = readStretch(items, at);
  if (stretch) return stretch;
  if (word.vague === undefined) return word.isLooseNow && isNun(items, at) ? point(at, at + 1, NOW) : null;
  // "earlier than" compares, and "jüngst" may be an adjective's beginning.
  if (second === 'als' || second === 'oder') return null;
  if (text === 'future' && !wordAt(items, at - 1).isArticle) return null;
  return point(at, at + 1, { kind: 'fixed', value: word.vague });
}

const STRETCHES: ReadonlyArray<readonly [RegExp, 'PAST_REF' | 'FUTURE_REF']> = [
  [/^in (?:vergangener|jüngster|jüngerer|der (?:letzten|vergangenen|jüngsten)) Zeit$/i, 'PAST_REF'],
  [/^in (?:absehbarer|kommender|naher|der (?:nächsten|kommenden)) Zeit$/i, 'FUTURE_REF'],
  [/^vor (?:einiger|kurzer|langer|längerer|geraumer) Zeit$/i, 'PAST_REF'],
];

/** In der vergangenen Zeit, in absehbarer Zeit, vor einiger Zeit: with "vor" only, as of all that is ago. */
function readStretch(items: readonly Item[], at: number): Reading | null {
  const open = itemAt(items, at).text;
  if (!/^(?:in|vor)$/i.test(open)) return null;
  const to = [at + 2, at + 3].find(step => itemAt(items, step).text === 'Zeit');
  if (to === undefined) return null;
  const said = items.slice(at, to + 1).map(({ text }) => text);
  const stretch = STRETCHES.find(([pattern]) => pattern.test(said.join(' ')));
  const from = /^vor$/i.test(open) ? at : at + 1;
  return stretch ? point(from, to + 1, { kind: 'fixed', value: stretch[1] }) : null;
}

/** Nun entscheidet der Rat, von nun an; elsewhere it is a particle. */
function isNun(items: readonly Item[], at: number): boolean {
  const { text } = itemAt(items, at);
  const next = itemAt(items, at + 1).text;
  if (text === 'nun') return /^(?:von|ab)$/i.test(itemBefore(items, at).text) && /^(?:an)?$/.test(next);
  return (
    text === 'Nun' &&
    /^(?:\p{Ll}+(?:t|en|ll|nn|te|ten)|ist|sind)$/u.test(next) &&
    !/^(?:gut|mit|nicht|einen|den)$/.test(next)
  );
}
