import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { parseDay, weekdayOf } from '../../../text/timex/calendar';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { GERMAN_MONTHS } from '../../german-months';
import { type SentencePairs, sentenceAt } from '../../pairs';
import { areOnOneThing, likenessOf, surroundingsOf, weighStems } from '../figures/fact-surroundings';
import { type Day, daysIn, keysOf, kindOf, nightsIn } from './day-names';

/**
 * Weekdays, months, feasts, seasons and the like without a date that a source has otherwise where it says the same: am
 * Montag and am Dienstag, im März and im Mai, Ostersonntag and Ostermontag, Ende and Mitte des Jahres. Silent where the
 * source names the review's anywhere, also by a date or as "heute", where the review names the source's, and where the
 * source's day is that of the first of several steps. Reported as date_mismatch.
 */
export function checkSourceDays(context: CheckContext): CheckFinding[] {
  const own = daysIn(context.reading);
  if (own.length === 0 || own.length > MAX_DAYS) return [];
  const ownKeys = keysOf(context.reading, own);
  const known = context.sourceReadings.map(source => {
    const others = daysIn(source);
    return { others, keys: others.length > MAX_DAYS ? new Set<string>() : keysOf(source, others) };
  });
  return context.sourceReadings.flatMap((source, document) => {
    const nights = findOtherNight(context, source, document);
    const isNight = ({ start }: Day) => nights.some(each => each.start === start);
    const pairs = context.pairs()[document];
    const { others = [], keys: otherKeys = new Set<string>() } = known[document] ?? {};
    if (!pairs || others.length === 0 || others.length > MAX_DAYS) return [];
    const published = parseDay(context.review.date);
    if (published) otherKeys.add(`d${weekdayOf(published)}`);
    const spans = source.sentences();
    const days = own.flatMap(day => {
      if (isNight(day)) return [];
      const otherYear = findOtherYear(day, own, others);
      if (otherYear) return makeOf(context, withYear(day), withYear(otherYear), document);
      if (otherKeys.has(day.key) || (day.key.startsWith('d') && otherKeys.has('today'))) return [];
      // Another source has it, and an older one what was on that day.
      if (known.some(({ keys }) => keys.has(day.key))) return [];
      if (day.key.startsWith('w') && otherKeys.has(day.key.replace('w', 'd'))) return [];
      if (day.key.startsWith('w') && (isOfMany(own) || isOfMany(others))) return [];
      for (const { source: at, strength } of pairs.ofReview(pairs.reviewAt(day.start)).slice(0, 2)) {
        if (strength < MIN_STRENGTH) continue;
        const there = itemsBetween(others, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
        const ofKind = there.filter(({ key }) => kindOf(key) === kindOf(day.key));
        const isOfThis = ({ key }: Day) =>
          strength >= SAME_STATEMENT && ofKind.length === 1 && isToldElsewhere(pairs, own, key, at);
        const other = ofKind.find(each => !ownKeys.has(each.key) || isOfThis(each));
        if (
          !other ||
          beginsSteps(source, other) ||
          isMonthAfter(context.reading.text, day, source.text, other)
        )
          continue;
        return makeOf(context, day, other, document);
      }
      // Wherever they stand: the only weekday of the one, and the only one of the other.
      const kind = kindOf(day.key);
      // A day with its date is told by that.
      if (/^(?:, | \()(?:de[mnr] )?\d{1,2}\./u.test(context.reading.text.slice(day.end, day.end + 9)))
        return [];
      const only = lonelyOf(others, ownKeys, kind);
      const [other] = only;
      if (kind === 'm' && !(other && haveOneBeginning(context.reading, day, source, other))) return [];
      return other &&
        only.length === 1 &&
        lonelyOf(own, otherKeys, kind).length === 1 &&
        !beginsSteps(source, other) &&
        !isMonthAfter(context.reading.text, day, source.text, other) &&
        (pairs.isOneEvent || areAround(context.reading, day, source, other))
        ? makeOf(context, day, other, document)
        : [];
    });
    return [...nights, ...days];
  });
}

/** The review has the source's day, too, but all of them in sentences that say what another one of the source says. */
function isToldElsewhere(pairs: SentencePairs, own: readonly Day[], key: string, at: number): boolean {
  const again = own.filter(each => each.key === key && key.startsWith('d'));
  return (
    again.length > 0 &&
    again.every(({ start }) => {
      const [best] = pairs.ofReview(pairs.reviewAt(start));
      return best !== undefined && best.source !== at;
    })
  );
}

/** Baubeginn and Bau: their sentences have a word, or the beginning of one, in common. */
function haveOneBeginning(review: Reading, day: Day, source: Reading, other: Day): boolean {
  const [own, there] = [nounsAround(review, day), nounsAround(source, other)];
  return own.some(word => there.some(each => each.startsWith(word) || word.startsWith(each)));
}

function nounsAround({ text, sentences }: Reading, { start }: Day): string[] {
  const spans = sentences();
  const at = sentenceAt(spans, start);
  const words = text.slice(spans[at * 2], spans[at * 2 + 1]).match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  const months: readonly string[] = GERMAN_MONTHS;
  return words
    .filter(word => !COMMON_WORDS.has(word.toLowerCase()) && !months.includes(word))
    .map(word => word.toLowerCase());
}

/** Am Sonntag zunächst nach Seoul und anschließend nach Prag: Prague has another day. */
function beginsSteps({ text }: Reading, { end }: Day): boolean {
  return STEPS.test(text.slice(end, end + MAX_STEPS_LENGTH));
}

/** Im Juli, or von Juli an, of what ends at the end of June; Ende Juni, of what begins in July. */
function isMonthAfter(text: string, day: Day, otherText: string, other: Day): boolean {
  if (!day.key.startsWith('m') || !other.key.startsWith('m')) return false;
  const [month, monthThere] = [day, other].map(({ key }) => Number(key.slice(1)));
  const isNext = (first = 0, second = 0) => second === (first % 12) + 1;
  const isEnd = (of: string, { start }: Day) => /[Ee]nde $/u.test(of.slice(Math.max(0, start - 5), start));
  return (
    isEnd(text, day) !== isEnd(otherText, other) &&
    ((isNext(monthThere, month) && isEnd(otherText, other)) ||
      (isNext(month, monthThere) && isEnd(text, day)))
  );
}

const MAX_STEPS_LENGTH = 160;
const STEPS =
  /^[^!?\n]*?(?<!\p{L})(?:zunächst|zuerst|first)(?!\p{L})[^!?\n]*(?<!\p{L})(?:und|and|dann|then) /u;

/** Im zweiten Quartal 2026, where both texts name the second quarter once, and the source of 2027. */
function findOtherYear({ key, year }: Day, own: readonly Day[], others: readonly Day[]): Day | undefined {
  if (year === undefined) return undefined;
  const [other, ...more] = others.filter(each => each.key === key);
  const isOnce = own.filter(each => each.key === key).length === 1 && more.length === 0;
  return isOnce && other?.year !== undefined && other.year !== year ? other : undefined;
}

function withYear(day: Day): Day {
  return { ...day, end: day.end + (day.year === undefined ? 0 : 1 + day.year.length) };
}

/** Both stand among the same words. */
function areAround(review: Reading, day: Day, source: Reading, other: Day): boolean {
  const words = [review.telling(), source.telling()] as const;
  const own = surroundingsOf(review.sentences(), words[0], day);
  const there = surroundingsOf(source.sentences(), words[1], other);
  return areOnOneThing(...words) && likenessOf(own, there, weighStems(words)) >= ENOUGH;
}

const ENOUGH = 0.5;

/** Dienstags bis sonntags: what is open on one of them says nothing of another. */
function isOfMany(days: readonly Day[]): boolean {
  return new Set(days.filter(({ key }) => key.startsWith('w')).map(({ key }) => key)).size > 1;
}

function lonelyOf(days: readonly Day[], known: ReadonlySet<string>, kind: string): Day[] {
  const keys = new Set<string>();
  return days.filter(({ key }) => {
    const isNew = kindOf(key) === kind && !known.has(key) && !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

function makeOf({ review, sources }: CheckContext, day: Day, other: Day, document: number): CheckFinding {
  return makeFinding('date_mismatch', {
    at: { start: day.start, end: day.end },
    other: { document, start: other.start, end: other.end },
    params: {
      text: review.text.slice(day.start, day.end),
      otherText: sources[document]?.text.slice(other.start, other.end) ?? '',
    },
    severity: 'medium',
  });
}

const MAX_DAYS = 100;
const MIN_STRENGTH = 0.45;
const SAME_STATEMENT = 0.5;

/** The one night of each text, on whatever day they were written. */
function findOtherNight(context: CheckContext, source: Reading, document: number): CheckFinding[] {
  if (!context.isRelated(document)) return [];
  const [own, others] = [nightsIn(context.reading), nightsIn(source)];
  const [night, other] = [own[0], others[0]];
  const areOne = [own, others].every(list => new Set(list.map(({ key }) => key)).size === 1);
  return night && other && areOne && night.key !== other.key
    ? own.map(each => makeOf(context, each, other, document))
    : [];
}
