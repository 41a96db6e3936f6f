import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import { areOfOneUnit } from '../../against-source/figures/same-amounts';
import type { Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { YEAR_FIGURE } from '../../year-figures';
import { withoutParts } from './breakdowns';
import { FORMER, isOfNewThing, isOfOther, signOf } from './change-words';
import { growthOf, type Range } from './ranges';
import { inUnitOf } from './sizes';
import { stretchAt } from './stretches';

/**
 * Changes and parts in percent or points that the only two figures around them do not make (percent_arith): 2023 waren es
 * 1,2 Millionen, 2024 waren es 1,5 Millionen, eine Zunahme um 20 Prozent. What the words call more is held to have grown,
 * so that the smaller of both is the base. Silent where the stretch has other figures of their unit.
 */
export function findClaims(reading: Reading): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap(claim => {
    if (claim.kind !== 'share' && claim.measure?.dimension !== 'points') return [];
    const sign = signOf(reading.text, claim);
    const known = sign === null ? null : changeOf(reading, amounts, claim, sign);
    const isRight =
      known === null ||
      (isNear(claim, known, sign ?? 1) && !(sign !== null && isOtherBase(claim, known, sign)));
    return isRight ? [] : ofClaim(claim, known);
  });
}

type Known = { of: readonly [Amount, Amount]; real: number };

/** Of two figures that tell of two times. */
const TIMES =
  /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|vorher|bisher|statt|gegenüber|früher|damals|waren es|heute|inzwischen|auf|nach|als|nun|jetzt|künftig\p{L}*|diesmal|derzeit|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|mittlerweile|vor (?:\p{Ll}+|\d+) (?:Jahren|Monaten|Jahrzehnten)|seither|noch|year earlier|from|to|than|after)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
const OTHER =
  /(?<!\p{L})(?:Halbjahr\p{L}*|Quartal\p{L}*|Monat\p{L}*|bereinigt|real|inflation\p{L}*|pro |je |jährlich|im Schnitt|durchschnittlich|davon|darunter|half|quarter|month|adjusted)(?!\p{L})/iu;

/** The same months of the year before. */
const SAME_SPAN =
  /(?<!\p{L})(?:damals|Vorjahr\p{L}*|(?:gleichen|selben) Zeitraum|waren es|(?:Halbjahr|Quartal) (?:19|20)\d\d)(?!\p{L})/u;
const SPANS = /Halbjahr\p{L}*|Quartal\p{L}*/gu;

function changeOf(reading: Reading, amounts: readonly Amount[], claim: Amount, sign: 1 | -1): Known | null {
  const { text } = reading;
  const near = stretchAround(reading, claim);
  const isCompared = isOfTwo(text, claim) && !FORMER.test(text.slice(near.from, claim.boundStart));
  const { from, to } = isCompared ? comparedAround(reading, claim) : near;
  // Um zwei Prozent auf 45 Euro is told of the last time, whatever else stands beside it.
  const stretched = text.slice(from, to);
  if (
    (isCompared ? DIVIDED : OTHER).test(
      SAME_SPAN.test(stretched) ? stretched.replace(SPANS, '') : stretched,
    ) ||
    /^ (?:auf|to) /u.test(text.slice(claim.end, claim.end + 5))
  )
    return null;
  const isPoints = claim.measure?.dimension === 'points';
  const others = withoutParts(
    itemsBetween(amounts, from, to).filter(
      each => each !== claim && !isTime(text, each) && !isOfNothing(text, each),
    ),
  );
  const figures = others.filter(each => (each.kind === 'share') === isPoints);
  const [bare, second] = figures;
  // Noch 2,31 Millionen Kubikmeter, jetzt 2,58 Millionen.
  const y = bare && second?.counted.length === 0 ? inUnitOf(second, bare) : second;
  // 15 statt 12 Euro.
  const isJoined =
    bare &&
    y &&
    /^ (?:statt|nach|gegenüber|auf|instead of)(?: \p{Ll}+)? $/u.test(text.slice(bare.end, y.boundStart));
  const x = isJoined ? inUnitOf(bare, y) : bare;
  if (!x || !y || figures.length !== 2 || !areOfOneUnit(x, y)) return null;
  // Another change or part has a figure of its own.
  const stretch = others.filter(each => each.start >= x.start && each.end <= Math.max(y.end, claim.end));
  if ((isPoints ? stretch : others).length > 2 || (isPoints && (x.measure === null || y.measure === null)))
    return null;
  const figureOf = (each: Amount) => (isPoints ? each.value : baseValue(each));
  const [a, b] = [figureOf(x), figureOf(y)].toSorted((one, two) => one - two) as [number, number];
  if (
    a <= 0 ||
    b > 5 * a ||
    a === b ||
    (!isCompared &&
      !TIMES.test(text.slice(Math.max(from, x.start - TIME_BEFORE), Math.max(y.end, claim.start))))
  )
    return null;
  if (!countsOne(text, x, y)) return null;
  // Drei Prozentpunkte weniger als im Vormonat, of which nothing else is told.
  if (
    THAN_TIME.test(text.slice(claim.end, claim.end + 40)) &&
    !FORMER.test(
      text.slice(Math.max(from, x.start - TIME_BEFORE), Math.max(y.end + 30, claim.boundStart - 12)),
    )
  )
    return null;
  if (y.end < claim.start && isOfNewThing(text, from, y, claim)) return null;
  const isBefore =
    y.end < claim.start && FROM_TO.test(text.slice(Math.max(0, x.boundStart - 4), y.boundStart));
  if (isBefore && isOfOther(text.slice(y.end, claim.boundStart), '')) return null;
  if (isPoints) return { of: [x, y], real: b - a };
  return { of: [x, y], real: sign > 0 ? b / a - 1 : 1 - a / b };
}

/** Damit zahlen sie 50 Prozent weniger als die Nachbarn. */
const COMPARED = /(?<!\p{L})(?:[Dd]amit|[Ss]omit|also|mithin|demnach|folglich)(?!\p{L})[^.!?;\n\d]*$/u;
const THAN =
  /^ (?:mehr|weniger|höher|niedriger|teurer|billiger|günstiger|größer|kleiner|länger|kürzer|schwerer|leichter|more|less)(?:\p{Ll}*)(?:\.| [^.!?;\n\d]*(?:als|than) )/u;
const DIVIDED =
  /(?<!\p{L})(?:davon|darunter|real|bereinigt|inflation\p{L}*|Vorjahr\p{L}*|Halbjahr\p{L}*|Quartal\p{L}*|zuvor|damals|früher)(?!\p{L})/iu;

const THAN_TIME =
  /^ (?:mehr|weniger|höher|niedriger|more|less) (?:als|than) (?:im|in|vor|bei|zuvor|noch|last|a year)(?!\p{L})/u;
const FROM_TO = /^(?:von|from) [\s\S]* (?:auf|to) (?:\p{Ll}+ )?$/u;

/** UTF-16 units. */
const REACH = 240;
/** Im Vorjahr gab es 64, diesmal 48. */
const TIME_BEFORE = 30;
/** Under it, a figure may be of anything. */
const MIN_PART = 13;

/** The sentence of the claim and the one before, in one paragraph; also the one behind a short one. */
function stretchAround({ text, sentences }: Reading, { start }: Amount): { from: number; to: number } {
  const spans = sentences();
  const at = sentenceAt(spans, start);
  const [own = 0, to = text.length] = [spans[at * 2], spans[at * 2 + 1]];
  const before = spans[at * 2 - 2] ?? own;
  const isOne = own - before < REACH * 1.5 && !text.slice(before, own).includes('\n');
  return { from: isOne ? before : own, to };
}

function isOfTwo(text: string, claim: Amount): boolean {
  const behind = text.slice(claim.end, claim.end + 80);
  return (
    COMPARED.test(text.slice(Math.max(0, claim.boundStart - 80), claim.boundStart)) &&
    THAN.test(behind) &&
    !THAN_TIME.test(behind)
  );
}

/** The two sentences before a comparison, each of which may hold one of both. */
function comparedAround(reading: Reading, claim: Amount): { from: number; to: number } {
  const { start, end } = stretchAt(reading, claim.start, 2, 0);
  return { from: start, to: end };
}

function isTime(text: string, { kind, measure, figure, start }: Amount): boolean {
  if (kind === 'clock' || kind === 'ordinal' || kind === 'score' || measure?.dimension === 'time')
    return true;
  if (kind === 'count' && YEAR_FIGURE.test(figure)) return true;
  return /(?<!\p{L})(?:Nr\.|Nummer|Paragraf|§|Artikel|Platz|Seite) ?$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Ein Kilo Butter is no size; 40 mehr als im Vorjahr is told beside the two it lies between. */
function isOfNothing(text: string, { figure, value, measure, end }: Amount): boolean {
  if (measure !== null) return value === 1 && /^\p{L}/u.test(figure);
  return /^ (?:mehr|weniger|more|less|fewer) (?:als|than)(?!\p{L})/u.test(text.slice(end, end + 14));
}

/** Who comes to the same place. */
const PEOPLE = /^(?:gast|gäst|besuch|mensch|person|leut|zuschau|teilnehm|visitor|people)/u;

/** Menschen and Fälle are two things, but 6343 is what the words before it say. */
function countsOne(text: string, x: Amount, y: Amount): boolean {
  if (x.kind !== 'count') return true;
  if (Math.min(x.value, y.value) < MIN_PART) return false;
  const [a, b] = [x.counted[0], y.counted[0]];
  return (
    a === undefined ||
    b === undefined ||
    a === b ||
    [a, b].every(each => PEOPLE.test(each)) ||
    /(?:ware?|waren|gezahlt|es)$/.test(a + b) ||
    !/^ (?:\p{Ll}+e[nr]? )?\p{Lu}/u.test(text.slice(y.end, y.end + 40))
  );
}

/** Of 1,2 and 1,5 Millionen the one is 20 percent less, but the other 25 percent more. */
function isOtherBase({ value, measure, bound }: Amount, { real }: Known, sign: 1 | -1): boolean {
  if (measure?.dimension !== 'share' || bound !== null || real < 0.15) return false;
  const other = sign > 0 ? 1 - 1 / (1 + real) : 1 / (1 - real) - 1;
  return Math.abs(other - value) < 0.001 && Math.abs(real - value) > 0.03;
}

/** One unit of the last figure given, and what a bound grants. */
function isNear(claim: Amount, { of, real }: Known, sign: 1 | -1): boolean {
  const said = claim.measure?.dimension === 'points' ? claim.value / 100 : claim.value;
  const decimals = /[.,](\d+)/.exec(claim.figure)?.[1]?.length ?? 0;
  const unit = claim.measure === null ? 0.035 : 0.01 * 10 ** -decimals;
  const rounding = of.reduce((sum, each) => sum + roundingOf(each), 0);
  // Of 93 and 91 there are two points between, however they were rounded.
  if (claim.measure?.dimension === 'points' && [claim, ...of].every(({ bound }) => bound === null)) {
    const written = [claim, ...of].filter(({ figure }) => /[.,]/.test(figure)).length;
    if (written === 0) return Math.abs(real - said) < 0.005;
    if (written === 3) return Math.abs(real - said) < 0.0015;
  }
  const slack = unit * 0.8 + looseOf(claim, said) + rounding * (1 + real);
  if (Math.abs(real - said) > slack) return false;
  const [x, y] = of.toSorted((a, b) => baseValue(a) - baseValue(b)) as [Amount, Amount];
  if (claim.measure?.dimension !== 'share' || x.kind === 'share') return true;
  const isGrowth = sign > 0;
  const [low, high] = isGrowth ? growthOf(x, y) : growthOf(y, x);
  const [least, most] = isGrowth ? [low, high] : [-high, -low];
  const [from, to] = saidOf(claim, unit);
  return least <= to && from <= most;
}

/** Fast 41 is no 31; but "fast 20" may be 18, and "rund 30" 33. */
function saidOf({ value, bound }: Amount, unit: number): Range {
  const isRound = Math.round(value * 1000) % 50 === 0;
  const loose = (!isRound ? 0.06 : value < 0.5 ? 0.12 : 0.08) * value + 0.8 * unit;
  if (bound === null) return [value - 0.8 * unit, value + 0.8 * unit];
  const [below, above] = [bound !== 'least', bound !== 'under'];
  return [value - (below ? loose : 0.8 * unit), value + (above ? loose : 0.8 * unit)];
}

/** Rund 36 Prozent are no 25, but rund 30 may be 33. */
function looseOf({ bound, measure, value }: Amount, said: number): number {
  const isRound = measure === null || Math.round(value * 1000) % 50 === 0;
  return bound === null ? 0 : bound === 'about' && !isRound ? 0.05 * said : 0.25 * said;
}

/** Half a unit of the last figure that is no zero, of the whole. */
function roundingOf({ figure, bound, kind }: Amount): number {
  if (kind === 'share') return 0.001;
  const written = figure.replace(/\D/g, '');
  // 60.000 is no six.
  const digits = written.replace(/0+$/, '').padEnd(written.length > 3 ? 2 : 1, '0');
  return 0.5 / Math.max(5, Number(digits)) / (digits.length > 3 ? 2 : 1) + (bound === null ? 0 : 0.05);
}

function ofClaim(claim: Amount, { of: [x, y], real }: Known): CheckFinding {
  return makeFinding('percent_arith', {
    at: claim,
    other: { document: null, start: x.start, end: y.end },
    params: {
      kind: 'change',
      text: `${x.figure} → ${y.figure}`,
      result: `${Math.round(real * 1000) / 10}`,
    },
    severity: 'high',
  });
}
