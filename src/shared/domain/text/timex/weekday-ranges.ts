import { type CivilDay, isRealDay, weekdayOf } from './calendar';
import type { WeekdayPair } from './weekday-pairs';

/** A range of which the second day is not as far from the first as its weekday: von Montag, 11., bis Freitag, 14. März. */
export type BrokenRange = { first: WeekdayPair; second: WeekdayPair; day: CivilDay };

/**
 * No year has both, so that none can excuse it; the day is that of the first of `years` in which the first weekday is right.
 * `isOneRange` says whether two pairs stand together.
 */
export function findBrokenRanges(
  pairs: readonly WeekdayPair[],
  isOneRange: (first: WeekdayPair, second: WeekdayPair) => boolean,
  years: readonly number[],
): BrokenRange[] {
  return pairs.flatMap((first, at) => {
    const second = pairs[at + 1];
    if (!second || first.month !== second.month || first.day >= second.day) return [];
    if (first.year !== null || second.year !== null || !isOneRange(first, second)) return [];
    if (first.isOrderOpen || second.isOrderOpen) return [];
    const apart = second.day - first.day;
    if ((first.weekday + apart - second.weekday) % 7 === 0) return [];
    const year = years.find(each => isOn(first, each));
    const day = { year: year ?? 0, month: second.month, day: second.day };
    return year === undefined || !isRealDay(day) ? [] : [{ first, second, day }];
  });
}

/** The days of ranges of which both weekdays are right in `year`: one may be so by chance, but hardly two. */
export function findRangesOf(
  year: number | null,
  pairs: readonly WeekdayPair[],
  isOneRange: (first: WeekdayPair, second: WeekdayPair) => boolean,
): ReadonlySet<WeekdayPair> {
  const found = new Set<WeekdayPair>();
  if (year === null) return found;
  pairs.forEach((first, at) => {
    const second = pairs[at + 1];
    if (!second || first.year !== null || second.year !== null || !isOneRange(first, second)) return;
    if ([first, second].every(each => isOn(each, year))) found.add(first).add(second);
  });
  return found;
}

function isOn({ month, day, weekday }: WeekdayPair, year: number): boolean {
  return isRealDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday;
}
