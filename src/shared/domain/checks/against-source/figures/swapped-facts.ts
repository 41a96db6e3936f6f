import { areOnOneThing, type FactTable, likenessOf, weighStems } from './fact-surroundings';
import type { Fact } from './facts';

/** `other` is what the source has where the review has `fact`. */
export type Misplaced = { fact: Fact; other: Fact };

/** Facts of one text. Each is held against all of its kind. */
const MAX_FACTS = 60;
/** The words around must leave no doubt of what is meant. */
const ENOUGH = 2.4;
/** How much more each has in common with the other's place. */
const LEAD = 0.15;
/** For one fact alone, whose own place in the source is far from what the review says of it. */
const TIMES = 1.6;
/** Days of one month are many; the place of the right one must be much nearer. */
const ENOUGH_DAY = 1.5;
const TIMES_DAY = 3;

/**
 * Facts that the source has, of something else: two that changed places (44 jobs here and 49 there), or the Nth of
 * something where the source has another Nth that the review does not mention at all.
 */
export function findMisplacedFacts(
  { facts: own, words, around }: FactTable,
  { facts: there, words: wordsThere, around: aroundThere }: FactTable,
  isSame: (own: Fact, there: Fact) => boolean,
  countTheSame: (own: Fact, there: Fact) => boolean,
): Misplaced[] {
  if (own.length < 1 || own.length > MAX_FACTS || there.length < 2 || there.length > MAX_FACTS) return [];
  // Each stands in the source once: of a number that stands everywhere nobody can tell the place.
  const placed = own.flatMap(fact => {
    const places = there.flatMap((other, i) => (isSame(fact, other) ? [i] : []));
    const [place] = places;
    return place !== undefined && places.length === 1 ? [{ fact, place }] : [];
  });
  const candidates = placed.filter(({ fact, place }) =>
    fact.kind.startsWith('nth ') || fact.kind === 'day'
      ? there.some(other => other.kind === fact.kind && other.key !== fact.key)
      : placed.some(each => isRivalPlace(each.fact, fact, each.place, place)),
  );
  if (candidates.length === 0 || !areOnOneThing(words(), wordsThere())) return [];
  const weightOf = weighStems([words(), wordsThere()]);
  const known = new Map<Fact, number[]>();
  const like = (fact: Fact, place: number) => {
    const other = there[place];
    if (!other) return 0;
    const row = known.get(fact) ?? [];
    known.set(fact, row);
    row[place] ??= likenessOf(around(fact), aroundThere(other), weightOf);
    return row[place];
  };
  const found: Misplaced[] = [];
  for (const [i, { fact, place }] of candidates.entries()) {
    const isFree = (other: Fact) => !own.some(each => isSame(each, other));
    const better = there.findIndex(
      (other, j) =>
        (fact.kind.startsWith('nth ') || fact.kind === 'day') &&
        other.kind === fact.kind &&
        countTheSame(fact, other) &&
        isFree(other) &&
        like(fact, j) >= (fact.kind === 'day' ? ENOUGH_DAY : ENOUGH) &&
        like(fact, j) > (fact.kind === 'day' ? TIMES_DAY : TIMES) * like(fact, place),
    );
    const nth = there[better];
    if (nth) found.push({ fact, other: nth });
    for (const each of candidates.slice(i + 1)) {
      const [first, second] = [there[place], there[each.place]];
      if (!first || !second || !isRivalPlace(each.fact, fact, each.place, place)) continue;
      if (!countTheSame(fact, second) || !countTheSame(each.fact, first)) continue;
      const [here, elsewhere] = [like(fact, each.place), like(each.fact, place)];
      if (here < ENOUGH || elsewhere < ENOUGH) continue;
      if (here < like(fact, place) + LEAD || elsewhere < like(each.fact, each.place) + LEAD) continue;
      found.push({ fact, other: second }, { fact: each.fact, other: first });
    }
  }
  return found;
}

function isRivalPlace(x: Fact, y: Fact, xPlace: number, yPlace: number): boolean {
  return x.kind === y.kind && x.key !== y.key && xPlace !== yPlace && !/^(?:day|month|year)$/.test(x.kind);
}
