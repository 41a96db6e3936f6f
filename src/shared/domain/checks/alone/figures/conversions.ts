import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { Measure } from '../../../text/measures';
import type { CheckContext } from '../../context';
import { ofFigures } from './sum-finding';

/**
 * What stands in brackets as the same in other units: 223 Millionen Dollar (etwa 156 000 Euro), 26 Meilen (52 Kilometer); 18 Knoten, also 33 Kilometer.
 * Money against the rates of the last decades and against the other conversions of the text; lengths, areas and the like
 * by their measures. Unit_mismatch where a thousand is between them, else number_mismatch.
 */
export function checkConversions({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const pairs = listConversions(text, reading.amounts());
  return pairs.flatMap(pair => {
    const { from, to } = pair;
    const at = { ...to, start: to.boundStart };
    if (isSpeedAsLength(text, pair)) return ofFigures('unit_mismatch', at, from);
    const ratio = to.value / from.value;
    const [low, high] = ratesOf(pair, pairs) ?? [0, Infinity];
    if (ratio >= low && ratio <= high) return [];
    const away = Math.max(ratio / high, low / ratio);
    return ofFigures(away > 80 ? 'unit_mismatch' : 'number_mismatch', at, from);
  });
}

/** A text with more is a table; each is held against the others. */
const MAX_PAIRS = 60;

type Conversion = { from: Amount; to: Amount };

const BETWEEN =
  /^ (?:\(|– |— )(?:das sind |das entspricht |also |umgerechnet |about |or )*$|^,? (?:das sind )?umgerechnet $/u;

/** 2 Hektar groß, also 20.000 Quadratmeter. */
const THAT_IS =
  /^(?: groß| lang| breit| hoch| weit| schwer)?,? (?:also|das sind|das entspricht|mithin|or) $/u;

function listConversions(text: string, amounts: readonly Amount[]): Conversion[] {
  const pairs: Conversion[] = [];
  for (let at = 0; at + 1 < amounts.length; at++) {
    const [from, to] = [amounts[at], amounts[at + 1]];
    if (!from || !to || from.kind !== 'measure' || to.kind !== 'measure' || from.value <= 0) continue;
    if (to.start - from.end > 50 || from.measure?.unit === to.measure?.unit) continue;
    const between = text.slice(from.end, to.boundStart);
    const isSame = from.measure?.dimension === to.measure?.dimension;
    if (!BETWEEN.test(between) && !((isSame || isSpeed(from)) && THAT_IS.test(between))) continue;
    const isClosed = !between.includes('(') || /^(?: Stand\b[^)]*)?\)/u.test(text.slice(to.end, to.end + 30));
    if (isClosed) pairs.push({ from, to });
    if (pairs.length >= MAX_PAIRS) break;
  }
  return pairs;
}

/** Euros that one of the currency was worth since 1999, at the least and at the most; a little wider. Not of those that several countries have. */
const EUROS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['EUR', [1, 1]],
  ['USD', [0.6, 1.25]],
  ['GBP', [1, 1.8]],
  ['CHF', [0.55, 1.15]],
  ['DEM', [0.5, 0.525]],
  ['ITL', [0.0005, 0.00053]],
  ['JPY', [0.0052, 0.0115]],
  ['PLN', [0.19, 0.33]],
  ['CNY', [0.088, 0.16]],
  ['RUB', [0.006, 0.045]],
]);
function isHours({ unit }: Measure): boolean {
  return unit === 'sekunde' || unit === 'minute' || unit === 'stunde';
}

/** Kilometres an hour that one of each is. */
const SPEEDS: ReadonlyMap<string, number> = new Map([
  ['speed', 1],
  ['mph', 1.609],
  ['knots', 1.852],
]);
const SAME_SPEED = 1.08;

function isSpeed({ measure }: Amount): boolean {
  return SPEEDS.has(measure?.dimension ?? '');
}

/** 18 Knoten, also rund 33 Kilometer. */
function isSpeedAsLength(text: string, { from, to }: Conversion): boolean {
  return (
    isSpeed(from) &&
    to.measure?.unit === 'kilometer' &&
    !/^(?: (?:pro|in der|die|per|an)|\/| ?h(?!\p{L}))/u.test(text.slice(to.end, to.end + 8))
  );
}

const SAME_RATE = 1.35;

/** Least and greatest quotient of the two, null where nobody knows. */
function ratesOf({ from, to }: Conversion, all: readonly Conversion[]): [number, number] | null {
  const [one, other] = [from.measure, to.measure];
  if (!one || !other) return null;
  if (one.dimension === other.dimension) {
    if (/^(?:[A-Z]{3}|share|temperature)$/.test(one.dimension)) return null;
    // A week may be one of five days.
    if (one.dimension === 'time' && !(isHours(one) && isHours(other))) return null;
    const ratio = one.factor / other.factor;
    const slack = Math.max(1.12, from.value < 10 ? 1.25 : 1, to.value < 10 ? 1.25 : 1);
    return [ratio / slack, ratio * slack];
  }
  const [speed, otherSpeed] = [SPEEDS.get(one.dimension), SPEEDS.get(other.dimension)];
  if (speed && otherSpeed) return [speed / otherSpeed / SAME_SPEED, (speed / otherSpeed) * SAME_SPEED];
  const [rate, otherRate] = [EUROS.get(one.dimension), EUROS.get(other.dimension)];
  if (!/^[A-Z]{3}$/.test(one.dimension) || !/^[A-Z]{3}$/.test(other.dimension)) return null;
  const others = all.filter(
    pair =>
      pair.from !== from &&
      pair.from.measure?.dimension === one.dimension &&
      pair.to.measure?.dimension === other.dimension,
  );
  const known = others.map(pair => baseValue(pair.to) / baseValue(pair.from)).sort((a, b) => a - b);
  const middle = known.length > 1 ? known[known.length >> 1] : undefined;
  const factor = one.factor / other.factor;
  if (middle !== undefined) return [(middle * factor) / SAME_RATE, middle * factor * SAME_RATE];
  return rate && otherRate
    ? [(rate[0] / otherRate[1]) * factor * 0.95, (rate[1] / otherRate[0]) * factor * 1.05]
    : null;
}
