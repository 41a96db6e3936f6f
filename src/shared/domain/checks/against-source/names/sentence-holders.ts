import type { NamedTexts, Scores } from './name-twins';
import type { NamedItem } from './named-items';

/** Somebody or something that a sentence is about, and how surely. */
export type Holder = { item: NamedItem; share: number };

/** By sentence of the source, who or what of a kind it is about: whom it names, or the sentences before it named. */
export function holdersOf({ source, pairs, others }: NamedTexts, kind: NamedItem['kind']): Holder[][] {
  const count = source.sentences().length / 2;
  const holders: Holder[][] = Array.from({ length: count }, () => []);
  for (const item of others) {
    if (item.kind === kind) holders[pairs.sourceAt(item.start)]?.push({ item, share: 1 });
  }
  for (let at = 1; at < count; at++) {
    const here = holders[at] ?? [];
    // Of several people, the one before may go on: he, she, and theirs.
    if (here.length > 0 && kind !== 'person') continue;
    const share = here.length > 0 ? CARRIED_PAST : CARRIED;
    const before = (holders[at - 1] ?? []).map(each => ({ item: each.item, share: each.share * share }));
    holders[at] = [...here, ...before.filter(each => each.share > 0.4)];
  }
  return holders;
}

const CARRIED = 0.75;
const CARRIED_PAST = 0.6;

/** How near the review's name stands to what the source says of each of its names, by key. */
export function scoresOf(near: ReadonlyMap<number, number>, holders: readonly Holder[][]): Scores {
  const scores = new Map<string, { score: number; item: NamedItem }>();
  for (const [sentence, share] of near) {
    for (const { item, share: carried } of holders[sentence] ?? []) {
      const score = share * carried;
      if (score > (scores.get(item.key)?.score ?? 0)) scores.set(item.key, { score, item });
    }
  }
  return scores;
}
