import type { Amount } from '../../../text/amounts';
import { isTimes } from '../../../text/counted-times';
import { areAlike, isYear } from './amount-slack';
import { inUnitOf } from './sizes';
import { isAdditive, wordBefore } from './stretches';

/** Parts in the order of the text; `rest` is the last of them where the words call it what is left. */
export type Row = { parts: Amount[]; rest: Amount | null };

/** UTF-16 units from one part to the next. */
const GAP = 100;
const REST_GAP = 220;
const MAX_PARTS = 9;
const NEXT = /(?:,|;| und| sowie| and)(?!\p{L})/u;
const STOP = /[.!?](?=\s|$)|[\n:()„“”"»«]/u;
/** 48 Diamantene (60 Jahre) und. */
const BRACKET = / \([^()\n]{1,40}\)/gu;
export const BEGINS = /[,:;–] (?:[Dd]avon|[Dd]arunter|von denen|of which|including)(?: [\p{Ll}]+){0,3} $/u;
/** The word before what is no part. */
const NO_PART =
  /^(?:mehr|weniger|statt|nach|gegenüber|Vorjahr\p{L}*|zuvor|davor|bisher|künftig|heute|damals|von|bis|auf|um|je|jeweils|pro|per|each|than|instead)$/u;
/** Ulm kam auf 30: so many are a part. */
const CAME_TO = /k[ao]mm?(?:en|t)? (?:\p{L}+ )?auf $/u;
/** 20 mehr, zwölf pro Tag: neither a part nor a whole. */
export const STEP_BEHIND =
  /^ (?:\p{L}+ )?(?:mehr|weniger|höher|niedriger|zusätzlich|pro|je|more|less|fewer|per|each|mal)(?!\p{L})|^-mal/u;
const REST =
  /(?<!\p{L})(?:(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as|the) (?:noch )?(?:restlichen?|übrigen?|verbleibenden?|verbliebenen?|remaining|other)|(?:[Dd]er|[Dd]en|[Dd]em|the) Rest(?: von| of|,)|[Rr]estliche|[Üü]brige) $/u;
/** The last word of it. */
const REST_WORD = /^(?:[Rr]estlichen?|[Üü]brigen?|verbliebenen?|verbleibenden?|remaining|other|von|of)$/u;
const REST_BEHIND = /^ (?:\p{Lu}\p{L}+ )?(?:übrigen?|restlichen?|verbleibenden?)(?!\p{L})/u;
/** What leads each of several parts: am Sonntag, bei den Frauen waren es. */
export const AHEAD =
  /(?:^| )([Aa]m|[Ii]m|[Ii]n|[Bb]ei|[Ff]ür|[Aa]us|[Aa]uf|[Oo]n|[Ff]or|[Ff]rom)(?: (?!und |sowie )[\p{L}-]+){1,3}(?: (?:ware?n?|sind|kamen|es|noch|einmal|sogar|dann|bestimmt|were|it|mit))* $/u;
/** Im Jahr 1800, am 3. Mai 1800. */
const DATED =
  /(?<!\p{L})(?:Jahre?[ns]?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{L}*(?:[Ff]rühjahr|[Ss]ommer|[Hh]erbst|[Ww]inter|[Ss]aison)|Ende|Anfang|Mitte|year) $/u;

/** Figures of one kind with a comma or "und" between each two, and one behind "die übrigen" also in the next sentence. */
export function rowsIn(text: string, amounts: readonly Amount[]): Row[] {
  const rows: Row[] = [];
  let row: Amount[] = [];
  const close = (rest: Amount | null = null) => {
    const one = rest === null && row.length > 1 ? oneBehind(text, row.at(-1)) : null;
    if (one) row.push(one);
    if (row.length > 1 && row.length <= MAX_PARTS + 1) rows.push({ parts: row, rest });
    row = [];
  };
  for (const amount of amounts) {
    if (row.length > 0 && isBracketed(text, row.at(-1), amount)) continue;
    // 15 Millionen, also drei Viertel, and the rest.
    if (amount.kind === 'share' || amount.measure?.dimension === 'points') continue;
    const last = row.at(-1);
    const isPart = amount.bound !== 'least' && amount.bound !== 'most' && canBePart(text, amount);
    const isRest = isPart && isRestOf(text, amount);
    if (!isPart || (!isRest && isNoPart(text, amount))) {
      if (last) close();
      continue;
    }
    const gap = last ? withoutBrackets(text.slice(last.end, amount.boundStart)) : '';
    const isNear = last !== undefined && areOfOne(last, amount);
    if (isNear && isRest && gap.length < REST_GAP && !gap.includes('\n')) {
      row.push(amount);
      close(amount);
      continue;
    }
    const isNext = isNear && gap.length < GAP && NEXT.test(gap) && !STOP.test(gap) && !BEGINS.test(gap);
    if (!isNext) close();
    row.push(amount);
  }
  close();
  return rows;
}

function isRestOf(text: string, { boundStart, end }: Amount): boolean {
  if (REST_BEHIND.test(text.slice(end, end + 40))) return true;
  return REST_WORD.test(wordBefore(text, boundStart)) || text.startsWith('Rest, ', boundStart - 6)
    ? REST.test(text.slice(Math.max(0, boundStart - 40), boundStart))
    : false;
}

function isNoPart(text: string, { boundStart, end }: Amount): boolean {
  const word = wordBefore(text, boundStart);
  if (NO_PART.test(word))
    return word !== 'auf' || !CAME_TO.test(text.slice(Math.max(0, boundStart - 40), boundStart));
  return STEP_BEHIND.test(text.slice(end, end + 30));
}

const ONE_BEHIND =
  /^(?: [\p{L}-]+){1,2} (?:und|sowie|and) (?<one>eine?n?|one|a) (?=(?:\p{Ll}+e[rsn]? )?\p{L}{3})/u;

/** Drei Erwachsene und zwei Kinder sowie ein Baby: a one that is not read as a figure. */
function oneBehind(text: string, last: Amount | undefined): Amount | null {
  if (last?.kind !== 'count' || last.measure !== null || isTimes(last)) return null;
  const match = ONE_BEHIND.exec(text.slice(last.end, last.end + 70));
  const figure = match?.groups?.one;
  if (!match || figure === undefined) return null;
  const end = last.end + match[0].trimEnd().length;
  const start = end - figure.length;
  return { ...last, start, boundStart: start, end, figure, value: 1, counted: [], bound: null };
}

/** Am Sonntag 1800 is no year. */
function canBePart(text: string, amount: Amount): boolean {
  if (isAdditive(text, amount)) return true;
  if (!isYear(amount) || amount.kind !== 'count') return false;
  const lead = text.slice(Math.max(0, amount.boundStart - 60), amount.boundStart);
  return AHEAD.test(lead) && !DATED.test(lead);
}

/** Elf Millionen Euro and acht Millionen are of one unit. */
function areOfOne(x: Amount, y: Amount): boolean {
  return areAlike(inUnitOf(x, y), y) || areAlike(x, inUnitOf(y, x));
}

/** UTF-16 units of what stands in brackets behind a part. */
const ASIDE_LENGTH = 40;

function isBracketed(text: string, part: Amount | undefined, { start, end }: Amount): boolean {
  if (!part || start - part.end > 2 * ASIDE_LENGTH) return false;
  return (
    /^[^().!?\n]* \([^()]*$/u.test(text.slice(part.end, start)) &&
    /^[^()\n]{0,20}\)/u.test(text.slice(end, end + 22))
  );
}

function withoutBrackets(gap: string): string {
  return gap.length > GAP * 2 || !gap.includes('(') ? gap : gap.replace(BRACKET, '');
}
