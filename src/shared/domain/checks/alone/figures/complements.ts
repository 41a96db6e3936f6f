import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { meet, plus, rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, stretchAt } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * Two parts that are all there is, each in a sentence of its own with rates of change between, and the whole before them
 * (number_mismatch): 820.000 Gäste, davon 214.000 aus dem Ausland, aus dem Inland kamen 506.000. Silent where any figure
 * near is their sum. Linear: few figures of four sentences are held against each other.
 */
export function checkComplements({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap(part => {
    if (!isPart(reading.text, part)) return [];
    return judge(reading, amounts, part) ?? [];
  });
}

/** Of each pair nobody is both, and there is no third. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = (
  [
    [
      '(?:Ausland|[Aa]usländisch\\p{Ll}*|Auslandsgäste\\p{Ll}?)',
      '(?:Inland|[Ii]nländisch\\p{Ll}*|[Ee]inheimisch\\p{Ll}*|Inlandsgäste\\p{Ll}?|[Hh]eimische\\p{Ll}?)',
    ],
    [
      '(?:Frauen|Mädchen|weiblich\\p{Ll}*|Schülerinnen)',
      '(?:Männern?|Jungen|Buben|männlich\\p{Ll}*|Schüler)',
    ],
    ['\\p{Lu}\\p{L}+', '(?:[Aa]nderen?|[Ss]onstigen?|[Aa]lle anderen|[Üü]brigen?)'],
  ] as const
).map(
  ([one, other]) =>
    [
      new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u'),
      new RegExp(`(?<!\\p{L})${other}(?!\\p{L})`, 'u'),
    ] as const,
);
const DAVON = /(?<!\p{L})(?:[Dd]avon|[Vv]on ihnen|[Vv]on denen)(?!\p{L})/u;
const OTHER_TIME =
  /(?<!\p{L})(?:Im (?:Jahr zuvor|Vorjahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|[Dd]arunter|allein|zusätzlich|außerdem|hinzu|jeweils|pro|je|statt|früher|[Dd]amals)(?!\p{L})/u;
const STEP = /(?<!\p{L})(?:um|von|auf|nach|gegenüber|als|Plus von|Minus von) $/u;
/** UTF-16 units back to the whole. */
const REACH = 420;
const MAX_NEAR = 14;
/** What is farther off is no slip. */
const MOST = 1.3;

function isPart(text: string, amount: Amount): boolean {
  return isAdditive(text, amount) && amount.bound === null && sizeOf(amount) >= 20;
}

function judge(reading: Reading, amounts: readonly Amount[], part: Amount): CheckFinding | null {
  const { text } = reading;
  const own = stretchAt(reading, part.start, 0, 0);
  const sentence = text.slice(own.start, own.end);
  if (!DAVON.test(sentence) || OTHER_TIME.test(sentence)) return null;
  const { end } = stretchAt(reading, part.start, 0, 1);
  const next = text.slice(own.end, end);
  const words = PAIRS.some(([x, y], at) => {
    const isOne = x.test(sentence) && y.test(next) && !y.test(sentence);
    return isOne || (at < 2 && y.test(sentence) && x.test(next) && !x.test(sentence));
  });
  if (!words || OTHER_TIME.test(next) || next.length === 0) return null;
  const first = itemsBetween(amounts, own.start, own.end).find(each => isPart(text, each));
  const others = itemsBetween(amounts, own.end, end)
    .map(each => inUnitOf(each, part))
    .filter(each => isPart(text, each) && areAlike(each, part));
  const [other] = others;
  if (first !== part || !other || others.length > 1) return null;
  if (STEP.test(text.slice(Math.max(0, other.boundStart - 14), other.boundStart))) return null;
  const near = itemsBetween(amounts, Math.max(0, own.start - REACH), end)
    .map(each => inUnitOf(each, part))
    .filter(each => isAdditive(text, each) && areAlike(each, part));
  if (near.length > MAX_NEAR) return null;
  const made = plus(rangeOf(part), rangeOf(other));
  const wholes = near.filter(
    each =>
      each.end <= own.start && each.bound === null && sizeOf(each) > Math.max(sizeOf(part), sizeOf(other)),
  );
  const whole = wholes.at(-1);
  if (!whole || near.some(each => meet(rangeOf(each), made))) return null;
  const sum = sizeOf(part) + sizeOf(other);
  const times = sum / sizeOf(whole);
  if (times > MOST || times < 1 / MOST) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    { start: other.start, end: other.end },
    { document: null, start: whole.start, end: part.end },
    `${part.figure} + ${other.figure} = ${shown(sum / (whole.measure?.factor ?? 1))}`,
  );
}
