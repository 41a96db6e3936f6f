import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { areAlike, scaleOf } from './amount-slack';
import { rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel, stretchAt } from './stretches';

/**
 * A figure that is said to be more or less than the one before it, and is not (internal_contradiction): 214 Fälle, im Vorjahr
 * waren es mit 164 noch mehr; 52.300 Gäste, vor einem Jahr 51.200 und damit etwas mehr. Or the highest of a row of which it
 * is the lowest: 96, 88 und 57 Prozent, and das ist damit der höchste Wert. German. Linear: few figures of three sentences.
 */
export function checkToldOrders({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !SIGN.test(text)) return [];
  const amounts = reading.amounts().filter(isThing);
  return amounts.flatMap(each => ofOrder(reading, amounts, each) ?? ofRank(reading, amounts, each) ?? []);
}

const SIGN = /(?<!\p{L})(?:noch|damit|somit|sogar|etwas|deutlich)(?!\p{L})/u;

const MORE = 'mehr|höher|größer|teurer|länger';
const LESS = 'weniger|niedriger|geringer|kleiner|billiger|günstiger|kürzer';
const BY_SOME = '(?:noch|sogar|etwas|deutlich|spürbar|wesentlich|erheblich|merklich|klar|leicht|wieder)';
/** What ends the comparison: nothing that it is measured by. */
const ENDS = String.raw`(?! (?:als|denn) (?!im |in |vor |bei |heute|jetzt|zuvor|ein |diesmal|zuletzt|\d{4}))(?=[.,;)]| (?:gewesen|gezählt|gekommen|als|\p{Lu}[\p{L}-]+[.,;]))`;

/** Mit 164 noch mehr; 51.200 und damit etwas mehr. */
const BEHIND = new RegExp(
  String.raw`^(?: (?:%|\p{Lu}[\p{L}-]+|\p{Ll}+e[nr]? \p{Lu}[\p{L}-]+))?(?:,? (?:und |also )?(?:damit|somit)(?: ${BY_SOME}){0,2}|(?: ${BY_SOME}){1,2}) (?:(?<more>${MORE})|(?<less>${LESS}))(?!\p{L})${ENDS}`,
  'u',
);
/** Im Vorjahr waren es noch mehr, nämlich 187; (187). */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:war|waren|lag|lagen|kamen|sind|ist)(?: es| sie| er)? (?:${BY_SOME} ){1,2}(?:(?<more>${MORE})|(?<less>${LESS}))(?: gewesen)?(?:: |, nämlich | – | \(|, (?:und zwar|da) )(?:waren es |rund |etwa |mit )?$`,
  'u',
);
const LEAD = 70;
/** What is compared with something else. */
const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|pro|erwartet\p{L}*|geplant\p{L}*|prognosti\p{L}*|davon|darunter|nicht|kein\p{L}*|Abstand|Vorsprung|Rückstand|Unterschied)(?!\p{L})/u;
const MAX_FIGURES = 4;

function ofOrder(reading: Reading, amounts: readonly Amount[], own: Amount): CheckFinding | null {
  const { text } = reading;
  const from = Math.max(0, own.boundStart - LEAD);
  const match = BEHIND.exec(text.slice(own.end, own.end + LEAD));
  const ahead = match ? null : BEFORE.exec(text.slice(from, own.boundStart));
  const word = match?.groups?.more ?? match?.groups?.less ?? ahead?.groups?.more ?? ahead?.groups?.less;
  const groups = match?.groups ?? ahead?.groups;
  if (word === undefined || !groups || isStep(text, own)) return null;
  const sentence = stretchAt(reading, own.start, 0, 0);
  if (OTHERWISE.test(text.slice(sentence.start, sentence.end))) return null;
  const { start } = stretchAt(reading, own.start, 1, 0);
  const beside = alikeIn(text, amounts, own, sentence.start, own.boundStart);
  const others = beside.length > 0 ? beside : alikeIn(text, amounts, own, start, own.boundStart);
  const other = others.at(-1);
  if (!other || others.length > MAX_FIGURES) return null;
  if (!others.every(each => isTurned(each, own, groups.more !== undefined))) return null;
  const at = match
    ? own.end + match[0].length - word.length
    : from + (ahead?.index ?? 0) + (ahead?.[0].lastIndexOf(word) ?? 0);
  return told(reading, { start: at, end: at + word.length }, other, own);
}

/** The highest, and the lowest. */
const RANK =
  /^[^.!?;:\d\n]{0,60}(?<!\p{L})(?:damit|somit)(?!\p{L})[^.!?;:\d\n]{0,30} (?<rank>(?<top>höchste[nrs]?|größte[nrs]?|stärkste[nrs]?|beste[nrs]?|meisten|(?:am )(?:höchsten|stärksten|besten|meisten|größten)|an der Spitze|Spitzenreiter(?:in)?)|(?<low>niedrigste[nrs]?|geringste[nrs]?|kleinste[nrs]?|schwächste[nrs]?|schlechteste[nrs]?|wenigsten|(?:am )(?:niedrigsten|geringsten|wenigsten|schwächsten|schlechtesten|kleinsten)|Schlusslicht))(?!\p{L})/u;
/** Of a time, a kind or a place of its own. */
const OTHER_ROW =
  /(?<!\p{L})(?:seit|bisher\p{L}*|jemals|je|Jahre[ns]?|Geschichte|zweit\p{L}*|dritt\p{L}*|fast|nicht|eine[rsm]?|unter den|Zuwachs|Anstieg|Rückgang|Plus|Minus|um|von)(?!\p{L})/u;

/** 66 Prozent, und damit die höchste Auslastung, of 79, 84 and 66. */
function ofRank(reading: Reading, amounts: readonly Amount[], own: Amount): CheckFinding | null {
  const { text } = reading;
  const match = RANK.exec(text.slice(own.end, own.end + 2 * LEAD));
  const { rank = '', top } = match?.groups ?? {};
  if (!match || isStep(text, own) || OTHER_ROW.test(match[0])) return null;
  if (OTHER_ROW.test(text.slice(own.end + match[0].length).split(/[.!?;:\n]/u, 1)[0] ?? '')) return null;
  const { start } = stretchAt(reading, own.start, 2, 0);
  const others = alikeIn(text, amounts, own, start, own.boundStart);
  if (others.length < 2 || others.length > 2 * MAX_FIGURES) return null;
  if (!others.every(each => isTurned(each, own, top !== undefined))) return null;
  const end = own.end + match[0].length;
  return told(reading, { start: end - rank.length, end }, others[0] ?? own, own);
}

/** Sizes of one kind before it, and no steps. */
function alikeIn(text: string, amounts: readonly Amount[], own: Amount, from: number, to: number): Amount[] {
  return itemsBetween(amounts, from, to)
    .map(each => inUnitOf(each, own))
    .filter(each => areAlike(each, inUnitOf(own, each)) && !isLabel(text, each) && !isStep(text, each));
}

function isStep(text: string, { boundStart, end }: Amount): boolean {
  return (
    /(?<!\p{L})(?:um|plus|minus|davon|darunter) (?:\p{Ll}+ )?$/iu.test(
      text.slice(Math.max(0, boundStart - 18), boundStart),
    ) || /^ (?:\p{Lu}[\p{L}-]+ )?(?:mehr|weniger|höher|niedriger) als /u.test(text.slice(end, end + 40))
  );
}

/** No time, and no degrees: 3 Jahre is no 3. */
function isThing(amount: Amount): boolean {
  const { dimension } = amount.measure ?? {};
  return isSize(amount) && amount.value > 0 && dimension !== 'time' && dimension !== 'temperature';
}

/** More than MOST times the other, it is of another kind. */
const MOST = 4;

function isTurned(bare: Amount, later: Amount, isMore: boolean): boolean {
  const other = inUnitOf(bare, later);
  const own = inUnitOf(later, other);
  const [x, y] = [sizeOf(other), sizeOf(own)];
  if (!areAlike(other, own) || Math.max(x, y) > MOST * Math.min(x, y)) return false;
  if (scaleOf(own.figure) !== scaleOf(other.figure) && Math.min(own.value, other.value) < 1000) return false;
  const [a, b] = [rangeOf(other), rangeOf(own)];
  return isMore ? b[1] < a[0] : b[0] > a[1];
}

function told({ text }: Reading, at: Span, { start }: Amount, { start: from, end }: Amount): CheckFinding {
  return makeContradiction({ text }, at, { start, end: Math.max(from, end) }, null, 'high');
}
