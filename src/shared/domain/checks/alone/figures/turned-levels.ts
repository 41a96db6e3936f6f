import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { areAlike, scaleOf } from './amount-slack';
import { FALLEN, RISEN } from './direction-verbs';
import { rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel, stretchAt } from './stretches';

/**
 * What is said to rise or fall to a figure, with the figure of before beside it that turns it round (internal_contradiction):
 * sank auf 1212, im Vorjahr waren 1154 gemeldet; derzeit zwölf Betten, künftig soll ihre Zahl auf neun steigen. German.
 */
export function checkTurnedLevels({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !/(?<!\p{L})auf (?:\p{Ll}+ ){0,2}/u.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((to, at) => {
    if (!isSize(to) || to.value <= 0 || isLabel(text, to)) return [];
    const verb = verbOf(text, to);
    if (!verb) return [];
    const [before, behind] = [amounts[at - 1], amounts[at + 1]];
    const former = formerBehind(text, to, behind) ?? formerInText(reading, amounts, to, verb);
    if (!former || (former === before && isStep(text, former))) return [];
    const from = inUnitOf(former, to);
    const level = inUnitOf(to, from);
    if (!isTurned(from, level, verb.isRise)) return [];
    const both = { start: Math.min(former.start, to.start), end: Math.max(former.end, to.end) };
    return makeContradiction(reading, verb, both, null, 'high');
  });
}

type Verb = { start: number; end: number; isRise: boolean };

const LEAD = 110;
const BEHIND = 40;
/** What another level, or no level, is told of. */
const OTHER_BASE =
  /(?<!\p{L})(?:nicht|kein\p{L}*|statt|sondern|[Rr]ang|Platz|Plätze|Stufe|Note|Vormonat\p{L}*|Vorquartal\p{L}*|Vorwoche|Vortag\p{L}*|Monat\p{L}*|Quartal\p{L}*|zwischenzeitlich|zunächst|zeitweise|saisonbereinigt|bereinigt|wieder|erneut|[Rr]ekord\p{L}*|Abstand|Vorsprung|Rückstand|minus|pro|je|von)(?!\p{L})/u;

const ONTO = /(?<!\p{L})auf (?:(?:rund|etwa|gut|knapp|fast|nur|noch|nunmehr|jetzt|mehr als|über) )?$/u;

/** Sank … auf, auf … gesunken, of one clause. */
function verbOf(text: string, { boundStart, end }: Amount): Verb | null {
  if (!ONTO.test(text.slice(Math.max(0, boundStart - 20), boundStart))) return null;
  const start = Math.max(0, boundStart - LEAD);
  const lead =
    text
      .slice(start, boundStart)
      .split(/[.!?;:](?!\d)|\n|, (?:als|nachdem|während|und|aber|die|der|das)(?!\p{L})/u)
      .at(-1) ?? '';
  const tail = text.slice(end, end + BEHIND).split(/[.!?;:,(](?!\d)|\n| (?:und|aber) /u, 1)[0] ?? '';
  const clause = `${lead}#${tail}`;
  const [up, down] = [RISEN.exec(clause), FALLEN.exec(clause)];
  const verb = up ?? down;
  if (!verb || (up && down) || OTHER_BASE.test(clause)) return null;
  const at =
    verb.index > lead.length ? end + verb.index - lead.length - 1 : boundStart - lead.length + verb.index;
  return { start: at, end: at + verb[0].length, isRise: up !== null };
}

/** Im Vorjahr waren es, nach 11 im Jahr zuvor, (Vorjahr: 1154), bisher. */
const THEN_BEHIND =
  /^(?: (?!und |aber |oder )[\p{L}%€-]+){0,4}(?:[,;.] |: | – )?(?:\(|(?:und )?(?:nach(?:dem)?|im Vorjahr|in der Vorsaison|im Jahr (?:zuvor|davor)|[Bb]isher|[Bb]islang|zuvor|vorher|Vorjahr)(?!\p{L}))(?:[^.!?;\d\n]{0,50})$/u;
const IN_BRACKET = /\((?:[Vv]orjahr|im Vorjahr|zuvor|bisher|vorher|Vorsaison)(?!\p{L})[^()\d]{0,12}$/u;
const THEN =
  /(?:nach(?:dem)?|im Vorjahr|Vorsaison|Jahr (?:zuvor|davor)|[Bb]isher|[Bb]islang|zuvor|vorher)(?!\p{L})/u;
const OTHER_THEN =
  /(?<!\p{L})(?:ganzen|insgesamt|täglich|monatlich|pro|je|Monat\p{L}*|Woche\p{L}*|Quartal\p{L}*|Höchst\p{L}*|Rekord\p{L}*|Prognose|erwartet\p{L}*|geplant\p{L}*|gefordert\p{L}*|um|davon|darunter|mehr|weniger|nach (?:Angaben|der|dem|einem|einer|Einschätzung|Berechnung\p{L}*|oben|unten))(?!\p{L})/u;

function formerBehind(text: string, to: Amount, former: Amount | undefined): Amount | null {
  if (!former || former.boundStart - to.end > 90 || !isSize(former)) return null;
  const gap = text.slice(to.end, former.boundStart);
  if (isMonthBefore(text.slice(Math.max(0, to.boundStart - LEAD), to.boundStart), gap)) return former;
  if (!THEN_BEHIND.test(gap) || !(THEN.test(gap) || IN_BRACKET.test(gap)) || OTHER_THEN.test(gap))
    return null;
  if (gap.includes('(') && !IN_BRACKET.test(gap)) return null;
  const behind = text.slice(former.end, former.end + 40).split(/[.!?;,)](?!\d)/u, 1)[0] ?? '';
  if (OTHER_THEN.test(behind) || /^ (?:mehr|weniger|auf)(?!\p{L})/u.test(behind)) return null;
  const [a, b] = [to.counted[0], former.counted[0]];
  const isOwnNoun = /^ \p{Lu}/u.test(text.slice(former.end, former.end + 3));
  return former.measure === null && to.measure === null && isOwnNoun && a !== b ? null : former;
}

const MONTH = `(?<month>${GERMAN_MONTHS.join('|')})`;
const OWN_MONTH = new RegExp(`(?<!\\p{L})[Ii]m ${MONTH}(?!\\p{L}| (?:19|20))[^.!?;:\\d\\n]*$`, 'u');
const MONTH_BEHIND = new RegExp(
  `^(?: (?!und |aber |oder )[\\p{L}%€-]+){0,3}(?:[.,;] |,? nach (?:\\p{Ll}+ )?$|)(?:[Ii]m ${MONTH} (?:hatte|war|waren|lag|lagen|betrug)(?: (?:es|sie|er|die Quote|die Zahl))?(?: noch)?(?: bei| es)? $)`,
  'u',
);

/** Im Dezember auf 5,1 Prozent gesunken. Im November hatte sie bei 4,9 gelegen. */
function isMonthBefore(lead: string, gap: string): boolean {
  const [own, then] = [OWN_MONTH.exec(lead)?.groups?.month, MONTH_BEHIND.exec(gap)?.groups?.month];
  if (own === undefined || then === undefined) return false;
  return (monthNumberOf(own) + 11) % 12 === monthNumberOf(then) % 12;
}

const NOW =
  /(?<!\p{L})(?:derzeit|zurzeit|zur Zeit|aktuell|momentan|heute|bisher|bislang|gegenwärtig|jetzt)(?!\p{L})/iu;
const TAKEN_UP = /(?<!\p{L})(?:ihre|deren|diese|die) (?:Zahl|Anzahl)(?! (?:der|von)(?!\p{L}))/u;
const TO_COME = /(?<!\p{L})(?:soll|sollen|wird|werden|will|wollen)(?!\p{L})/u;

/** Derzeit zwölf Betten: the only figure of the sentence before; ihre Zahl soll auf neun steigen. */
function formerInText(reading: Reading, amounts: readonly Amount[], to: Amount, verb: Verb): Amount | null {
  const { text } = reading;
  const own = stretchAt(reading, to.start, 0, 0);
  const sentence = text.slice(own.start, own.end);
  if (!TAKEN_UP.test(sentence) || !TO_COME.test(sentence) || verb.start < own.start) return null;
  const { start } = stretchAt(reading, to.start, 1, 0);
  const [former, ...more] = itemsBetween(amounts, start, own.start).filter(
    each => isSize(each) && areAlike(each, to) && each.measure === null && !isLabel(text, each),
  );
  if (!former || more.length > 0 || !NOW.test(text.slice(start, own.start))) return null;
  return former;
}

function isStep(text: string, { boundStart }: Amount): boolean {
  return /(?<!\p{L})um (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, boundStart - 14), boundStart));
}

function isTurned(from: Amount, to: Amount, isRise: boolean): boolean {
  if (!isSize(from) || !areAlike(from, to)) return false;
  if (from.measure?.dimension === 'temperature') return false;
  const [x, y] = [sizeOf(from), sizeOf(to)];
  if (x <= 0 || y <= 0 || Math.max(x, y) > MOST * Math.min(x, y)) return false;
  if (scaleOf(from.figure) !== scaleOf(to.figure) && Math.min(from.value, to.value) < 1000) return false;
  const [a, b] = [rangeOf(from), rangeOf(to)];
  return isRise ? a[0] > b[1] : a[1] < b[0];
}

const MOST = 4;
