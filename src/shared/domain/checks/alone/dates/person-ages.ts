import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { makeYears } from './anniversary-figures';
import { type Fact, factsIn } from './person-age-facts';

/**
 * How old somebody is told to be, by all that a text tells of it: an age, a birthday, a year of birth (anniversary_mismatch).
 * Each makes the years in which they may have been born; two that have none in common contradict each other. Ages without
 * a name are of the only one who is named before, or of the one whom the text is about.
 */
export function findPersonAges(reading: Reading, writtenIn: number): CheckFinding[] {
  const { text } = reading;
  if ((text.match(SIGN)?.length ?? 0) < 2 || LEAP_DAY.test(text)) return [];
  const told = bind(reading, factsIn(reading, writtenIn));
  const found: CheckFinding[] = [];
  for (const facts of told.values()) {
    const [first] = facts;
    const other = facts.find(each => first !== undefined && areApart(first, each));
    if (!first || !other) continue;
    // Of a birth and an age, the age is told to be wrong.
    const [at, since] = other.isBirth ? [first, other] : [other, first];
    const expected = at.reference - Math.round((since.low + since.high) / 2);
    if (expected < 1 || expected > 115) continue;
    const year = { value: at.reference - expected, start: since.start, end: since.end };
    found.push(makeYears('age', at, year, at.reference, expected));
  }
  return found;
}

const SIGN =
  /\d{2}-[Jj]ährige|\d{2}\. Geburtstag|\d{2} Jahren?(?!\p{L})|\(\d{2}\)|[Gg]eboren|(?:zur|die) Welt|Jahrgang|jahre?s? alt/gu;
/** Who was born then has a birthday in every fourth year. */
const LEAP_DAY = /29\. ?(?:Februar|2\.)|Schalttag/u;
const NAMESAKES = /(?<!\p{L})(?:junior|senior|jun\.|sen\.|der (?:Ältere|Jüngere))(?!\p{L})/iu;
/** Ages of somebody whom nothing names. */
const MOST_OPEN = 2;

/** The facts of each surname. */
function bind(reading: Reading, facts: readonly Fact[]): Map<string, Fact[]> {
  const { text, people, sentences } = reading;
  const spans = sentences();
  const all = people();
  const firstNames = new Map<string, Set<string>>();
  for (const { first, last } of all) {
    if (first === null) continue;
    const known = firstNames.get(last.toLowerCase()) ?? new Set();
    firstNames.set(last.toLowerCase(), known.add(first));
  }
  const namedIn = (at: number) => [
    ...new Set(
      itemsBetween(all, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).map(({ last }) => surnameKey(last)),
    ),
  ];
  const told = new Map<string, Fact[]>();
  if (NAMESAKES.test(text)) return told;
  const open: Fact[] = [];
  for (const fact of facts) {
    const who = fact.who ?? whoOf(fact, namedIn, at => isSameParagraph(text, spans, at));
    if (who === null) open.push(fact);
    else if ((firstNames.get(who)?.size ?? 0) <= 1) told.set(who, [...(told.get(who) ?? []), fact]);
  }
  // Der 62-Jährige is whom the text begins with, where nobody else's age is told.
  const heading = namedIn(0);
  const [hero, ...others] = heading.length === 1 ? heading : new Set([0, 1, 2].flatMap(namedIn));
  const isAlone = [...told.keys()].every(who => who === hero);
  if (hero === undefined || others.length > 0 || !isAlone || open.length > MOST_OPEN) return told;
  if ((firstNames.get(hero)?.size ?? 0) <= 1) told.set(hero, [...(told.get(hero) ?? []), ...open]);
  return told;
}

function isSameParagraph(text: string, spans: Int32Array, at: number): boolean {
  return at > 0 && !text.slice(spans[at * 2 - 1] ?? 0, spans[at * 2] ?? 0).includes('\n');
}

function whoOf(
  { isDefinite, sentence }: Fact,
  namedIn: (at: number) => string[],
  isNext: (at: number) => boolean,
): string | null {
  const own = namedIn(sentence);
  if (!isDefinite && own.length === 1) return own[0] ?? null;
  if (own.length > 0) return null;
  if (!isNext(sentence)) return null;
  const before = namedIn(sentence - 1);
  if (before.length === 1) return before[0] ?? null;
  return null;
}

function areApart(one: Fact, other: Fact): boolean {
  if (one.value === other.value && one.isBirth === other.isBirth) return false;
  const gap = Math.max(one.low, other.low) - Math.min(one.high, other.high);
  const isNow = !one.isBirth && !other.isBirth && one.reference === other.reference;
  return isNow ? Math.abs(one.value - other.value) >= 2 : gap >= 2;
}
