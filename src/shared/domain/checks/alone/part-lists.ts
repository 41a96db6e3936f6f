import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import type { CheckContext } from '../context';
import { makeFinding } from '../findings';
import { areAlike, isYear } from './amount-slack';
import { plus, type Range, rangeOf, sizeOf } from './ranges';
import { ofSum } from './sum-finding';
import { isOneSentence, isSize } from './two-times';

/**
 * Parts of one list that are more than the whole before it (number_mismatch): 14 Staubsauger verglichen, vier gut, sechs
 * befriedigend, drei ausreichend, zwei mangelhaft; für 4,5 Millionen Euro, das Land trägt 3,2, die Stadt 2,3 Millionen. Only
 * where the words leave no room for one thing in two parts: marks without a verb, or payers of one sum. Linear.
 */
export function checkPartLists({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts().filter(each => isSize(each));
  return amounts.flatMap(
    (_, at) =>
      checkMarks(text, amounts, at) ?? checkRest(text, amounts, at) ?? checkPayers(text, amounts, at) ?? [],
  );
}

const MAX_PARTS = 7;
/** UTF-16 units from one part to the next. */
const GAP = 60;
const PLAIN =
  /(?<!\p{L})(?:davon|darunter|je|jeweils|pro|mindestens|auch|sowohl|weitere|zusätzlich|statt|bis|von|each)(?!\p{L})/u;
/** What one thing is only once: a mark, a medal, a place of the ranking. */
const MARK =
  /^(?: (?:Sitze|Modelle|Produkte|Geräte|Proben|Stücke|Marken))?(?: (?:sind|waren|wurden|bekamen|erhielten|schnitten|die|mit|als|das|Note|Urteil|Prädikat|nur|sogar)){0,4} [„"»“]?(?:sehr )?(?<mark>gut|befriedigend|ausreichend|mangelhaft|ungenügend|genügend|durchschnittlich|schwach|schlecht|Gold|Silber|Bronze|good|fair|poor)[“"«”]?(?!\p{L})/u;

/** Vier waren gut, sechs befriedigend, drei ausreichend und zwei mangelhaft. */
function checkMarks(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const whole = amounts[at];
  if (!whole || !isExact(whole)) return null;
  const parts: Amount[] = [];
  const marks = new Set<string>();
  for (const part of amounts.slice(at + 1, at + 1 + MAX_PARTS + 2)) {
    const mark = isExact(part) ? MARK.exec(text.slice(part.end, part.end + 70))?.groups?.mark : undefined;
    const last = parts.at(-1);
    if (mark === undefined) {
      // Zehn für hinten und sechs für vorn stand between.
      if (last) break;
      continue;
    }
    const between = text.slice(last?.end ?? whole.end, part.start);
    if (between.length > (last ? GAP : 4 * GAP) || (last && !isOneSentence(between)) || marks.has(mark))
      return null;
    if (last && PLAIN.test(between)) return null;
    parts.push(part);
    marks.add(mark);
  }
  return parts.length < 3 ? null : ofExcess(whole, parts);
}

const REST = /(?<!\p{L})(?:die|der|den) (?:übrigen|anderen|restlichen|verbleibenden) $/u;

/** Zwölf Wohnungen, sieben davon mit drei Zimmern, die übrigen sechs mit zwei. */
function checkRest(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, part] = [amounts[at], amounts[at + 1]];
  const rest = amounts
    .slice(at + 2, at + 5)
    .find(each => REST.test(text.slice(Math.max(0, each.start - 24), each.start)));
  if (!whole || !part || !rest || ![whole, part, rest].every(isExact) || whole.value < 3) return null;
  const [first, second] = [text.slice(whole.end, part.start), text.slice(part.end, rest.start)];
  if (first.length > 2 * GAP || second.length > 2 * GAP || !isOneSentence(second) || /\n/.test(first))
    return null;
  const isPart =
    /^ (?:davon|von ihnen|of them)(?!\p{L})/u.test(second) ||
    /(?<!\p{L})(?:davon|von denen) (?:sind |waren )?$/u.test(first);
  if (!isPart) return null;
  const sum = part.value + rest.value;
  const isNear = Math.abs(sum - whole.value) <= 0.34 * whole.value;
  return sum === whole.value || !isNear ? null : ofSum(rest, whole, sum, whole);
}

function isExact(amount: Amount): boolean {
  return amount.kind === 'count' && amount.measure === null && amount.bound === null && !isYear(amount);
}

const COST =
  /(?<!\p{L})(?:kostet|kosten|Kosten|Gesamtkosten|Baukosten|investier\p{L}*|Investition\p{L}*|für|veranschlagt|belaufen|costs?)(?!\p{L})[^.!?;\n]{0,60}$/u;
const PAYER =
  /(?<!\p{L})(?:[Bb]und|[Ll]and|[Ff]reistaat|[Ss]tadt|[Gg]emeinde|[Kk]reis|[Ll]andkreis|[Kk]anton|EU|[Kk]irche|[Vv]erein|[Ss]tiftung|[Bb]ahn|[Bb]ezirk|[Rr]egion|[Ss]tate|[Cc]ity)(?!\p{L})/gu;
const PAYS =
  /(?<!\p{L})(?:trägt|tragen|zahlt|zahlen|übernimmt|übernehmen|finanziert|steuert|steuern|gibt|geben|kommen vom?|schießt|bezahlt|pays?)(?!\p{L})/u;

/** Für 4,5 Millionen Euro: das Land trägt 3,2, die Stadt 2,3 Millionen Euro. */
function checkPayers(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, first, second] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!whole || !first || !second || !/^[A-Z]{3}$/.test(whole.measure?.dimension ?? '')) return null;
  if (!areAlike(whole, first) || !areAlike(whole, second)) return null;
  if (!COST.test(text.slice(Math.max(0, whole.boundStart - 80), whole.boundStart))) return null;
  const [lead, between] = [text.slice(whole.end, first.boundStart), text.slice(first.end, second.boundStart)];
  if (lead.length > 120 || between.length > GAP || !isOneSentence(between) || /\n/.test(lead)) return null;
  if (PLAIN.test(lead + between)) return null;
  const [one, other] = [lead, between].map(stretch => Array.from(stretch.matchAll(PAYER), ([name]) => name));
  if (one?.length !== 1 || other?.length !== 1 || one[0] === other[0] || !PAYS.test(lead)) return null;
  return ofExcess(whole, [first, second]);
}

/** Of far more, something else is told. */
const MOST = 1.6;

function ofExcess(whole: Amount, parts: readonly Amount[]): CheckFinding | null {
  const sum = parts.map(rangeOf).reduce<Range>((all, each) => plus(all, each), [0, 0]);
  const last = parts.at(-1);
  const said = rangeOf(whole);
  if (!last || sum[0] <= said[1] || sum[1] > MOST * said[1]) return null;
  const real = parts.reduce((all, each) => all + sizeOf(each), 0);
  return makeFinding('number_mismatch', {
    at: { start: parts[0]?.start ?? last.start, end: last.end },
    other: { document: null, start: whole.start, end: whole.end },
    params: {
      kind: 'sum',
      text: last.figure,
      otherText: whole.figure,
      result: `${Number((real / (whole.measure?.factor ?? 1)).toPrecision(12))}`,
    },
    severity: 'high',
  });
}
