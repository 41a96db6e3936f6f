import { startsWithCapital } from '../../../text/capital';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { type FactTable, likenessOf } from './fact-surroundings';
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
const MIN_NOUNS = 2;
/** Days of one month are many; the place of the right one must be much nearer. */
const ENOUGH_DAY = 1.5;
const TIMES_DAY = 3;

/**
 * Facts that the source has, of something else: two that changed places (44 jobs here and 49 there), or the Nth of
 * something where the source has another Nth that the review does not mention at all.
 */
export function findMisplacedFacts(
  table: FactTable,
  tableThere: FactTable,
  isSame: (own: Fact, there: Fact) => boolean,
  countTheSame: (own: Fact, there: Fact) => boolean,
): Misplaced[] {
  const { facts: own, around } = table;
  const { facts: there, around: aroundThere } = tableThere;
  if (own.length < 1 || own.length > MAX_FACTS || there.length < 2 || there.length > MAX_FACTS) return [];
  // Each stands in the source once: of a number that stands everywhere nobody can tell the place.
  const placed = own.flatMap(fact => {
    const places = table
      .beside(tableThere)
      .sameAs(fact)
      .map(other => there.indexOf(other));
    const [place] = places;
    // A year may be read as a figure and as a date.
    const isOnce = places.every(each => there[each]?.start === there[place ?? 0]?.start);
    return place !== undefined && isOnce ? [{ fact, place }] : [];
  });
  const candidates = placed.filter(({ fact, place }) =>
    isTold(fact)
      ? there.some(other => other.kind === fact.kind && other.key !== fact.key)
      : placed.some(each => isRivalPlace(each.fact, fact, each.place, place)),
  );
  if (candidates.length === 0 || !table.beside(tableThere).areOnOneThing()) return [];
  const { weightOf } = table.beside(tableThere);
  const known = new Map<Fact, number[]>();
  const like = (fact: Fact, place: number) => {
    const other = there[place];
    if (!other) return 0;
    const row = known.get(fact) ?? [];
    known.set(fact, row);
    row[place] ??= likenessOf(around(fact), aroundThere(other), weightOf);
    return row[place];
  };
  const clauses = new Map<Fact, ReadonlySet<string>>();
  const nounsOf = (fact: Fact, of: FactTable) => {
    const nouns = clauses.get(fact) ?? clauseNouns(of, fact);
    clauses.set(fact, nouns);
    return nouns;
  };
  // Its clause names two things of the other's clause, and none of its own.
  const isSaidOf = (fact: Fact, other: Fact, place: Fact | undefined) => {
    const nouns = nounsOf(fact, table);
    const shared = (with_: Fact) => [...nounsOf(with_, tableThere)].filter(noun => nouns.has(noun)).length;
    if (place === undefined || nouns.size < MIN_NOUNS) return false;
    // Gegenüber der Periode 1991 bis 2020 um 1,4 Grad goes on with the subject of the clause before.
    const spans = tableThere.reading.sentences();
    const isElliptic =
      sentenceAt(spans, place.start) === sentenceAt(spans, other.start) &&
      nounsOf(place, tableThere).size < 2 * MIN_NOUNS;
    return !isElliptic && shared(other) >= MIN_NOUNS && shared(place) === 0;
  };
  const found: Misplaced[] = [];
  for (const [i, { fact, place }] of candidates.entries()) {
    const isFree = (other: Fact) => !own.some(each => isSame(each, other));
    const better = there.findIndex(
      (other, j) =>
        isTold(fact) &&
        !(fact.kind === 'day' && isEndOfRange(tableThere.reading.text, there[place])) &&
        other.kind === fact.kind &&
        other.whole === undefined &&
        countTheSame(fact, other) &&
        isFree(other) &&
        (isMeasured(fact)
          ? isSaidOf(fact, other, there[place])
          : like(fact, j) >= (fact.kind === 'day' ? ENOUGH_DAY : ENOUGH) &&
            like(fact, j) > (fact.kind === 'day' ? TIMES_DAY : TIMES) * like(fact, place)),
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

/** Stems of the nouns of the clause that a fact stands in, and its other figures. */
function clauseNouns(
  { reading: { text, sentences }, words }: FactTable,
  { start, end }: Fact,
): ReadonlySet<string> {
  const spans = sentences();
  const at = sentenceAt(spans, start);
  const [first = 0, last = text.length] = [spans[at * 2], spans[at * 2 + 1]];
  const before = text.slice(Math.max(first, start - REACH), start);
  const from =
    start - (before.length - Math.max(-1, ...Array.from(before.matchAll(CUT), ({ index }) => index)) - 1);
  const behind = text.slice(end, Math.min(last, end + REACH));
  const stop = behind.search(CUT);
  const to = stop < 0 ? end + behind.length : end + stop;
  const inside = itemsBetween(words(), from, to).filter(
    each =>
      (each.end <= start || each.start >= end) &&
      startsWithCapital(text.slice(each.start, each.end)) &&
      !UNIT.test(text.slice(each.start, each.end)),
  );
  const figures = `${text.slice(from, start)}|${text.slice(end, to)}`.match(FIGURE) ?? [];
  return new Set([...inside.flatMap(({ stems }) => stems), ...figures.map(each => each.replace(/\D/g, ''))]);
}

/** Two clauses on money have them in common. */
const UNIT = /^(?:Millionen?|Milliarden?|Mio|Mrd|Euro|Cent|Prozent|Dollar|Franken)$/u;
const FIGURE = /\d[\d., {2}]*\d/gu;
const REACH = 160;
/** A dash between two years is none. */
const CUT = /[;:()„“”"]| [–—] |,(?= )/gu;

/** Zwischen dem 7. und dem 8. August: who tells of one end tells of what lies between. */
function isEndOfRange(text: string, place: Fact | undefined): boolean {
  return place !== undefined && RANGE.test(text.slice(Math.max(0, place.start - 24), place.start));
}

const RANGE = /(?<!\p{L})(?:[Zz]wischen|[Vv]om|[Bb]etween|[Ff]rom)(?: dem)?(?: \p{Lu}\p{Ll}+,?)?(?: dem)? $/u;

function isTold(fact: Fact): boolean {
  return fact.kind.startsWith('nth ') || fact.kind === 'day' || isMeasured(fact);
}

/** Years, money, shares, lengths and hours: a figure that says by its unit what may stand in its place. */
function isMeasured({ amount, kind }: Fact): boolean {
  if (kind === 'year') return true;
  return amount !== null && kind !== 'age' && (amount.measure !== null || amount.kind === 'clock');
}

function isRivalPlace(x: Fact, y: Fact, xPlace: number, yPlace: number): boolean {
  return x.kind === y.kind && x.key !== y.key && xPlace !== yPlace && !/^(?:day|month|year)$/.test(x.kind);
}
