import type { CheckWorthyFeature } from './check-worthy-weights';

export type WordTable = ReadonlyMap<string, readonly CheckWorthyFeature[]>;
/** Lower case, between single spaces. */
export type Phrase = readonly [string, CheckWorthyFeature];
type WordLists = Partial<Record<CheckWorthyFeature, string>>;

/** From words with white space between them. */
export function wordTable(lists: WordLists): WordTable {
  const table = new Map<string, CheckWorthyFeature[]>();
  for (const [feature, list] of entriesOf(lists)) {
    for (const word of new Set(list.trim().split(/\s+/)))
      table.set(word, [...(table.get(word) ?? []), feature]);
  }
  return table;
}

/** From phrases with | between them. */
export function phraseTable(lists: WordLists): Phrase[] {
  return entriesOf(lists).flatMap(([feature, list]) =>
    list.split('|').map((phrase): Phrase => [` ${phrase.trim()} `, feature]),
  );
}

/** Which words end in one of them: by looking up their last letters, as far as the longest goes. */
export type WordEnds = {
  readonly ends: ReadonlySet<string>;
  readonly shortest: number;
  readonly longest: number;
};

/** Of every word in `list` with every one of `endings`. */
export function wordEnds(list: string, endings: readonly string[]): WordEnds {
  const stems = list.trim().split(/\s+/);
  const ends = new Set(stems.flatMap(stem => endings.map(ending => stem + ending)));
  const lengths = [...ends].map(({ length }) => length);
  return { ends, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}

export function endsInOne(word: string, { ends, shortest, longest }: WordEnds): boolean {
  for (let length = Math.min(word.length, longest); length >= shortest; length--) {
    if (ends.has(word.slice(-length))) return true;
  }
  return false;
}

function entriesOf(lists: WordLists): [CheckWorthyFeature, string][] {
  return Object.entries(lists) as [CheckWorthyFeature, string][];
}
