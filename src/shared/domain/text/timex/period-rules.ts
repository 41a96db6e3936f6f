import { fullYear, readDay, readYearBehind, shortYearBehind, yearOf } from './calendar-dates';
import { type Item, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { isExpected, onPart, point, readYearOf } from './reading';

/** Sommer 2024, im Winter; a bare Sommer may be a person. */
export function readSeason(items: readonly Item[], at: number): Reading | null {
  const { season } = wordAt(items, at);
  if (season === undefined) return null;
  const year = readYearBehind(items, at + 1);
  if (year) return point(at, year.to, { kind: 'season', year: year.year, season, shift: null });
  const short = shortYearBehind(items, at + 1);
  if (short)
    return point(at, short.to, { kind: 'season', year: fullYear(short.year, null), season, shift: null });
  if (!isExpected(items, at) && !isDescribed(items, at)) return null;
  const relative = readYearOf(items, at + 1);
  if (relative)
    return point(at, relative.to, { kind: 'season', year: null, season, shift: null, yearBy: relative.by });
  return point(at, at + 1, { kind: 'season', year: null, season, shift: null });
}

/** Der wechselhafte Sommer. */
function isDescribed(items: readonly Item[], at: number): boolean {
  return /^\p{Ll}{3,}e[nrms]?$/u.test(itemBefore(items, at).text) && wordAt(items, at - 2).isArticle === true;
}

export function readHoliday(items: readonly Item[], at: number): Reading | null {
  const { text, word } = itemAt(items, at);
  const named = text === 'Tag' ? readNamedDay(items, at) : null;
  if (named) return named;
  const eve = /^(?:Christmas|New)$/.test(text) ? readEve(items, at) : null;
  if (eve) return eve;
  const second = readDay(items, at);
  if (second?.isMarked && second.day <= 2 && wordAt(items, second.to).holiday === '12-25') {
    const year = readYearBehind(items, second.to + 1);
    const rule = second.day === 1 ? '12-25' : '12-26';
    return point(at, year?.to ?? second.to + 1, { kind: 'holiday', year: year?.year ?? null, rule });
  }
  if (second?.isMarked && second.day <= 4 && /^Advent(?:ssonntag)?$/.test(itemAt(items, second.to).text)) {
    const year = readYearBehind(items, second.to + 1);
    const rule = `advent-${second.day}`;
    return point(at, year?.to ?? second.to + 1, { kind: 'holiday', year: year?.year ?? null, rule });
  }
  const { rule, from, to } = readOfSeveralWords(items, at) ?? { rule: word.holiday, from: at, to: at + 1 };
  if (rule === undefined) return null;
  const year = readYearBehind(items, to);
  const day: Meaning = { kind: 'holiday', year: year?.year ?? null, rule };
  return point(from, year?.to ?? to, onPart(day, text === 'Silvesternacht' ? 'NI' : undefined));
}

/** Tag der Deutschen Einheit, Tag der Arbeit. */
function readNamedDay(items: readonly Item[], at: number): Reading | null {
  const name = [1, 2, 3].map(step => itemAt(items, at + step).text).join(' ');
  if (name === 'der Deutschen Einheit')
    return point(at, at + 4, { kind: 'holiday', year: null, rule: '10-03' });
  return /^der Arbeit(?: |$)/.test(name)
    ? point(at, at + 3, { kind: 'holiday', year: null, rule: '05-01' })
    : null;
}

/** Christi Himmelfahrt, Mariä Himmelfahrt, Buß- und Bettag, Easter Monday, Good Friday: known by one of their words. */
function readOfSeveralWords(
  items: readonly Item[],
  at: number,
): { rule: string | number; from: number; to: number } | null {
  const { text } = itemAt(items, at);
  const before = itemBefore(items, at).text;
  if (text === 'Himmelfahrt' && before === 'Christi') return { rule: 39, from: at - 1, to: at + 1 };
  if (text === 'Himmelfahrt' && /^Mari(?:ä|ae|a)$/.test(before))
    return { rule: '08-15', from: at - 1, to: at + 1 };
  if (text === 'Bettag' && itemAt(items, at - 3).text === 'Buß')
    return { rule: 'repentance', from: at - 3, to: at + 1 };
  if (text === 'Friday' && before === 'Good') return { rule: -2, from: at - 1, to: at + 1 };
  const { weekday } = wordAt(items, at + 1);
  if (text !== 'Easter' || (weekday !== 1 && weekday !== 7)) return null;
  return { rule: weekday === 1 ? 1 : 0, from: at, to: at + 2 };
}

function readEve(items: readonly Item[], at: number): Reading | null {
  const isEve = itemAt(items, at + 1).text === 'Eve';
  if (itemAt(items, at).text === 'Christmas') {
    return isEve ? point(at, at + 2, { kind: 'holiday', year: null, rule: '12-24' }) : null;
  }
  const name = /^Year['’]s$/.test(itemAt(items, at + 1).text) ? itemAt(items, at + 2).text : '';
  if (name !== 'Eve' && name !== 'Day') return null;
  return point(at, at + 3, { kind: 'holiday', year: null, rule: name === 'Eve' ? '12-31' : '01-01' });
}

/** drittes Quartal 2024, 41. Kalenderwoche, KW 41, Q3 2024, erstes Halbjahr. */
export function readPartOfYear(items: readonly Item[], at: number): Reading | null {
  const { text } = itemAt(items, at);
  const short = /^[QH]([1-4])$/.exec(text);
  if (short) return endWithYear(items, at, at + 1, text);
  if (text === 'KW' && /^\d{1,2}$/.test(itemAt(items, at + 1).text)) {
    return endWithYear(items, at, at + 2, `W${itemAt(items, at + 1).text.padStart(2, '0')}`);
  }
  const day = readDay(items, at);
  if (!day?.isMarked) return null;
  const { unit } = wordAt(items, day.to);
  if (unit === 'Q' && day.day <= 4) return endWithYear(items, at, day.to + 1, `Q${day.day}`);
  if (unit === 'HY' && day.day <= 2) return endWithYear(items, at, day.to + 1, `H${day.day}`);
  if (itemAt(items, day.to).text === 'Hälfte' && day.day <= 2) return readHalfOfYear(items, at, day);
  const isWeek = itemAt(items, day.to).text === 'Kalenderwoche';
  return isWeek ? endWithYear(items, at, day.to + 1, `W${String(day.day).padStart(2, '0')}`) : null;
}

/** In der zweiten Hälfte des Jahres, des Jahres 2013, des vergangenen Jahres. */
function readHalfOfYear(
  items: readonly Item[],
  from: number,
  half: { to: number; day: number },
): Reading | null {
  const behind = half.to + 1;
  const written = readYearBehind(items, behind);
  if (readYearOf(items, behind) || (written && itemAt(items, behind).text === 'des'))
    return endWithYear(items, from, behind, `H${half.day}`);
  const isOfYear = itemAt(items, behind).text === 'des' && wordAt(items, behind + 1).unit === 'Y';
  return isOfYear
    ? point(from, behind + 2, { kind: 'part-of-year', year: null, code: `H${half.day}` })
    : null;
}

function endWithYear(items: readonly Item[], from: number, to: number, code: string): Reading {
  const slash = itemAt(items, to);
  const glued = slash.text === '/' && slash.gap === 'none' ? yearOf(itemAt(items, to + 1)) : null;
  const year =
    glued === null ? readYearBehind(items, behindYearWords(items, to)) : { to: to + 2, year: glued };
  const relative = year === null ? readYearOf(items, to) : null;
  if (relative)
    return point(from, relative.to, { kind: 'part-of-year', year: null, code, yearBy: relative.by });
  return point(from, year?.to ?? to, { kind: 'part-of-year', year: year?.year ?? null, code });
}

/** Behind "of" or "des ablaufenden Geschäftsjahres", where a year follows. */
function behindYearWords(items: readonly Item[], at: number): number {
  if (itemAt(items, at).text === 'of') return at + 1;
  if (itemAt(items, at).text !== 'des') return at;
  const next = /^\p{Ll}+en$/u.test(itemAt(items, at + 1).text) ? at + 2 : at + 1;
  return /^(?:Geschäftsjahr|Wirtschaftsjahr|Jahr)(?:e?s)$/.test(itemAt(items, next).text) ? next + 1 : at;
}

export function readCentury(items: readonly Item[], at: number): Reading | null {
  const day = readDay(items, at);
  if (!day?.isMarked || wordAt(items, day.to).unit !== 'CE' || wordAt(items, day.to).isPlural) return null;
  let to = day.to + 1;
  if (itemAt(items, to).text === '.' && /^Jh/.test(itemAt(items, day.to).text)) to++;
  const isBefore = itemAt(items, to).text === 'v' && itemAt(items, to + 2).text === 'Chr';
  const isWritten = itemAt(items, to).text === 'vor' && /^Christ(?:us|i)$/.test(itemAt(items, to + 1).text);
  if (isWritten) return point(at, to + 2, century(day.day, true));
  return point(at, isBefore ? to + 4 : to, century(day.day, isBefore));
}

export function century(ordinal: number, isBefore: boolean): Meaning {
  return { kind: 'fixed', value: `${isBefore ? 'BC' : ''}${String(ordinal - 1).padStart(2, '0')}` };
}

/** 1990er Jahre, 90er, neunziger Jahre, Neunzigerjahre, the 1990s. */
export function readDecade(items: readonly Item[], at: number): Reading | null {
  const { text, word } = itemAt(items, at);
  const figures = /^((?:1\d|20)?\d)0(?:ern?|s)$/.exec(text);
  let to = at + 1;
  const isHyphen = itemAt(items, to).text === '-' && itemAt(items, to).gap === 'none';
  const behind = wordAt(items, isHyphen ? to + 1 : to);
  const isYears = behind.unit === 'Y' && behind.isPlural;
  if (isYears) to = isHyphen ? to + 2 : to + 1;
  if (figures) return point(at, to, { kind: 'decade', decade: Number(figures[1]) });
  if (word.decade === undefined) return null;
  const isClear =
    isYears || /jahren?$/.test(text) || /^(?:den|der|die|the)$/.test(itemBefore(items, at).text);
  return isClear ? point(at, to, { kind: 'decade', decade: word.decade }) : null;
}
