import type { Amount } from '../../../text/amounts';
import type { Reading } from '../../context';
import { isDerived } from './derived-amounts';
import { areOfOneUnit } from './same-amounts';
import { isSumOfThree } from './sums-of-three';

/**
 * Whether a figure says of itself that it is reckoned, and is, from figures of the source: zusammen 18,3 Millionen, im
 * Schnitt 11.800, drei der 16 Länder where 13 agreed; also what there are of a thing everybody knows: 16 Länder.
 */
export function isReckoned({ text, amounts }: Reading, amount: Amount, there: Reading): boolean {
  const { boundStart, end, kind } = amount;
  const source = there.amounts();
  if (kind === 'clock') return isEndOfSpan(amount, source);
  if (kind === 'share' && isStepOff(amount, source)) return true;
  if (kind === 'score' || kind === 'ordinal') return false;
  if (amount.measure?.dimension === 'time' && isBetweenHours(amount, source)) return true;
  if (kind === 'count' && isOfKnownWhole(text, amount, amounts(), source)) return true;
  if (kind === 'count' && isWithFirst(amount, there)) return true;
  if (isFormer(text, amount, amounts(), source)) return true;
  const before = clauseBefore(text, boundStart, CLAUSE);
  const behind = text.slice(end, end + REACH);
  if (TOGETHER.test(before) || TOGETHER_BEHIND.test(behind))
    return isDerived(amount, source) || isDouble(amount, source) || isSumOfAlike(amount, source);
  return (AVERAGE.test(before) || EACH_BEHIND.test(behind)) && isAverage(amount, source);
}

/**
 * Whether the rival of a figure is told by it and one beside it, which the source has, too: of 44 Uhren fehlen 13, where 31
 * were found; 23 and six by others, where 29 are planned.
 */
export function isReckonedBeside(
  { text, amounts }: Reading,
  amount: Amount,
  rival: Amount,
  source: readonly Amount[],
): boolean {
  const own = amounts();
  const at = own.indexOf(amount);
  if (amount.kind !== rival.kind || amount.kind === 'clock' || amount.kind === 'score') return false;
  return own.slice(Math.max(0, at - 2), at + 3).some(each => {
    if (each === amount || !areOfOneUnit(each, amount)) return false;
    const isNear = (made: number) => Math.abs(made - rival.value) <= 1e-9 * rival.value;
    // 600 of 1000 litres are another number for 400, unless they are what is left.
    const isLeft = isNear(each.value - amount.value) && isRest(text, amount);
    if (!isLeft && !isNear(each.value + amount.value)) return false;
    const between = text.slice(Math.min(each.end, amount.end), Math.max(each.start, amount.start));
    return (
      between.length < BESIDE &&
      !between.includes('\n') &&
      source.some(one => one.value === each.value && one.kind === each.kind)
    );
  });
}

function isRest(text: string, { boundStart, end }: Amount): boolean {
  return (
    REST.test(clauseBefore(text, boundStart)) ||
    REST.test(text.slice(end, end + REACH).split(/[.;:!?]/u, 1)[0] ?? '')
  );
}

const REST =
  /(?<!\p{L})(?:fehl(?:en|t|ten|te)|übrig\p{L}*|Rest|restlich\p{L}*|verbl\p{L}+|bleiben|blieben|ander(?:e|en|er)|nicht|kein\p{L}*|außer|noch|left|remain\p{L}*|missing|not)(?!\p{L})/u;
/** UTF-16 units between two figures of one statement. */
const BESIDE = 160;
/** Auf 75 Prozent, of 77 Prozent and two points less. */
function isStepOff({ value }: Amount, source: readonly Amount[]): boolean {
  const steps = source.filter(({ measure }) => measure?.dimension === 'points').slice(0, MAX_HOURS);
  return steps.some(step =>
    source.some(
      each => each.kind === 'share' && Math.abs(Math.abs(each.value - value) - step.value / 100) < 1e-9,
    ),
  );
}

const DAY = 24 * 60;
/** Minutes by which an hour that is told roughly may differ. */
const ROUGHLY = 7;

/** Gegen Viertel nach vier, of 15.22 Uhr and 50 minutes. */
function isEndOfSpan({ value, bound, figure }: Amount, source: readonly Amount[]): boolean {
  const slack = bound !== null || !/\d/.test(figure) ? ROUGHLY : 0.5;
  const hours = source.filter(({ kind }) => kind === 'clock').slice(0, MAX_HOURS);
  const spans = minutesOf(source);
  return hours.some(hour =>
    spans.some(span =>
      [hour.value + span, hour.value - span].some(at => {
        const apart = (((at - value) % (DAY / 2)) + DAY / 2) % (DAY / 2);
        return Math.min(apart, DAY / 2 - apart) <= slack;
      }),
    ),
  );
}

/** Gut dreieinhalb Stunden, of 20.10 Uhr and 23.45 Uhr. */
function isBetweenHours(amount: Amount, source: readonly Amount[]): boolean {
  const [minutes] = minutesOf([amount]);
  if (minutes === undefined) return false;
  const hours = source.filter(({ kind }) => kind === 'clock').slice(0, MAX_HOURS);
  const slack = amount.bound === null ? 3 : 0.12 * minutes;
  return hours.some((from, at) => {
    const to = hours[at + 1];
    return to !== undefined && Math.abs(((to.value - from.value + DAY) % DAY) - minutes) <= slack;
  });
}

const MAX_HOURS = 20;

/** Of spans shorter than a day. */
function minutesOf(amounts: readonly Amount[]): number[] {
  return amounts
    .filter(({ measure }) => measure !== null && /^(?:minute|stunde)$/.test(measure.unit))
    .map(({ value, measure }) => (measure?.unit === 'stunde' ? value * 60 : value))
    .filter(minutes => minutes < DAY)
    .slice(0, MAX_HOURS);
}

/** UTF-16 units. */
const REACH = 40;
const CLAUSE = 260;
const TOGETHER =
  /(?<!\p{L})(?:[Zz]usammen(?:genommen|gerechnet)?|[Gg]emeinsam|addiert|[Tt]ogether|[Cc]ombined)(?!\p{L})[^\d]*$|(?<!\p{L})[Zz]usammen mit [^.;!?]*$/u;
const TOGETHER_BEHIND = /^(?: \p{L}+)? (?:zusammen|gemeinsam|together)(?!\p{L})/u;
const AVERAGE =
  /(?<!\p{L})(?:(?:[Aa]uf|[Ii]n|[Bb]ei|[Ff]ür|[Aa]n) jede[mnrs]?|(?:[Ii]m|[Aa]ls) (?:Schnitt|Mittel|Durchschnitt)|[Dd]urchschnittlich\p{L}*|[Rr]echnerisch|[Oo]n average)(?!\p{L})[^\d]*$/u;
const EACH_BEHIND =
  /^(?: \p{L}+)? (?:(?:(?:am|pro|je|in der|im|a|per) (?:Tag|Abend|Woche|Monat|Jahr|Stunde|day|week|month|year)|(?:\p{Ll}+ )?(?:auf|in|bei|für|an|je|pro) (?:jede[mnrs]?(?: \p{Ll}+)? )?\p{Lu}\p{L}+)|täglich|wöchentlich|monatlich|jährlich|im (?:Schnitt|Mittel|Durchschnitt)|jeweils|on average)(?!\p{L})/u;

/** Zusammen 0,8 Prozent, of 0,4 Prozent and as much again. */
function isDouble(amount: Amount, source: readonly Amount[]): boolean {
  return source.some(
    each => areOfOneUnit(each, amount) && Math.abs(2 * each.value - amount.value) <= 1e-9 * amount.value,
  );
}

/** With the eleven young and the 23 children the 44 grown-ups are 78. */
function isSumOfAlike(amount: Amount, source: readonly Amount[]): boolean {
  const parts = source.filter(each => areOfOneUnit(each, amount));
  return isSumOfThree(
    amount.value,
    parts.map(part => part.value),
    MAX_PARTS,
  );
}

/** More than where a figure does not say that it is a sum. */
const MAX_PARTS = 16;

function clauseBefore(text: string, start: number, reach = REACH): string {
  const least = Math.max(0, start - reach);
  let from = start;
  while (from > least && !'.;:!?'.includes(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

/** A whole figure of the source, shared out evenly, to the figures that are given. */
function isAverage(amount: Amount, source: readonly Amount[]): boolean {
  const { value, bound, figure } = amount;
  const all = source.slice(0, MAX_AMOUNTS);
  const zeros = /0*$/.exec(figure.replace(/\D/gu, ''))?.[0].length ?? 0;
  const least = bound === null ? 0.006 : 0.05;
  const slack = Math.max(least * value, zeros > 0 && value >= 100 ? 0.5 * 10 ** zeros : 0);
  return all.some(
    whole =>
      areOfOneUnit(whole, amount) &&
      whole.value > value &&
      all.some(
        ({ value: by, kind: of }) =>
          of !== 'share' &&
          of !== 'clock' &&
          Number.isInteger(by) &&
          by >= 2 &&
          Math.abs(whole.value / by - value) <= slack,
      ),
  );
}

const MAX_AMOUNTS = 60;

/** Von 286 auf 312 Millionen, of 312 and 26 more. */
function isFormer(text: string, amount: Amount, own: readonly Amount[], source: readonly Amount[]): boolean {
  const to = own[own.indexOf(amount) + 1];
  if (!to || !TO.test(text.slice(amount.end, to.start)) || to.kind !== amount.kind) return false;
  const step = Math.abs(to.value - amount.value);
  const has = (value: number) => source.some(each => Math.abs(each.value - value) <= 1e-9 * value);
  return step > 0 && has(to.value) && has(step);
}

const TO = /^(?: \p{L}+)? (?:auf|to) $/u;

/** 29 Züge, of one and 28 weitere. */
function isWithFirst({ value, measure }: Amount, { text, amounts }: Reading): boolean {
  return (
    measure === null &&
    amounts().some(
      each =>
        each.kind === 'count' && each.value === value - 1 && MORE.test(text.slice(each.end, each.end + 12)),
    )
  );
}

const MORE = /^ (?:weiter|ander|other|more)/u;

const WHOLES: readonly (readonly [count: number, RegExp])[] = [
  [16, /^ (?:deutschen )?(?:Bundesl|L)ändern?(?!\p{L})/u],
  [9, /^ (?:österreichischen )?(?:Bundesl|L)ändern?(?!\p{L})/u],
  [26, /^ (?:Schweizer )?Kantonen?(?!\p{L})/u],
  [27, /^ (?:EU-(?:Staaten|Länder|Mitglied\p{L}*)|Mitgliedst?\p{L}+|member states)/u],
  [12, /^ Monaten?(?!\p{L})/u],
  [7, /^ (?:Wochent|T)age[n ]/u],
];
const OF = /(?:^|[ (])(?:der|von(?: den)?|of(?: the)?|in den) (?:insgesamt )?$/u;

/** The 16 Länder of which some are told, and these where the source tells of the others. */
function isOfKnownWhole(
  text: string,
  amount: Amount,
  own: readonly Amount[],
  source: readonly Amount[],
): boolean {
  const at = own.indexOf(amount);
  const isWhole = (each: Amount | undefined) =>
    each !== undefined &&
    WHOLES.some(([count, noun]) => count === each.value && noun.test(text.slice(each.end, each.end + 40)));
  const areOne = (part: Amount | undefined, whole: Amount) =>
    part !== undefined && whole.start - part.end < 24 && OF.test(text.slice(part.end, whole.start));
  if (isWhole(amount)) return areOne(own[at - 1], amount);
  const whole = own[at + 1];
  if (!whole || !isWhole(whole) || !areOne(amount, whole)) return false;
  return source.some(
    ({ kind, value, measure }) =>
      kind === 'count' && measure === null && whole.value - value === amount.value,
  );
}
