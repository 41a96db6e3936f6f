import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { areAlike } from './amount-slack';
import { meet, over, rangeOf, sizeOf } from './ranges';
import { ofCalculation, shown } from './sum-finding';

/**
 * A mean of what was counted, that its two figures do not have (number_mismatch): an 48 Ausgabetagen 11.520 Kisten, im Schnitt
 * 480 pro Tag; 118 Termine mit 14.160 Spenden, durchschnittlich 1200 je Termin. The noun behind "je" must be what the one
 * figure counts, and both stand in the sentence of the mean. Linear: three figures in a row.
 */
export function checkAverages({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((mean, at) => judge(text, amounts, at, mean) ?? []);
}

const SIGN = /(?<!\p{L})(?:im (?:Schnitt|Durchschnitt|Mittel)|durchschnittlich|on average)(?!\p{L})/u;
const MEAN =
  /(?<!\p{L})(?:[Ii]m (?:Schnitt|Durchschnitt|Mittel)|[Dd]urchschnittlich|on average)(?: (?:also|damit|somit|mithin|sind das|waren das|ergibt das|macht das|was))*(?: \p{Ll}+)? $/u;
const EACH = /^(?: \p{Lu}[\p{L}-]+)? (?:pro|je|für jede[nrs]?|an jede[nmr]|per|a) (?<noun>\p{L}[\p{L}-]+)/u;
const OTHER =
  /(?<!\p{L})(?:mehr|weniger|[Dd]avon|[Dd]arunter|[Vv]orjahr\p{L}*|[Zz]uvor|[Dd]amals|seit Beginn|weitere|bisher|sonst|üblich\p{Ll}*|landesweit|bundesweit|im ganzen|bei den|other|last year)(?!\p{L})/u;
/** Im Landkreis sind es im Schnitt 95. */
const ELSEWHERE =
  /(?<!\p{L})(?:(?:im|in|bei|beim|an|am|auf|unter) (?:de[nrm] |allen )?(?!Schnitt|Durchschnitt|Mittel)\p{Lu}|(?:sind|waren|liegen|lagen) (?:es|sie) (?!also|damit|somit|das))/u;
const REACH = 170;

function judge(text: string, amounts: readonly Amount[], at: number, mean: Amount): CheckFinding | null {
  const [one, two] = [amounts[at - 2], amounts[at - 1]];
  if (!one || !two || mean.kind === 'share' || mean.start - one.start > REACH) return null;
  if (!MEAN.test(text.slice(Math.max(two.end, mean.boundStart - 60), mean.boundStart))) return null;
  if (ELSEWHERE.test(text.slice(two.end, mean.boundStart))) return null;
  const noun = EACH.exec(text.slice(mean.end, mean.end + 60))?.groups?.noun;
  const inside = text.slice(one.start, mean.start);
  if (noun === undefined || OTHER.test(inside) || /[!?;\n]|\p{L}{2}\.(?=\s)/u.test(inside)) return null;
  const count = [one, two].find(each => each.kind === 'count' && counts(text, each, noun));
  const total = count === one ? two : one;
  if (!count || count.value < 2 || counts(text, total, noun)) return null;
  if (mean.measure ? !areAlike(mean, total) : total.kind !== 'count') return null;
  if (total.bound === 'most' || count.bound === 'most' || sizeOf(total) <= sizeOf(count)) return null;
  const real = over(rangeOf(total), rangeOf(count));
  const [low, high] = rangeOf(mean);
  if (meet([real[0] * 0.94, real[1] * 1.06], [low - 0.6, high + 0.6])) return null;
  const times = sizeOf(total) / count.value / sizeOf(mean);
  if (times > 11 || times < 1 / 11) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    mean,
    { document: null, start: one.start, end: two.end },
    `${total.figure} ÷ ${count.figure} = ${shown(sizeOf(total) / count.value / (mean.measure?.factor ?? 1))}`,
  );
}

/** Ausgabetage are Tage. */
function counts(text: string, { end }: Amount, noun: string): boolean {
  const own = /^(?: \p{Ll}+e[nr]?)? (\p{L}[\p{L}-]+)/u.exec(text.slice(end, end + 60))?.[1];
  if (own === undefined) return false;
  const [x, y] = [own, noun].map(each =>
    each
      .toLowerCase()
      .replace(/ä/gu, 'a')
      .replace(/(?:en|e|n)$/u, ''),
  );
  if (x === undefined || y === undefined || y.length < 3) return false;
  return x === y || x.endsWith(y) || (y.length > 4 && x.startsWith(y));
}
