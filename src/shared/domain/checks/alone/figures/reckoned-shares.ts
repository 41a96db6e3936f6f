import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { bothOf } from './computed-shares';
import { meet, over, plus, rangeOf, sizeOf } from './ranges';
import { isAdditive, stretchAt } from './stretches';
import { ofShare } from './sum-finding';

/**
 * Shares that a text reckons of counts before them and gets wrong (percent_arith): of 6000 there are 1500 and thus a third;
 * 1426 Ja and 1054 Nein, so 67,5 Prozent agree; exports of 14 Millionen to Japan, so of all 118 it has a share of 19 Prozent. Silent where any two of the counts make the share.
 */
export function checkReckonedShares({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('thus')) return [];
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    if (amount.kind !== 'share') return [];
    const lead = text.slice(Math.max(0, amount.boundStart - LEAD), amount.boundStart);
    return judgeShare(reading, amounts, amount, lead) ?? judgeHeld(reading, amounts, amount, lead) ?? [];
  });
}

/** UTF-16 units before a share in which it is announced. */
const LEAD = 70;
const YES_NO =
  /(?:(?:[Mm]it|[Ff]ür) Ja|[Jj]a-Stimmen|[Dd]afür)[\s\S]*(?:(?:[Mm]it|[Ff]ür) Nein|[Nn]ein-Stimmen|[Dd]agegen)/u;
const AGREED =
  /(?<!\p{L})(?:[Dd]amit|[Ss]omit|[Dd]as (?:sind|ist|entspricht|waren)|also|mithin)(?!\p{L})[^.!?;\n]{0,60}$/u;
const OF_ALL =
  /(?<!\p{L})[Vv]on (?:den |allen |insgesamt |rund )?(?<n>[\d.\s]{2,9}) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ [^.!?;,\n\d]{0,50}$/u;
const NO_SHARE =
  /(?<!\p{L})(?:mehr|weniger|Vorjahr\p{L}*|zuvor|gestiegen|gesunken|stieg|sank|Anstieg|Rückgang|Plus|Minus|um|jeweils|je|pro|Wahlbeteiligung|Beteiligung|[Qq]uorum\p{L}*|knapp|rund)(?!\p{L})/u;

function judgeShare(
  reading: Reading,
  amounts: readonly Amount[],
  share: Amount,
  lead: string,
): CheckFinding | null {
  const { text } = reading;
  if (!AGREED.test(lead) || / von /u.test(share.figure) || share.bound !== null) return null;
  const own = AGREED.exec(lead)?.[0] ?? '';
  if (
    NO_SHARE.test(own) ||
    /^ (?:mehr|weniger|höher|niedriger|der übrigen)(?!\p{L})/u.test(text.slice(share.end, share.end + 20))
  )
    return null;
  const { start } = stretchAt(reading, share.start, 1, 0);
  const figures = itemsBetween(amounts, start, share.start)
    .flatMap(bothOf)
    .filter(({ kind, measure }) => kind === 'count' && measure === null);
  const [x, y] = figures.slice(-2);
  if (!x || !y || share.start - x.end > 220 || figures.length > 4) return null;
  if ([x, y].some(({ bound }) => bound !== null)) return null;
  const words = text.slice(Math.max(start, x.start - 30), share.start);
  const isVote =
    YES_NO.test(words) && /(?<!\p{L})(?:Zustimmung|[Jj]a|dafür|Mehrheit|für)(?!\p{L})/u.test(own);
  const inSentence = text.slice(stretchAt(reading, share.start, 0, 0).start, y.start);
  const isPart =
    OF_ALL.test(inSentence) &&
    y.value < x.value &&
    /^(?: \p{Lu}?\p{L}+){0,3},? (?:und )?(?:damit|also|somit|mithin|das (?:sind|ist)) (?:\p{Ll}+ )?$/u.test(
      text.slice(y.end, share.start),
    );
  if (!isVote && !isPart) return null;
  const said = rangeOf(share);
  const [a, b] = [rangeOf(x), rangeOf(y)];
  const made = isVote ? [over(a, plus(a, b)), over(b, plus(a, b))] : [over(b, a)];
  for (const each of figures)
    if (each !== x && each !== y) made.push(over(a, rangeOf(each)), over(b, rangeOf(each)));
  if (made.some(each => meet(each, said))) return null;
  return isVote
    ? ofShare(share, x, y, x.value / (x.value + y.value))
    : ofShare(share, y, x, y.value / x.value);
}

const HELD =
  /(?<!\p{L})(?:damit|somit|also|mithin)(?!\p{L})[^.!?;:\d\n]{0,30}(?<!\p{L})Anteil von (?:\p{Ll}+ )?$/u;
const OF_WHOLE =
  /(?<!\p{L})(?:[Aa]m|[Aa]n der|[Aa]n den|[Vv]om|[Vv]on den) (?:\p{L}+ ){1,6}(?:von|in Höhe von) (?:\p{Ll}+ )?$/u;

/** Am gesamten Export von WHOLE hat Japan damit einen Anteil von SHARE: of the one amount of the sentences before. */
function judgeHeld(
  reading: Reading,
  amounts: readonly Amount[],
  share: Amount,
  lead: string,
): CheckFinding | null {
  const { text } = reading;
  if (!HELD.test(lead)) return null;
  const own = stretchAt(reading, share.start, 0, 0);
  const [whole, ...more] = itemsBetween(amounts, own.start, share.start);
  if (!whole || more.length > 0 || whole.measure === null || !isAdditive(text, whole)) return null;
  if (!OF_WHOLE.test(text.slice(own.start, whole.boundStart))) return null;
  const { start } = stretchAt(reading, share.start, HELD_BACK, 0);
  const [part, ...others] = itemsBetween(amounts, start, own.start).filter(
    each => isAdditive(text, each) && areAlike(each, whole),
  );
  if (!part || others.length > 0 || sizeOf(part) >= sizeOf(whole)) return null;
  if (/(?<!\p{L})(?:um|by) $/u.test(text.slice(Math.max(0, part.boundStart - 4), part.boundStart)))
    return null;
  const real = sizeOf(part) / sizeOf(whole);
  if (meet(over(rangeOf(part), rangeOf(whole)), rangeOf(share))) return null;
  return real > 2.5 * share.value || share.value > 2.5 * real ? null : ofShare(share, part, whole, real);
}

/** Sentences back. */
const HELD_BACK = 3;
