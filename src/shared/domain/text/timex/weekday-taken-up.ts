import { type Item, itemAt, wordAt } from './items';
import type { WeekdayPair } from './weekday-pairs';
import type { YearMention } from './weekday-years';

/** UTF-16 units from the date to the weekday that takes it up. */
const REACH = 260;
/** Another day than that of the date. */
const OTHER_DAY =
  /(?<!\p{L})(?:später|danach|darauf|zuvor|vorher|davor|Tage?s?|Wochen?|folgend\p{L}*|nächst\p{L}*|tags|gestern|heute|later|before|after|next)(?!\p{L})|\d\. ?\p{Lu}|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** Am 5. Mai 1955 … An jenem Mittwoch; es war ein Mittwoch: weekdays of the only date before them that has its year. */
export function findDaysTakenUp(
  items: readonly Item[],
  dated: readonly YearMention[],
  text: string,
): WeekdayPair[] {
  const found: WeekdayPair[] = [];
  let next = 0;
  for (let at = 2; at < items.length; at++) {
    const { weekday, isShort } = wordAt(items, at);
    if (weekday === undefined || isShort || !isTakenUp(items, at)) continue;
    const start = itemAt(items, at).start;
    while ((dated[next]?.offset ?? Infinity) < start) next++;
    const day = dated[next - 1];
    if (!day?.day || start - day.offset > REACH) continue;
    const between = text.slice(text.indexOf(String(day.year), day.offset) + 4, start);
    if (OTHER_DAY.test(between) || between.includes('\n')) continue;
    // Ein Montag im Juni is another day.
    if (
      /^ (?:im|in|vor|nach|des|wie|of|in) /u.test(
        text.slice(itemAt(items, at).end, itemAt(items, at).end + 6),
      )
    )
      continue;
    found.push({
      from: at,
      to: at + 1,
      weekdayAt: at,
      weekday,
      isShortYear: false,
      isOrderOpen: false,
      ...day.day,
    });
  }
  return found;
}

/** Jener Mittwoch; a sentence that begins with "Es war ein" before it. */
function isTakenUp(items: readonly Item[], at: number): boolean {
  const [first, second, third] = [at - 3, at - 2, at - 1].map(each => itemAt(items, each).text);
  if (/^(?:jene[mnr]|that)$/.test(third ?? '')) return true;
  return (
    /^(?:Es|Das|It)$/.test(first ?? '') &&
    /^(?:war|was)$/.test(second ?? '') &&
    /^(?:ein|a)$/.test(third ?? '')
  );
}
