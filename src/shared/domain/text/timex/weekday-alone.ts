import { type CivilDay, civilDayOf, dayNumberOf, weekdayOf } from './calendar';
import { readDay } from './calendar-dates';
import { type Item, isNumber, itemAt, wordAt } from './items';
import { isName } from './name-guard';
import type { WeekdayPair } from './weekday-pairs';

/** Nobody names a day by its number alone when it is further away. */
const FARTHEST_DAYS = 21;

/**
 * Weekdays that no day of that number near the day of writing has: am kommenden Montag (5.); am Dienstag, dem 6., um 19
 * Uhr. The pair names the nearest such day.
 */
export function findDaysAlone(items: readonly Item[], docDay: CivilDay | null): WeekdayPair[] {
  if (docDay === null) return [];
  const found: WeekdayPair[] = [];
  for (let at = 0; at < items.length; at++) {
    const { weekday, isShort } = wordAt(items, at);
    if (weekday === undefined || isShort || isName(items, at)) continue;
    const alone = readDayAlone(items, at + 1);
    if (alone === null || isFridayThe13th(weekday, alone.day)) continue;
    const near = daysNear(docDay, alone.day);
    const [nearest] = near;
    if (!nearest || near.some(day => weekdayOf(day) === weekday)) continue;
    found.push({
      from: at,
      to: alone.to,
      weekdayAt: at,
      weekday,
      isShortYear: false,
      isOrderOpen: false,
      ...nearest,
    });
  }
  return found;
}

/** It is a day of bad luck more often than a date. */
function isFridayThe13th(weekday: number, day: number): boolean {
  return weekday === 5 && day === 13;
}

/** (5.) or ", dem 5.," with nothing behind it that the number could count. */
function readDayAlone(items: readonly Item[], at: number): { to: number; day: number } | null {
  const isOpened = itemAt(items, at).text === '(';
  const isApposed = itemAt(items, at).text === ',' && /^de[mnr]$/.test(itemAt(items, at + 1).text);
  if (!isOpened && !isApposed) return null;
  const day = readDay(items, isOpened ? at + 1 : at + 2);
  if (!day?.isMarked || !isNumber(itemAt(items, day.to - 2))) return null;
  if (itemAt(items, day.to).text !== (isOpened ? ')' : ',')) return null;
  // "Freitag, dem 3., und Samstag, dem 4. Mai" have their month further on.
  const isListed = !isOpened && /^(?:und|bis|sowie|oder)$/.test(itemAt(items, day.to + 1).text);
  return isListed ? null : { to: isOpened ? day.to + 1 : day.to, day: day.day };
}

/** The nearest first. */
function daysNear(docDay: CivilDay, day: number): CivilDay[] {
  const center = dayNumberOf(docDay);
  const near: number[] = [];
  for (let by = -FARTHEST_DAYS; by <= FARTHEST_DAYS; by++) {
    if (civilDayOf(center + by).day === day) near.push(by);
  }
  return near.sort((a, b) => Math.abs(a) - Math.abs(b)).map(by => civilDayOf(center + by));
}
