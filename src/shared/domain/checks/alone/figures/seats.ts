import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { joined, ofCalculation, ofSum } from './sum-finding';

/**
 * Seats of a council that its parties do not make (number_mismatch): Der Rat hat 24 Sitze: Die SPD erhält neun, die CDU
 * acht, die Grünen fünf, die FDP drei. And two numbers of its seats: hat 30 Mitglieder, zwölf der 31 Sitze. Also
 * von den 60 Sitzen 22, 18 and 25, which are more.
 */
export function checkSeats({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('seat') || (!COUNCIL.test(text) && !OF_SEATS.test(text))) return [];
  const amounts = reading.amounts();
  return amounts.flatMap(whole => {
    if (whole.kind !== 'count' || whole.bound !== null || !SEATS.test(text.slice(whole.end, whole.end + 24)))
      return [];
    const shared = checkShared(text, amounts, whole);
    if (shared) return shared;
    if (!HAS.test(text.slice(Math.max(0, whole.start - 70), whole.start))) return [];
    return checkParties(text, amounts, whole) ?? checkAgain(text, amounts, whole) ?? [];
  });
}

const COUNCIL =
  /(?:[Rr]at|[Tt]ag|[Pp]arlament|[Vv]ersammlung|[Bb]ürgerschaft) (?:\p{L}+ )?(?:hat|zählt|hatte|zählte|umfasst|besteht)(?!\p{L})/u;
const OF_SEATS = /(?<!\p{L})(?:[Vv]on den|mit|[Dd]er|[Dd]ie) (?:insgesamt )?\d{2,3} (?:Sitze|Mandate)/u;
const SEATS = /^ (?:\p{Ll}+ )?(?:Sitze|Mitglieder|Mandate|Abgeordnete|Räte|Plätze)n?(?!\p{L})/u;
const HAS =
  /(?:[Rr]at|[Kk]reistag|[Ll]andtag|[Pp]arlament|[Vv]ersammlung|[Bb]ürgerschaft)(?: \p{L}+)? (?:hat|zählt|hatte|zählte|umfasst|besteht aus)(?: künftig| nun| jetzt| insgesamt| weiterhin)* $/u;
const PARTY =
  /(?<!\p{L})(?:CDU(?:\/CSU)?|CSU|SPD|Grünen?|FDP|AfD|Linken?|BSW|Freien? Wählern?|FWG|UWG|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|SP|GLP|Mitte|Unabhängigen(?: Wähler)?|Wählergemeinschaft|Piraten|Volt)(?!\p{L})/u;
/** What the others have is not told one by one. */
const REST = /(?<!\p{L})(?:Rest|übrigen?|restlichen?|verbleibenden?)(?!\p{L})/u;
const HEAD = /[Bb]ürgermeister|Landrat|Landrätin|Oberbürgermeister/u;
/** UTF-16 units. */
const REACH = 300;

/** Each clause behind the colon or stop has a party and a number. */
function checkParties(text: string, amounts: readonly Amount[], whole: Amount): CheckFinding | null {
  const stretch = text.slice(whole.end, whole.end + REACH);
  const [lead, list = ''] = /^[^.:!?\n]{0,40}(?::|\.) ((?:[^.!?\n;]|\.(?=\d))*)[.;]/u.exec(stretch) ?? [];
  if (lead === undefined || /davon|darunter|bisher|zuvor|statt|verlor|gewann/u.test(list)) return null;
  if (REST.test(text.slice(whole.end, whole.end + lead.length + 90))) return null;
  const from = whole.end + lead.length - list.length - 1;
  const clauses = list.split(/, | und (?:die |der )?(?=\p{Lu})/u);
  let sum = 0;
  let at = from;
  for (const clause of clauses) {
    at = text.indexOf(clause, at);
    const inside = itemsBetween(amounts, at, at + clause.length).filter(({ kind }) => kind === 'count');
    const [only] = inside;
    if (!PARTY.test(clause) || inside.length > 1 || (only && only.bound !== null)) return null;
    if (!only && !/(?<!\p{L})eine?n?(?!\p{L})/u.test(clause)) return null;
    sum += only?.value ?? 1;
    at += clause.length;
  }
  const isNear = Math.abs(sum - whole.value) <= 0.25 * whole.value;
  // A mayor may have a seat as well.
  const isHead = sum === whole.value - 1 && HEAD.test(text);
  return isHead || clauses.length < 3 || sum === whole.value || !isNear ? null : ofSum(whole, whole, sum);
}

const ALL_OF = /(?<!\p{L})(?:[Vv]on den|mit|[Dd]er|[Dd]ie) (?:insgesamt |nun |künftig )?$/u;
const OTHER_COUNT =
  /(?<!\p{L})(?:davon|darunter|bisher\p{L}*|zuvor|statt|noch|verlor\p{L}*|verlier\p{L}*|gewann\p{L}*|mehr|weniger|nach|hatten?|Prozent|zusammen|gemeinsam|Koalition\p{L}*|Mehrheit)(?!\p{L})|%/u;
const TOO_MANY = 1.5;

/** Von den 60 Sitzen gehen 22 an die CDU, 18 an die SPD und 25 an die Grünen: more than there are. */
function checkShared(text: string, amounts: readonly Amount[], whole: Amount): CheckFinding | null {
  if (!ALL_OF.test(text.slice(Math.max(0, whole.start - 30), whole.start))) return null;
  const sentence = text.slice(whole.end, whole.end + REACH).split(/[.!?;](?=\s|$)|\n/u)[0] ?? '';
  if (OTHER_COUNT.test(sentence)) return null;
  const parts = itemsBetween(amounts, whole.end, whole.end + sentence.length);
  const last = parts.at(-1);
  if (!last || parts.length < 3 || parts.some(({ kind, bound }) => kind !== 'count' || bound !== null))
    return null;
  const parties = sentence.match(new RegExp(PARTY, 'gu'))?.length ?? 0;
  if (parties !== parts.length) return null;
  const sum = parts.reduce((made, { value }) => made + value, 0);
  return sum > whole.value && sum < TOO_MANY * whole.value
    ? ofCalculation(
        'number_mismatch',
        text,
        last,
        { document: null, start: whole.start, end: last.end },
        `${joined(parts, '+')} = ${sum}`,
      )
    : null;
}

function checkAgain(text: string, amounts: readonly Amount[], whole: Amount): CheckFinding | null {
  const [other] = itemsBetween(amounts, whole.end, whole.end + 2 * REACH).filter(
    ({ start, end, kind }) =>
      kind === 'count' &&
      /(?<!\p{L})(?:der|von(?: den)?|of the) (?:nun |künftig |insgesamt )?$/u.test(
        text.slice(Math.max(0, start - 24), start),
      ) &&
      /^ (?:Sitze|Mandate)n?(?!\p{L})/u.test(text.slice(end, end + 12)),
  );
  const isOther =
    other && other.value !== whole.value && Math.abs(other.value - whole.value) <= 0.2 * whole.value;
  const stretch = text.slice(whole.end, other?.end ?? whole.end);
  return isOther &&
    !/bisher|zuvor|früher|alten|künftig|statt|[Rr]at [^.]*[Rr]at |Kreistag|Landtag|Bundestag/u.test(stretch)
    ? { ...ofSum(whole, other, other.value), end: whole.end }
    : null;
}
