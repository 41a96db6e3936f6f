import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { GENERAL_NOUNS } from '../../../text/general-words';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import type { FactTable } from './fact-surroundings';

/**
 * How many did or got one thing (number_mismatch): vier von ihnen trugen Masken, where the source has drei von ihnen trugen
 * Masken. Small numbers stand everywhere; here the clause around it says what is counted, in the words of one clause of the
 * source that has another number, while the review's stands in no such clause. Linear but for the small numbers.
 */
export function checkPredicateCounts(
  { reading, sourceReadings, isRelated }: CheckContext,
  own: FactTable,
  there: readonly FactTable[],
): CheckFinding[] {
  if (reading.notices().length > 0) return [];
  const mine = smallCounts(reading);
  if (mine.length === 0 || mine.length > MAX_COUNTS) return [];
  return sourceReadings.flatMap((source, document) => {
    const table = there[document];
    const others = smallCounts(source);
    if (!table || others.length === 0 || others.length > MAX_COUNTS || source.notices().length > 0) return [];
    if (!mine.some(each => others.some(other => other.value !== each.value))) return [];
    if (!isRelated(document)) return [];
    const clauses = others.map(other => clauseOf(source, table, other));
    return mine.flatMap(amount => {
      const clause = clauseOf(reading, own, amount);
      const alike = clauses.filter(each => areAlike(clause, each));
      const [first] = alike;
      if (!first || alike.some(each => each.amount.value !== first.amount.value)) return [];
      if (first.amount.value === amount.value || clause.isDenied !== first.isDenied) return [];
      // Three of them may be the two of one place and the one of another.
      if (isPartOf(amount, first.amount, reading)) return [];
      if (canBeSum(amount, clause, clauses) || isKept(first, mine, reading, own)) return [];
      return makeFinding('number_mismatch', {
        at: amount,
        other: { document, start: first.amount.start, end: first.amount.end },
        params: {
          text: reading.text.slice(amount.start, amount.end),
          otherText: source.text.slice(first.amount.start, first.amount.end),
        },
        severity: 'medium',
      });
    });
  });
}

/** A text with more is a table. */
const MAX_COUNTS = 30;
const MOST = 20;
/** UTF-16 units of a clause to each side of its number. */
const REACH = 90;

function smallCounts({ text, amounts }: Reading): Amount[] {
  return amounts().filter(
    ({ kind, measure, bound, value, figure, start }) =>
      kind === 'count' &&
      measure === null &&
      bound === null &&
      value > 1 &&
      value <= MOST &&
      Number.isInteger(value) &&
      !/^0/.test(figure) &&
      !(/^\d/.test(figure) && LABEL.test(text.slice(Math.max(0, start - 24), start))),
  );
}

/** Linie 9, Klasse 5: the number is a name. */
const LABEL = /(?<!\p{L})\p{Lu}\p{Ll}{2,} $/u;

type Clause = {
  amount: Amount;
  stems: ReadonlySet<string>;
  noun: string | null;
  isDenied: boolean;
  isElliptic: boolean;
};

const END = /[,;:!?()\n–—]|\.(?=\s|$)|(?<!\p{L})(?:und|sowie|aber|doch|während|and|but|while)(?!\p{L})/gu;
const DENIED = /(?<!\p{L})(?:nicht|kein\p{L}*|ohne|nie|not|no|without|never)(?!\p{L})/iu;
const VERB = /(?<!\p{L})\p{Ll}+(?:en|te|ten|t)(?!\p{L})/u;

function clauseOf({ text }: Reading, table: FactTable, amount: Amount): Clause {
  const span = clauseAround(text, amount);
  const words = itemsBetween(table.words(), span.start, span.end).filter(
    each => each.end <= span.end && (each.end <= amount.start || each.start >= amount.end),
  );
  const stems = new Set(
    words.flatMap(({ stems: all }) => all.slice(0, 1)).filter(stem => !GENERAL_NOUNS.has(stem)),
  );
  const behind = text.slice(amount.end, span.end);
  const noun = /^ (?:\p{Ll}+ )?\p{Lu}/u.test(behind)
    ? (words.find(each => each.start > amount.end && each.isNoun)?.stems[0] ?? null)
    : null;
  const said = text.slice(span.start, span.end);
  return {
    amount,
    stems,
    noun,
    isDenied: DENIED.test(said),
    isElliptic: !VERB.test(said.replace(/[„“"»«]/gu, ' ')),
  };
}

function clauseAround(text: string, { start, end }: Amount): Span {
  const from = Math.max(0, start - REACH);
  const front = Array.from(text.slice(from, start).matchAll(END)).at(-1);
  const back = text.slice(end, end + REACH);
  const stop = Array.from(back.matchAll(END))[0];
  return {
    start: front ? from + front.index + front[0].length : from,
    end: end + (stop?.index ?? back.length),
  };
}

/** Two telling words in common, or the only one of a clause without a verb; nothing else counted. */
function areAlike(x: Clause, y: Clause): boolean {
  if (x.noun !== null && y.noun !== null && !areOneNoun(x.noun, y.noun)) return false;
  let shared = 0;
  for (const stem of x.stems) if (stem !== x.noun && y.stems.has(stem)) shared++;
  if (shared >= 2) return shared * 2 >= Math.min(x.stems.size, y.stems.size);
  return (
    shared === 1 && (x.stems.size === 1 || y.stems.size === 1) && Math.max(x.stems.size, y.stems.size) <= 3
  );
}

function areOneNoun(x: string, y: string): boolean {
  if (x === y || x.endsWith(y) || y.endsWith(x)) return true;
  const groups = SYNONYM_GROUPS.get(x);
  return groups !== undefined && SYNONYM_GROUPS.get(y)?.some(each => groups.includes(each)) === true;
}

function canBeSum({ value }: Amount, clause: Clause, clauses: readonly Clause[]): boolean {
  const near = clauses.filter(each => [...clause.stems].some(stem => each.stems.has(stem)));
  if (near.some(each => each.amount.value === value)) return true;
  // A list gives each mark its own number.
  if (clause.isElliptic) return false;
  const values = clauses.map(each => each.amount.value);
  return values.some((x, at) =>
    values.some((y, other) => at !== other && (x + y === value || x - y === value)),
  );
}

/** The review has the source's number where it says the same, too. */
function isKept(first: Clause, mine: readonly Amount[], reading: Reading, own: FactTable): boolean {
  return mine.some(
    each => each.value === first.amount.value && areAlike(clauseOf(reading, own, each), first),
  );
}

/** Sechs der sieben Empfehlungen. */
function isPartOf(amount: Amount, whole: Amount, { text, amounts }: Reading): boolean {
  return amounts().some(
    each =>
      each.value === whole.value && each.start > amount.end && OF.test(text.slice(amount.end, each.start)),
  );
}

const OF = /^ (?:der|dieser|seiner|ihrer|von(?: den)?|of(?: the)?) $/u;
