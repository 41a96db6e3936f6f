import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { areAlike } from './amount-slack';
import { saidOf } from './difference-sums';
import { closeRangeOf, meet, over, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, stretchAt } from './stretches';
import { ofShare } from './sum-finding';

/**
 * A share beside its part, of a whole told before (percent_arith): 100.807 Ausleihen, rund 30 Prozent davon (19.994); mehr als
 * 20.000 Studierende, darunter 1940 aus dem Ausland, also knapp 20 Prozent; 64 zu 46 Prozent. Silent where any two figures
 * near make it. Linear: few figures of some sentences are held against each other.
 */
export function checkPartShares({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  const parts = amounts.flatMap((share, at) => {
    if (share.kind !== 'share' || / von /u.test(share.figure)) return [];
    const part = partBehind(reading.text, share, amounts[at + 1]) ?? partBefore(reading, amounts, at);
    return part === null ? [] : (judge(reading, amounts, share, part) ?? []);
  });
  return [...parts, ...(reading.has('percent') ? findRatios(reading.text) : [])];
}

/** Rund 30 Prozent davon (19.994); jedes dritte von ihnen, genau 135. */
const BEHIND =
  /^(?: (?:davon|von ihnen|von denen|dieser|der|aller)(?: \p{L}+){0,2})?(?: \(|, (?:nämlich|genau|exakt) )(?:\p{Ll}+ )?$/u;
/** Darunter sind 1940, also 20 Prozent; stellen sie damit 20 Prozent. */
const THAT_IS =
  /(?:, (?:also|das sind|das waren|das entspricht|mithin|und damit|und somit)|(?<!\p{L})(?:damit|somit|also)) (?:\p{Ll}+ )?$/u;
const APPOSED = /, [^,]*$/u;
const OF_IT = /(?<!\p{L})(?:[Dd]avon|[Dd]arunter|[Vv]on ihnen|[Vv]on denen|unter ihnen)(?!\p{L})/u;
const OF_ALL = /(?<!\p{L})[Bb]ei (?:insgesamt |rund |derzeit )?$/u;
const OTHERWISE =
  /(?<!\p{L})(?:Plus|Minus|mehr|weniger|um|gestiegen|gesunken|stieg|sank|Vorjahr\p{L}*|zuvor|statt|gegenüber|je|jeweils|pro|[Qq]uote|[Rr]abatt\p{L}*|[Zz]ins\p{L}*)(?!\p{L})/u;
/** UTF-16 units. */
const NEAR = 90;
const BACK = 3;
const MAX_FIGURES = 10;
const LEAST_WHOLE = 30;

function partBehind(text: string, share: Amount, part: Amount | undefined): Amount | null {
  if (!part || !isPart(text, part) || part.start - share.end > NEAR) return null;
  if (!BEHIND.test(text.slice(share.end, part.boundStart))) return null;
  // In brackets it stands alone, or with its noun.
  return /^(?: \p{Lu}[\p{L}-]+)?[),.;]|^, /u.test(text.slice(part.end, part.end + 40)) ? part : null;
}

function partBefore(reading: Reading, amounts: readonly Amount[], at: number): Amount | null {
  const { text } = reading;
  const share = amounts[at];
  if (!share) return null;
  const own = stretchAt(reading, share.start, 0, 0);
  const lead = text.slice(Math.max(own.start, share.boundStart - NEAR), share.boundStart);
  if (!THAT_IS.test(lead) || OTHERWISE.test(lead)) return null;
  if (/^ (?:mehr|weniger|höher|niedriger|über|unter)(?!\p{L})/u.test(text.slice(share.end, share.end + 12)))
    return null;
  const last = amounts[at - 1];
  if (!last || !isPart(text, last)) return null;
  if (OF_ALL.test(text.slice(Math.max(own.start, last.start - 30), last.start))) {
    const [part] = itemsBetween(amounts, stretchAt(reading, share.start, 1, 0).start, own.start).slice(-1);
    return part && isAdditive(text, part) && last.start >= own.start ? part : null;
  }
  const isOwn = last.start >= own.start && share.boundStart - last.end < NEAR;
  return isOwn && APPOSED.test(lead) && OF_IT.test(text.slice(own.start, share.start)) ? last : null;
}

/** Darunter sind 1940 aus dem Ausland: no year. */
function isPart(text: string, amount: Amount): boolean {
  if (isAdditive(text, amount)) return true;
  const lead = text.slice(Math.max(0, amount.boundStart - 30), amount.boundStart);
  return amount.kind === 'count' && YEAR_LIKE.test(lead);
}

const YEAR_LIKE = /(?<!\p{L})(?:[Dd]arunter|[Dd]avon)(?: (?:sind|waren|kommen|kamen|stammen|stammten))? $/u;

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  share: Amount,
  part: Amount,
): CheckFinding | null {
  const { text } = reading;
  const { start } = stretchAt(reading, share.start, BACK, 0);
  const own = stretchAt(reading, share.start, 0, 0);
  if (OTHERWISE.test(text.slice(Math.max(own.start, share.boundStart - NEAR), share.boundStart))) return null;
  const figures = itemsBetween(amounts, start, Math.max(share.start, part.end))
    .map(each => inUnitOf(each, part))
    .filter(each => (isAdditive(text, each) || each.start === part.start) && areAlike(each, part));
  if (figures.length > MAX_FIGURES) return null;
  const wholes = figures.filter(each => each.start !== part.start && sizeOf(each) > sizeOf(part));
  // The last that is more; where two could be, nobody can tell.
  const whole = wholes.at(-1);
  if (!whole || whole.bound === 'most' || sizeOf(whole) < LEAST_WHOLE) return null;
  const said = saidOf(share);
  const ranges = figures.map(closeRangeOf);
  if (ranges.some(a => ranges.some(b => b[0] > 0 && a !== b && meet(over(a, b), said)))) return null;
  const real = sizeOf(part) / sizeOf(whole);
  return real * MOST < share.value || real > MOST * share.value ? null : ofShare(share, part, whole, real);
}

/** What is so many times off is of something else. */
const MOST = 12;

const RATIO =
  /(?<![\d.,])(?<one>\d{1,2}(?:,\d)?)(?: Prozent| %)? zu (?<other>\d{1,2}(?:,\d)?) (?:Prozent|%)(?!\p{L})/gu;

/** 64 zu 46 Prozent are more than all. */
function findRatios(text: string): CheckFinding[] {
  return Array.from(text.matchAll(RATIO)).flatMap(({ index, 0: words, groups = {} }) => {
    const sum = [groups.one, groups.other].reduce(
      (all, each = '') => all + Number(each.replace(',', '.')),
      0,
    );
    const slack = /,/.test(words) ? 0.15 : 1;
    if (sum <= 100 + slack || sum > 160) return [];
    return makeFinding('percent_arith', {
      at: { start: index, end: index + words.length },
      params: { kind: 'sum', text: words, result: `${Math.round(sum * 10) / 10}` },
      severity: 'high',
    });
  });
}
