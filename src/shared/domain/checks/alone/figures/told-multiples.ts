import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { meet, over, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { ofCalculation, shown } from './sum-finding';

/**
 * "Verdoppelt" and "halbiert" before the two figures that they sum up, and shares before part and whole (percent_arith):
 * vervierfacht: 2019 waren es 1200, zuletzt 3600; jeder dritte Betrieb bildet aus: 61 von 240. Only where a colon or the
 * next sentence gives exactly two figures of one kind.
 */
export function checkToldMultiples({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  const told = reading.has('multiple') ? multiplesIn(text) : [];
  const multiples = told.flatMap(multiple => {
    const gap = AHEAD.exec(text.slice(multiple.end, multiple.end + 60));
    if (!gap) return [];
    const from = multiple.end + gap[0].length;
    const [x, y, ...more] = itemsBetween(amounts, from, endOf(text, from)).filter(
      each => isSize(each) && each.measure?.dimension !== 'time',
    );
    const pair = x && y && more.length === 0 ? ([x, inUnitOf(y, x)] as const) : null;
    if (!pair || !areOfTwoTimes(text, pair, from)) return [];
    const [a, b] = pair;
    if (
      meet(over(rangeOf(b), rangeOf(a)), multiple.said) ||
      meet(over(rangeOf(a), rangeOf(b)), multiple.said)
    )
      return [];
    const [more1, less] = [Math.max(sizeOf(a), sizeOf(b)), Math.min(sizeOf(a), sizeOf(b))];
    if (less <= 0 || more1 > 40 * less) return [];
    const [first, second] = sizeOf(a) > sizeOf(b) ? [a, b] : [b, a];
    const sum = `${first.figure} : ${second.figure} = ${shown(more1 / less)}`;
    return ofCalculation(
      'percent_arith',
      text,
      multiple,
      { document: null, start: a.start, end: b.end },
      sum,
    );
  });
  return [...multiples, ...amounts.flatMap((share, at) => checkToldShare(text, amounts, share, at) ?? [])];
}

type Multiple = { start: number; end: number; said: Range };

const TIMES =
  /(?<!\p{L})(?:(?<two>verdoppelt|doubled)|(?<three>verdreifacht|tripled)|(?<four>vervierfacht|quadrupled)|(?<five>verfünffacht)|(?<ten>verzehnfacht)|(?<half>halbiert|halved))e?n?(?!\p{L})/gu;
const LOOSE =
  /(?<!\p{L})(?:(?<under>fast|knapp|nahezu|beinahe|annähernd|nearly|almost)|(?<least>mehr als|gut|über|more than)|(?<about>rund|etwa|ungefähr|about|roughly)|(?<not>nicht|soll\p{L}*|will|könnte\p{L}*|würde\p{L}*|dürfte\p{L}*|not))(?: \p{Ll}+){0,2} $/u;
const FACTORS = { two: 2, three: 3, four: 4, five: 5, ten: 10, half: 2 } as const;

/** Words that say how many times more or less; hedged ones with what the hedge grants. Linear. */
function multiplesIn(text: string): Multiple[] {
  return Array.from(text.matchAll(TIMES)).flatMap(({ index, 0: words, groups = {} }): Multiple[] => {
    const lead = text.slice(Math.max(0, index - 40), index);
    const loose = LOOSE.exec(lead)?.groups ?? {};
    const [name] = Object.entries(FACTORS).find(([each]) => groups[each] !== undefined) ?? [];
    if (!name || loose.not) return [];
    const factor = FACTORS[name as keyof typeof FACTORS];
    const isHalf = name === 'half';
    const said: Range =
      (loose.under && !isHalf) || (loose.least && isHalf)
        ? [factor * 0.8, factor * (isHalf ? 1.6 : 1.03)]
        : (loose.least && !isHalf) || (loose.under && isHalf)
          ? [factor * (isHalf ? 0.75 : 0.97), factor * 1.6]
          : [factor * (loose.about ? 0.8 : 0.88), factor * (loose.about ? 1.2 : 1.15)];
    return [{ start: index, end: index + words.length, said }];
  });
}

/** Hat sich vervierfacht: … ; hat sich seither vervierfacht. 2019 waren es …. */
const AHEAD =
  /^(?: \p{Ll}+){0,2}(?:: | – |\. (?=(?:(?:19|20)\d\d|Vor|Im Jahr|Damals|Zuvor|Waren es|In \d{4}) ))/u;
const TIMES_TOLD =
  /(?<!\p{L})(?:waren es|war es|gab es|zählte|lag|lagen|heute|inzwischen|zuletzt|jetzt|nun|derzeit|statt|zuvor|davor|im Vorjahr|auf|nach)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/u;

function endOf(text: string, from: number): number {
  const stop = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(from, from + 220));
  return from + (stop?.index ?? 220);
}

function areOfTwoTimes(text: string, [a, b]: readonly [Amount, Amount], from: number): boolean {
  if (!areAlike(a, b) || a.kind === 'share' || a.measure?.dimension === 'time') return false;
  const [own, other] = [a.counted[0], b.counted[0]];
  const isOneNoun =
    a.measure !== null ||
    own === undefined ||
    other === undefined ||
    own === other ||
    !/\p{L}{4}/u.test(other);
  const stretch = text.slice(from, b.end + 24);
  return (
    isOneNoun &&
    TIMES_TOLD.test(stretch) &&
    !/(?<!\p{L})(?:um|davon|darunter|pro|je|mehr|weniger|by|per)(?!\p{L})/u.test(text.slice(from, b.end + 8))
  );
}

/** Jeder dritte Betrieb bildet aus, so die Kammer: 61 von 240. */
function checkToldShare(
  text: string,
  amounts: readonly Amount[],
  share: Amount,
  at: number,
): CheckFinding | null {
  if (share.kind !== 'share' || share.bound !== null) return null;
  const [x, y] = [amounts[at + 1], amounts[at + 2]];
  if (x?.kind !== 'count' || y?.kind !== 'count' || x.value >= y.value || x.bound || y.bound) return null;
  if (!/^[^.!?;\d\n]{2,90}(?:: | \(| – )(?:nämlich |genau |exakt )?$/u.test(text.slice(share.end, x.start)))
    return null;
  if (!/^ (?:von|of)(?: den| the| insgesamt)? $/u.test(text.slice(x.end, y.start))) return null;
  const real = x.value / y.value;
  const slack = share.measure === null ? 0.04 : 0.012;
  if (Math.abs(real - share.value) <= slack) return null;
  const sum = `${x.figure} : ${y.figure} = ${shown(real * 100)} %`;
  return ofCalculation('percent_arith', text, share, { document: null, start: x.start, end: y.end }, sum);
}
