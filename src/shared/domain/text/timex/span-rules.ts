import { isAge, isAgeOf } from './ages';
import { behindAdjective, type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { readRepetition } from './repetition-rules';
import { isScheduled } from './schedule';
import { durationValue, readAmount } from './time-counts';
import type { Unit } from './word';

/** Durations, repetitions, and points that a duration leads to (vor drei Jahren, two weeks later). */
export function readSpan(
  items: readonly Item[],
  at: number,
  tense: () => 'past' | 'future' | null,
): Reading | null {
  return (
    readAway(items, at, tense) ??
    readRepetition(items, at, tense) ??
    readManyShifted(items, at) ??
    readWhole(items, at) ??
    readFraction(items, at) ??
    readCounted(items, at) ??
    readOneWord(items, at)
  );
}

function duration(from: number, to: number, value: string): Reading {
  return { from, to, type: 'DURATION', meaning: { kind: 'fixed', value } };
}

/** vor drei Jahren, three years ago, drei Jahre später, in zwei Wochen where the sentence looks ahead. */
function readAway(items: readonly Item[], at: number, tense: () => 'past' | 'future' | null): Reading | null {
  const { text } = itemAt(items, at);
  const isBefore = text === 'vor' || text === 'Vor';
  if (isBefore || text === 'in' || text === 'In') {
    const hedge = itemAt(items, at + 1).text;
    const start = /^(?:mehr|weniger)$/.test(hedge)
      ? at + 3
      : /^(?:über|genau|exakt)$/.test(hedge)
        ? at + 2
        : at + 1;
    const amount = readAmount(items, start);
    if (amount === null) return isBefore ? readLongAgo(items, at) : null;
    if (isAge(items, amount.to)) return null;
    if (isBefore) return away(at, amount.to, -amount.count, amount.unit, false);
    const isAhead = tense() === 'future' || (tense() === null && isScheduled(items, at + 1, amount.to));
    return isAhead ? away(at, amount.to, amount.count, amount.unit, false) : null;
  }
  const besides = readBesides(items, at);
  if (besides) return besides;
  const amount = readAmount(items, at);
  if (amount === null) return null;
  const behind = itemAt(items, amount.to);
  const direction = behind.word.after;
  if (direction === undefined || behind.gap !== 'space' || /^before$/.test(behind.text)) return null;
  const isAgo = behind.text === 'ago';
  if (!isAgo && !Number.isFinite(amount.count)) return null;
  return away(at, amount.to + 1, direction * amount.count, amount.unit, !isAgo);
}

/** tags darauf, am Tag zuvor, im Jahr danach. */
function readBesides(items: readonly Item[], at: number): Reading | null {
  const { unit, isPlural } = wordAt(items, at);
  if (unit === undefined || isPlural) return null;
  const before = itemBefore(items, at).text;
  if (!/^(?:am|im|Am|Im)$/.test(before) && itemAt(items, at).text.toLowerCase() !== 'tags') return null;
  const { text, word } = itemAt(items, at + 1);
  const isBeside = /^(?:darauf|danach|zuvor|davor)$/.test(text) && word.after !== undefined;
  return isBeside ? away(at, at + 2, word.after ?? 0, unit, true) : null;
}

/** vor Jahren. */
function readLongAgo(items: readonly Item[], at: number): Reading | null {
  const { unit, isPlural } = wordAt(items, at + 1);
  return unit !== undefined && isPlural ? away(at, at + 2, -Infinity, unit, false) : null;
}

function away(from: number, to: number, count: number, unit: Unit, isFromReference: boolean): Reading {
  if (!Number.isFinite(count)) {
    return {
      from,
      to,
      type: 'DATE',
      meaning: { kind: 'fixed', value: count < 0 ? 'PAST_REF' : 'FUTURE_REF' },
    };
  }
  const meaning: Meaning =
    unit === 'HY'
      ? { kind: 'move', unit: 'M', by: count * 6, isFromReference }
      : { kind: 'move', unit, by: count, isFromReference };
  const isTime = unit === 'H' || unit === 'MIN' || unit === 'S';
  return { from, to, type: isTime ? 'TIME' : 'DATE', meaning };
}

/** 3/4 Stunde, 1/2 Jahr. */
function readFraction(items: readonly Item[], at: number): Reading | null {
  const [share, slash, whole] = [0, 1, 2].map(step => itemAt(items, at + step));
  if (slash?.text !== '/' || slash.gap !== 'none' || whole?.gap !== 'none') return null;
  if (!/^[1-9]$/.test(share?.text ?? '') || !/^[2-9]$/.test(whole.text)) return null;
  const part = PARTS_OF_ONE.find(([large]) => large === wordAt(items, at + 3).unit);
  const count = part === undefined ? 0 : (part[2] * Number(share?.text)) / Number(whole.text);
  return part && Number.isInteger(count) ? duration(at, at + 4, durationValue(count, part[1])) : null;
}

const PARTS_OF_ONE: ReadonlyArray<readonly [Unit, Unit, number]> = [
  ['H', 'MIN', 60],
  ['Y', 'M', 12],
];

function readCounted(items: readonly Item[], at: number): Reading | null {
  const open = wordAt(items, at);
  // seit Jahren
  if (open.unit !== undefined && open.isPlural && /^[Ss]eit$/.test(itemBefore(items, at).text)) {
    const isYears = open.unit === 'Y' && isNumber(itemAt(items, at + 1));
    return isYears ? null : duration(at, at + 1, durationValue(Infinity, open.unit));
  }
  if (open.unit !== undefined && open.isPlural && isForLong(items, at))
    return duration(at, at + 1, durationValue(Infinity, open.unit));
  const amount = readAmount(items, at);
  if (amount === null || isAge(items, amount.to) || isAgeOf(items, at, amount)) return null;
  const { word, gap, text } = itemBefore(items, at);
  // 1.500 and § 3 are no counts of days; "um ein Jahr" is one.
  if (gap === 'none' && (text === '-' || word.month !== undefined)) return null;
  const value = durationValue(amount.count, amount.unit);
  return amount.unit === 'WE' && amount.count === 1 ? null : duration(at, amount.to, value);
}

/** Nach Jahren, Jahre später, über Jahre hinweg, im Laufe der Jahre; not "nach Jahren 2010 bis 2012" or "für Stunden bezahlt". */
function isForLong(items: readonly Item[], at: number): boolean {
  const { unit } = wordAt(items, at);
  const isLarge = unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'DE' || unit === 'CE';
  const next = itemAt(items, at + 1).text;
  if (/^(?:später|zuvor|danach|darauf|vorher|davor)$/.test(next)) return true;
  if (!isLarge || isNumber(itemAt(items, at + 1))) return false;
  const before = itemBefore(items, at).text;
  if (/^(?:nach|auf|über)$/i.test(before)) return true;
  const isBehind = /^(?:hinweg|lang)$/.test(next);
  const words = [-3, -2, -1].map(step => itemAt(items, at + step).text).join(' ');
  return isBehind || /^im (?:lauf|laufe|verlauf) der$/i.test(words);
}

/** die nächsten Monate, den vergangenen zwei Jahren, die ersten drei Tage, the last ten years. */
function readManyShifted(items: readonly Item[], at: number): Reading | null {
  const isArticle = wordAt(items, at).isArticle === true;
  const start = isArticle ? at + 1 : at;
  const { shift, ordinal, isFromReference } = wordAt(items, start);
  const isFirst = ordinal === 1 && isArticle;
  const isTold = isFromReference && !isFollowing(itemAt(items, start).text, isArticle);
  if ((shift === undefined || isTold) && !isFirst) return null;
  const next = start + 1;
  // Die nächsten beiden Jahre.
  const pair = wordAt(items, next + 1);
  if (itemAt(items, next).text === 'beiden' && pair.unit !== undefined && pair.isPlural)
    return duration(at, next + 2, durationValue(2, pair.unit));
  const amount = readAmount(items, next);
  if (amount && amount.to > next + 1)
    return duration(at, amount.to, durationValue(amount.count, amount.unit));
  const unitAt = behindAdjective(items, next);
  const { unit, isPlural } = wordAt(items, unitAt);
  if (unit === undefined || !isPlural) return null;
  // In diesen Tagen is now.
  const isNow = shift === 0 && unit === 'D' && !isFromReference;
  if (isNow)
    return { from: at, to: unitAt + 1, type: 'DATE', meaning: { kind: 'fixed', value: 'PRESENT_REF' } };
  return duration(at, unitAt + 1, durationValue(Infinity, unit));
}

/** In den folgenden Jahren, in jenen Tagen; not "an folgenden Tagen", which lists them. */
function isFollowing(text: string, isBehindArticle: boolean): boolean {
  if (/^jene[nr]?$/i.test(text)) return true;
  return isBehindArticle && /^(?:(?:darauf)?folgend|vorangegangen|vorhergehend)e[nr]?$/.test(text);
}

/** den ganzen Tag, das ganze Jahr, eine halbe Stunde, the whole day. */
function readWhole(items: readonly Item[], at: number): Reading | null {
  const first = wordAt(items, at);
  const start = first.isArticle || first.isArticleNumber ? at + 1 : at;
  const { isWhole } = wordAt(items, start);
  const isHalf = /^hal[bf]/.test(itemAt(items, start).text);
  // half an hour
  const unitAt = isHalf && /^an?$/.test(itemAt(items, start + 1).text) ? start + 2 : start + 1;
  const { unit, isPlural, part } = wordAt(items, unitAt);
  if (!isWhole || isPlural) return null;
  if (part !== undefined && !isHalf) return duration(at, unitAt + 1, `P1${part}`);
  if (unit === undefined) return null;
  return duration(at, unitAt + 1, durationValue(isHalf ? 0.5 : 1, unit));
}

const COMPOUND =
  /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehr)?(tägig|wöchig|monatig|jährig|stündig|minütig)(?:e[nrsm]?)?$/;
const COMPOUND_UNITS: Readonly<Record<string, Unit>> = {
  tägig: 'D',
  wöchig: 'W',
  monatig: 'M',
  jährig: 'Y',
  stündig: 'H',
  minütig: 'MIN',
};
const COMPOUND_COUNTS = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
/** Before these, -jährig says how long and not how old. */
const LASTING =
  /(?:zeit|haft|strafe|vertrag|vertrags|laufzeit|pause|krieg|kriegs|erfahrung|tradition|geschichte|ausbildung|arbeit|verhandlungen|bauzeit|mitgliedschaft|dienst|projekt|studie|sperre|phase|tätigkeit|amt|suche|streit|aufenthalt|planung|frist|bewährung|karriere|zusammenarbeit|bestehen|bestand|jubiläum|ehe$|herrschaft|regentschaft|wirken|kampf|ermittlung|forschung|bindung|garantie|exil|pacht|studium|partnerschaft|freundschaft)/i;

/** jahrelang, dreitägige, 20-minütige; zehnjährige only before what lasts. */
function readOneWord(items: readonly Item[], at: number): Reading | null {
  const { word, text } = itemAt(items, at);
  if (word.duration !== undefined) return duration(at, at + 1, word.duration);
  const isSplit = isNumber(itemAt(items, at)) && itemAt(items, at + 1).text === '-';
  const tail = isSplit ? itemAt(items, at + 2).text : text;
  if (tail.length < 5 || !/ig(?:e[nrsm]?)?$/.test(tail)) return null;
  const parts = COMPOUND.exec(tail);
  if (!parts || isSplit === (parts[1] !== undefined)) return null;
  const unit = COMPOUND_UNITS[parts[2] ?? ''];
  const to = isSplit ? at + 3 : at + 1;
  if (unit === undefined || (unit === 'Y' && !LASTING.test(itemAt(items, to).text))) return null;
  const named = parts[1] === 'mehr' ? Infinity : COMPOUND_COUNTS.indexOf(parts[1] ?? '') + 1;
  const count = isSplit ? Number(text) : named;
  return Number.isNaN(count) ? null : duration(at, to, durationValue(count, unit));
}
