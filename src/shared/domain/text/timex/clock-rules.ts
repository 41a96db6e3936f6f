import { readDate, readDay, type WrittenDate } from './calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';

/** Times of day and parts of the day: 18 Uhr, 14.30 Uhr, 3 p.m., am Abend, in der Nacht zum Montag, Mitternacht. */
export function readClock(items: readonly Item[], at: number): Reading | null {
  return (
    readHalfHour(items, at) ??
    readQuarter(items, at) ??
    readEnglishHours(items, at) ??
    readHours(items, at) ??
    readPartOfDay(items, at)
  );
}

function time(from: number, to: number, clock: string, day: Meaning | null = null): Reading {
  return { from, to, type: 'TIME', meaning: { kind: 'time', day, clock } };
}

/** halb acht, which is half past seven. */
function readHalfHour(items: readonly Item[], at: number): Reading | null {
  const { number } = wordAt(items, at + 1);
  if (itemAt(items, at).text !== 'halb' || number === undefined || number < 2 || number > 12) return null;
  const to = itemAt(items, at + 2).text === 'Uhr' ? at + 3 : at + 2;
  return time(at, to, clockValue(number - 1, '30'));
}

/** Viertel nach acht, a quarter to nine, half past seven. */
function readQuarter(items: readonly Item[], at: number): Reading | null {
  const start = wordAt(items, at).isArticleNumber ? at + 1 : at;
  const share = /^(?:Viertel|viertel|quarter)$/.test(itemAt(items, start).text) ? 15 : 30;
  if (share === 30 && itemAt(items, start).text !== 'half') return null;
  const link = itemAt(items, start + 1).text;
  const isBefore = link === 'vor' || (link === 'to' && share === 15);
  if (!isBefore && !(link === 'nach' && share === 15) && link !== 'past') return null;
  const hourItem = itemAt(items, start + 2);
  const hour = hourItem.word.number ?? (/^\d{1,2}$/.test(hourItem.text) ? Number(hourItem.text) : 0);
  if (!(hour >= 1 && hour <= 12) || wordAt(items, start + 3).unit !== undefined) return null;
  const to = itemAt(items, start + 3).text === 'Uhr' ? start + 4 : start + 3;
  return time(
    at,
    to,
    clockValue(isBefore ? (hour + 11) % 12 || 12 : hour, String(isBefore ? 60 - share : share)),
  );
}

function readHours(items: readonly Item[], at: number): Reading | null {
  const item = itemAt(items, at);
  const parts =
    isNumber(item) && item.text.length <= 8 ? /^(\d{1,2})(?:[.:](\d{2})(:[0-5]\d)?)?$/.exec(item.text) : null;
  const hour = parts ? Number(parts[1]) : item.word.number;
  if (hour === undefined || hour > 24 || !Number.isInteger(hour)) return null;
  const isUhr = itemAt(items, at + 1).text === 'Uhr';
  const minutes = parts?.[2] ?? '00';
  if (Number(minutes) > 59) return null;
  const seconds = parts?.[3] ?? '';
  if (isUhr) {
    const behind = itemAt(items, at + 2);
    const isMinute =
      parts !== null && parts[2] === undefined && /^[0-5]\d$/.test(behind.text) && behind.gap === 'space';
    const adverb = itemAt(items, at + 2).word;
    const isEvening = (adverb.part === 'EV' || adverb.part === 'AF') && adverb.isAdverb === true && hour < 12;
    const to = isMinute || (adverb.part !== undefined && adverb.isAdverb) ? at + 3 : at + 2;
    return time(
      at,
      to,
      clockValue(isEvening ? hour + 12 : hour, (isMinute ? behind.text : minutes) + seconds),
    );
  }
  if (parts === null) return null;
  if (isRangeToUhr(items, at + 1)) return time(at, at + 1, clockValue(hour, minutes));
  const isWritten = item.text.includes(':') && isClockPlace(items, at);
  return isWritten ? time(at, at + 1, clockValue(hour, minutes + seconds)) : null;
}

function clockValue(hour: number, minutes: string): string {
  return `T${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The first time of "14 bis 16 Uhr", "9-17.30 Uhr". */
function isRangeToUhr(items: readonly Item[], at: number): boolean {
  const { text, word } = itemAt(items, at);
  const isLink = word.link !== undefined || /^[-–/]$/.test(text);
  return isLink && isNumber(itemAt(items, at + 1)) && itemAt(items, at + 2).text === 'Uhr';
}

/** 10:30 is a result as often as a time: it needs a word that makes it one. */
function isClockPlace(items: readonly Item[], at: number): boolean {
  const { text, word } = itemBefore(items, at);
  return (
    /^(?:um|ab|gegen|bis|at|by|until|from|T)$/i.test(text) ||
    word.weekday !== undefined ||
    word.dayOffset !== undefined
  );
}

function readEnglishHours(items: readonly Item[], at: number): Reading | null {
  const item = itemAt(items, at);
  if (!isNumber(item)) return null;
  const glued = /^(\d{1,2})(am|pm)$/i.exec(item.text);
  const parts = glued ?? /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(item.text);
  if (!parts) return null;
  const half = glued ? { to: at + 1, isLate: /^p/i.test(glued[2] ?? '') } : readHalf(items, at + 1);
  const hour = Number(parts[1]);
  if (half === null || hour < 1 || hour > 12) return null;
  const minutes = glued ? '00' : (parts[2] ?? '00');
  return time(at, half.to, clockValue((hour % 12) + (half.isLate ? 12 : 0), minutes));
}

function readHalf(items: readonly Item[], at: number): { to: number; isLate: boolean } | null {
  const { text, gap } = itemAt(items, at);
  if (/^[ap]m$/i.test(text)) return { to: at + 1, isLate: /^p/i.test(text) };
  if (!/^[ap]$/i.test(text) || itemAt(items, at + 2).text !== 'm' || gap === 'line') return null;
  const to = itemAt(items, at + 3).text === '.' ? at + 4 : at + 3;
  return { to, isLate: /^p/i.test(text) };
}

/** Behind am or in der; Abend alone is a play's or a person's. */
function readPartOfDay(items: readonly Item[], at: number): Reading | null {
  const { word } = itemAt(items, at);
  if (word.clock !== undefined) return time(at, at + 1, word.clock);
  const isEarly = word.edge !== undefined && wordAt(items, at + 1).part !== undefined;
  const partAt = isEarly ? at + 1 : at;
  const { part, isAdverb } = wordAt(items, partAt);
  if (part === undefined || wordAt(items, partAt).weekday !== undefined) return null;
  if (isAdverb) {
    if (itemAt(items, partAt).text === 'früh' || itemAt(items, partAt).text === 'Früh') return null;
    return time(at, partAt + 1, `T${part}`);
  }
  if (!isPartExpected(items, at)) return null;
  const to = partAt + 1;
  const link = itemAt(items, to).text;
  const { weekday, isShort } = wordAt(items, to + 1);
  if (part === 'NI' && weekday !== undefined && !isShort && /^(?:zum|auf|zu)$/.test(link)) {
    return time(at, to + 2, 'TNI', { kind: 'weekday', weekday, shift: null });
  }
  const night = part === 'NI' && /^vo[nm]$/.test(link) ? readNightBetween(items, at, to + 1) : null;
  if (night) return night;
  if (/^(?:des|vom)$/.test(link) && weekday !== undefined && !isShort && !isNumber(itemAt(items, to + 2))) {
    return time(at, to + 2, `T${part}`, { kind: 'weekday', weekday, shift: null });
  }
  const { dayOffset } = wordAt(items, to + 1);
  if (part === 'NI' && dayOffset !== undefined && /^(?:zu|auf)$/.test(link)) {
    return time(at, to + 2, 'TNI', { kind: 'move', unit: 'D', by: dayOffset, isFromReference: false });
  }
  const isDayBehind = /^(?:des|vom|of)$/.test(link) || (part === 'NI' && /^(?:zum|auf)$/.test(link));
  const dateAt = link === 'auf' && itemAt(items, to + 1).text === 'den' ? to + 2 : to + 1;
  const date = isDayBehind ? readDate(items, dateAt, false) : null;
  if (date === null || date.day === null || date.isShortYear) return time(at, to, `T${part}`);
  const { year, month, day } = date;
  return time(at, date.to, `T${part}`, { kind: 'date', year, month, day });
}

/** Nacht von Samstag auf Sonntag, Nacht vom 30. April auf den 1. Mai: called by the day it ends on, as "Nacht zum Sonntag". */
function readNightBetween(items: readonly Item[], from: number, firstAt: number): Reading | null {
  const isDay =
    wordAt(items, firstAt).weekday !== undefined || wordAt(items, firstAt).dayOffset !== undefined;
  const linkAt = isDay ? firstAt + 1 : (readDate(items, firstAt, false)?.to ?? readDay(items, firstAt)?.to);
  if (linkAt === undefined || !/^(?:auf|zum|zu)$/.test(itemAt(items, linkAt).text)) return null;
  const dayAt = itemAt(items, linkAt + 1).text === 'den' ? linkAt + 2 : linkAt + 1;
  const { weekday, isShort, dayOffset } = wordAt(items, dayAt);
  if (weekday !== undefined && !isShort) {
    const dateAt = itemAt(items, dayAt + 1).text === ',' ? dayAt + 2 : dayAt + 1;
    const written = readDate(items, /^de[nm]$/.test(itemAt(items, dateAt).text) ? dateAt + 1 : dateAt, false);
    if (written && written.day !== null && !written.isShortYear) return nightOf(from, written);
    return time(from, dayAt + 1, 'TNI', { kind: 'weekday', weekday, shift: null });
  }
  if (dayOffset !== undefined)
    return time(from, dayAt + 1, 'TNI', { kind: 'move', unit: 'D', by: dayOffset, isFromReference: false });
  const date = readDate(items, dayAt, false);
  return date === null || date.day === null || date.isShortYear ? null : nightOf(from, date);
}

function nightOf(from: number, { to, year, month, day }: WrittenDate): Reading {
  return time(from, to, 'TNI', { kind: 'date', year, month, day });
}

function isPartExpected(items: readonly Item[], at: number): boolean {
  const before = itemBefore(items, at);
  if (/^(?:am|Am|gegen|Gegen|at)$/.test(before.text)) return true;
  const second = at > 1 ? itemBefore(items, at - 1) : before;
  if (before.text === 'dem') return /^(?:ab|Ab|seit|Seit|vor|Vor|nach|Nach)$/.test(second.text);
  return (
    /^(?:der|the|den)$/.test(before.text) &&
    /^(?:in|In|on|On|during|für|bis|seit|Seit|ab|Ab|während|Während)$/.test(second.text)
  );
}
