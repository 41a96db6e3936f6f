import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, isYear } from './amount-slack';
import { withoutParts } from './breakdowns';
import { bothOf } from './computed-shares';
import { STEP_BEHIND } from './partition-rows';
import { areVotes } from './partitions';
import { meet, plus, type Range, roundedRangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { placesOf, slipOf } from './slipped-sums';
import { isAdditive, isInBrackets } from './stretches';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * A whole shared out over sentences and paragraphs, which its parts miss by one slip of the pen (number_mismatch): das Land
 * zahlt 310.000, der Bund 127.000, die Gemeinden 60.000, beim Kreis verbleiben 85.000 of 528.000 Euro. The rarer the slip and
 * the clearer the words, the surer; silent where any run of the figures makes the whole, and where their sum stands in the
 * text. Linear: few figures behind each are held against it.
 */
export function checkSharedOut({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const written = reading.amounts();
  if (written.length < 3 || written.length > MAX_AMOUNTS || !SHARED.test(text)) return [];
  const amounts = reading.amountsWithTimes();
  const found: CheckFinding[] = [];
  const isPartLike = partsIn(text);
  for (const whole of amounts) {
    if (found.some(each => whole.start < each.end && whole.start >= (each.other?.start ?? each.start)))
      continue;
    const told = judge(reading, amounts, whole, isPartLike);
    if (told) found.push(told);
  }
  return found;
}

/** Tables are not articles. */
const MAX_AMOUNTS = 150;
/** UTF-16 units behind the whole, and lines. */
const REACH = 950;
const MAX_LINES = 5;
const MAX_PARTS = 9;
const MAX_CANDIDATES = 14;
const SURE = 3;

const SHARED =
  /(?<!\p{L})(?:[Dd]avon|[Ee]ntf(?:ielen|allen|ällt|iel)|verteil\p{L}*|aufgeteilt|unterteil\p{L}*|glieder\p{L}*|setz\p{L}* sich|zustande|übern(?:immt|ehmen|ahm|ahmen)|tr(?:ägt|agen|ug|ugen)|zahl(?:t|en|te|ten)|beteilig\p{L}*|steuer(?:t|n|te|ten)|verbleib\p{L}*|stamm(?:en|ten|t|te)|beiden?|zusammen|[Aa]llein|setzt|teil(?:t|en) sich|als|besteh\p{L}+|Inland|Ausland|bekommt|erhält|gehen an|geht an|fließen|flossen|betrafen|of which)(?!\p{L})/u;
const WHOLLY =
  /(?<!\p{L})(?:(?:unterteil|glieder)\p{L}+ sich in|teil(?:t|en|te|ten) sich auf in|setz(?:t|en|te|ten) sich (?:\p{L}+ )*zusammen|besteh(?:t|en) aus|verteil(?:t|en|te|ten) sich auf)(?!\p{L})/u;
const STEP_AHEAD =
  /(?<!\p{L})(?:um|plus|minus|über|unter|statt|nach|als|seit|vor|je|jeweils|pro|bis zu|bis|gegenüber|zuvor|Vorjahr\p{L}*|damals|zwischen|weitere|noch) (?:\p{L}+ )?$|[+±−-]$/u;
const STEP_NEXT = /^(?: \p{Lu}\p{L}+)? (?:hinzu|mehr|weniger|mehr als|weniger als|höher|niedriger)(?!\p{L})/u;
const OTHERWISE =
  /(?<!\p{L})(?:darunter|unter anderem|unter ihnen|mindestens|höchstens|sowohl|zum Beispiel|vor allem|jährlich|monatlich|täglich|pro|je Einwohner|Kredit\p{L}*|Umfrage|Minute|Uhr|including)(?!\p{L})/u;

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  whole: Amount,
  isPartLike: (part: Amount) => boolean,
): CheckFinding | null {
  const { text } = reading;
  if (!isAdditive(text, whole)) return null;
  const size = sizeOf(whole);
  const less = itemsBetween(amounts, whole.end, whole.end + REACH)
    .flatMap(bothOf)
    .map(each => inUnitOf(each, whole))
    .filter(each => areAlike(each, whole) && sizeOf(each) < size);
  if (less.length < 2 || !canBeWhole(text, whole)) return null;
  const until = endOf(text, whole.end);
  const candidates = less.filter(each => each.start < until && isPartLike(each) && isAdditive(text, each));
  if (candidates.length < 2) return null;
  const said = roundedRangeOf(whole);
  const doubled = withoutParts(candidates.slice(0, MAX_CANDIDATES)).flatMap(each => eachOf(text, each));
  if (isMadeBy(candidates, said) || isMadeBy(doubled, said)) return null;
  for (const from of [0, 1]) {
    for (let to = Math.min(doubled.length, from + MAX_PARTS); to >= from + 2; to--) {
      const run = doubled.slice(from, to);
      const [last, next] = [run.at(-1), doubled[to]];
      if (!last || (next && !/[.!?](?=\s)|\n/u.test(text.slice(last.end, next.start)))) continue;
      if (isTold(text, whole, run, from)) return tell(text, amounts, whole, run);
    }
  }
  return null;
}

function canBeWhole(text: string, whole: Amount): boolean {
  if (whole.bound === 'most' || whole.value < 3) return false;
  if (isYear(whole) || isInBrackets(text, whole)) return false;
  const lead = text.slice(Math.max(0, whole.boundStart - 24), whole.boundStart);
  return (
    !/(?<!\p{L})(?:um|plus|minus|statt|nach|als|je|jeweils|pro|weitere) $/u.test(lead) &&
    !STEP_BEHIND.test(text.slice(whole.end, whole.end + 20))
  );
}

/** Whether the words beside a figure let it be a part of something; each is looked at once. */
function partsIn(text: string): (part: Amount) => boolean {
  const known = new Map<number, boolean>();
  return part => {
    const before = known.get(part.start);
    if (before !== undefined) return before;
    const isLike = canBePart(text, part);
    known.set(part.start, isLike);
    return isLike;
  };
}

function canBePart(text: string, part: Amount): boolean {
  if (part.bound === 'most' || isInBrackets(text, part)) return false;
  const tail = text.slice(part.end, part.end + 40);
  if (STEP_BEHIND.test(tail) || STEP_NEXT.test(tail)) return false;
  const lead = text.slice(Math.max(0, part.boundStart - 30), part.boundStart);
  return !STEP_AHEAD.test(lead) || EACH_AHEAD.test(lead);
}

const EACH_AHEAD = /(?<!\p{L})je(?:weils)? $/u;

/** Je 63 von Grünen und Linken: two times. */
function eachOf(text: string, part: Amount): Amount[] {
  if (!EACH_AHEAD.test(text.slice(Math.max(0, part.boundStart - 10), part.boundStart))) return [part];
  return /^ (?:\p{L}+ )?(?:von|für|an|bei|auf|in) (?:de[nrm] |die )?\p{Lu}\p{L}+ und (?:de[nrm] |die )?\p{Lu}\p{L}+/u.test(
    text.slice(part.end, part.end + 70),
  )
    ? [part, part]
    : [part];
}

function isMadeBy(figures: readonly Amount[], said: Range): boolean {
  const few = figures.slice(0, MAX_CANDIDATES).map(roundedRangeOf);
  for (const [at] of few.entries()) {
    let sum: Range = [0, 0];
    for (const each of few.slice(at)) {
      sum = plus(sum, each);
      if (meet(sum, said)) return true;
    }
  }
  return few.some((x, at) => few.slice(at + 1).some(y => meet(plus(x, y), said)));
}

function isTold(text: string, whole: Amount, run: readonly Amount[], from: number): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const total = run.reduce((sum, each) => sum + sizeOf(each), 0);
  const times = total / sizeOf(whole);
  if (times > 1.25 || times < 0.8) return false;
  const inside = text.slice(whole.end, last.end);
  if (OTHERWISE.test(inside)) return false;
  const lead = text.slice(whole.end, first.boundStart);
  if (from === 0 && WHOLLY.test(lead) && lead.length < 90 && isEnded(text, last)) return true;
  if (total < sizeOf(whole) && areVotes(text, whole, last)) return false;
  const slip = slipOf(run, whole);
  if (slip === null) return false;
  const sign = SHARED.test(inside + text.slice(last.end, last.end + 40));
  const before = run.at(-2) ?? first;
  const isList =
    / (?:und|sowie|and)(?!\p{L})/u.test(text.slice(before.end, last.start)) && last.start - before.end < 90;
  const places = Math.min(placesOf(whole), Math.max(...run.map(placesOf)));
  const score =
    (slip === 'swapped' ? 2 : 1) +
    (places > 4 ? 1 : 0) +
    (sign ? 1 : 0) +
    (isList ? 1 : 0) +
    (total > sizeOf(whole) ? 1 : 0) -
    (places < 3 ? 2 : 0) -
    (places === 3 ? 1 : 0) -
    (from === 0 ? 0 : 1);
  return score >= SURE;
}

function isEnded(text: string, last: Amount): boolean {
  return /^[^.!?\d\n]{0,40}(?:[.!?](?=\s|$)|$|\n)/u.test(text.slice(last.end, last.end + 44));
}

function tell(
  text: string,
  amounts: readonly Amount[],
  whole: Amount,
  run: readonly Amount[],
): CheckFinding | null {
  const last = run.at(-1);
  const total = run.reduce((sum, each) => sum + sizeOf(each), 0);
  // Another whole of the text is what they make.
  const isOther = amounts.some(each => {
    const own = inUnitOf(each, whole);
    return !run.includes(each) && areAlike(own, whole) && Math.abs(sizeOf(own) / total - 1) < 0.002;
  });
  if (!last || isOther) return null;
  const lead = text.slice(whole.end, run[0]?.boundStart);
  const isListed = /:(?= |$)/u.test(lead) || /^[^,;.]*, $/u.test(lead);
  return ofCalculation(
    'number_mismatch',
    text,
    isListed ? whole : last,
    { document: null, start: whole.start, end: last.end },
    `${joined(run, '+')} = ${shown(total / (whole.measure?.factor ?? 1))}`,
  );
}

/** So many lines on, and no farther than REACH. */
function endOf(text: string, from: number): number {
  const stretch = text
    .slice(from, from + REACH)
    .split('\n')
    .slice(0, MAX_LINES)
    .join('\n');
  return from + stretch.length;
}
