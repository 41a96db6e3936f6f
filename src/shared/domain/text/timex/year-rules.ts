import { yearOf } from './calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Reading } from './meaning';
import { point } from './reading';

/** 2024, Jahr 2024, and the 19 of 2018/19. Not where it counts, numbers or names something. */
export function readYear(items: readonly Item[], at: number): Reading | null {
  const isNamed = wordAt(items, at).unit === 'Y' && /^Jahr/.test(itemAt(items, at).text);
  const yearAt = isNamed ? at + 1 : at;
  const item = itemAt(items, yearAt);
  if (!isNumber(item)) return null;
  const short = isNamed ? null : readShortYear(items, at);
  if (short !== null) return point(at, at + 1, { kind: 'date', year: short, month: null, day: null });
  const era = readEra(items, yearAt);
  if (era) return point(at, era.to, { kind: 'fixed', value: era.value });
  const year = yearOf(item);
  if (year === null || (!isNamed && !isYear(items, at, year))) return null;
  return point(at, yearAt + 1, { kind: 'date', year, month: null, day: null });
}

const NO_YEAR_BEHIND =
  /^(?:\p{Lu}|%|€|\$|°|(?:km|m|kg|ha|mm|cm|t|davon|people|percent|miles|dollars|euros|years|days|weeks|months|hours|men|women)(?![\p{L}]))/u;
const YEAR_BEFORE =
  /^(?:Jahr|Jahre|Jahren|Jahres|seit|Seit|im|in|In|bis|ab|Ab|Bis|vor|nach|Anfang|Ende|Mitte|Sommer|Herbst|Winter|Frühjahr|year|since|Since|by|until|of|Als|als|Von|von)$/;

function isYear(items: readonly Item[], at: number, year: number): boolean {
  const before = itemBefore(items, at);
  const next = itemAt(items, at + 1);
  const isGlued = itemAt(items, at).gap === 'none' && before.text !== '';
  if (isGlued && !/^[(–/„"“-]$/.test(before.text)) return false;
  if (isGlued && before.text === '-' && !yearOf(itemBefore(items, at - 1))) return false;
  // S. 1990, Az. 12 O 345/2023
  if (before.text === '.' && /^(?:S|Az|Art|Abs|Bd|Nr)$/.test(itemBefore(items, at - 1).text)) return false;
  if (
    isGlued &&
    before.text === '/' &&
    /^\d{3,}$/.test(itemBefore(items, at - 1).text) &&
    !yearOf(itemBefore(items, at - 1))
  )
    return false;
  if (/^[„"“‚'»]$/.test(before.text) && /^[“"”‘'«]$/.test(next.text)) return false;
  if (isNumber(before) && yearOf(before) === null && before.text.length > 2) return false;
  if (before.word.isBeforeCount && (before.text !== 'als' || isComparing(items, at))) return false;
  if (/^[+§]$/.test(before.text) || (next.gap === 'none' && /^[%€°]$/.test(next.text))) return false;
  if (next.gap !== 'line' && isNumber(next) && next.gap === 'space') return false;
  const isCued = YEAR_BEFORE.test(before.text) || FOUNDED.test(next.text);
  if (year > 2100 || (year < 1500 && !isCued && !isOfLife(items, at))) return false;
  const isCounting = next.gap === 'space' && NO_YEAR_BEHIND.test(next.text) && next.word.month === undefined;
  if (!isCounting) return true;
  return isCued &&
    year >= 1800 &&
    !/^(?:von|Von|vor|of|als|Als|%|€)$/.test(before.text) &&
    /^\p{Lu}/u.test(next.text)
    ? !/^(?:Euro|Menschen|Prozent|Dollar|Meter|Kilometer|Tonnen|Mitarbeiter|Einwohner|Personen|Besucher)/.test(
        next.text,
      )
    : false;
}

/** (1182-1226), – 1152–1190: the years of a life or a reign, behind a bracket or a dash. */
function isOfLife(items: readonly Item[], at: number): boolean {
  const isSecond = itemAt(items, at).gap === 'none' && /^[-–]$/.test(itemBefore(items, at).text);
  const firstAt = isSecond ? at - 2 : at;
  const [first, dash, second, behind] = [0, 1, 2, 3].map(step => itemAt(items, firstAt + step));
  const [from, to] = [first, second].map(item => (item ? yearOf(item) : null));
  if (!from || !to || to <= from || to > from + 130 || dash?.gap !== 'none' || !/^[-–]$/.test(dash.text))
    return false;
  const isAround = /^(?:um|ca|reg)$/.test(itemBefore(items, firstAt).text);
  const open = itemBefore(items, isAround ? firstAt - 1 : firstAt);
  return /^[(–,]$/.test(open.text) && open.gap !== 'line' && /^[);.,]?$/.test(behind?.text ?? '');
}

/** 1151 gegründet, 1348 erbaute. */
const FOUNDED = /^(?:gegründet|erbaut|errichtet|erwähnt|geboren|gestiftet|geweiht|gestorben)/;

/** mehr als 1900, but: schon als 1900 die Bahn kam. */
function isComparing(items: readonly Item[], at: number): boolean {
  return /^(?:mehr|weniger|\p{Ll}+er)$/u.test(itemBefore(items, at - 1).text);
}

function readShortYear(items: readonly Item[], at: number): number | null {
  const { text, gap } = itemAt(items, at);
  if (!/^\d{2}$/.test(text) || gap !== 'none' || !/^[/–-]$/.test(itemBefore(items, at).text)) return null;
  const first = items[at - 2];
  const year = first ? yearOf(first) : null;
  if (year === null || Number(text) !== (year + 1) % 100) {
    return year !== null && Number(text) > year % 100 && itemAt(items, at + 1).gap !== 'none'
      ? Math.floor(year / 100) * 100 + Number(text)
      : null;
  }
  return year + 1;
}

/** 44 v. Chr., 1200 n. Chr. */
function readEra(items: readonly Item[], at: number): { to: number; value: string } | null {
  const mark = itemAt(items, at + 1).text;
  if (/^(?:vor|nach)$/.test(mark) && /^Christ(?:us|i)$/.test(itemAt(items, at + 2).text)) {
    const written = itemAt(items, at).text;
    if (!/^\d{1,4}$/.test(written)) return null;
    return { to: at + 3, value: `${mark === 'vor' ? 'BC' : ''}${written.padStart(4, '0')}` };
  }
  if ((mark !== 'v' && mark !== 'n') || itemAt(items, at + 3).text !== 'Chr') return null;
  const year = itemAt(items, at).text;
  if (!/^\d{1,4}$/.test(year)) return null;
  const to = itemAt(items, at + 4).text === '.' ? at + 5 : at + 4;
  return { to, value: `${mark === 'v' ? 'BC' : ''}${year.padStart(4, '0')}` };
}
