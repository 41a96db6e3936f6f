import { startsWithCapital } from '../text/capital';
import type { Person } from '../text/people';
import { findPlace, type Place } from '../text/places';

/** Also as an adjective, an inhabitant or a genitive; `before` is the word in front, in lower case, without an article. */
export type NamedPlace = { start: number; end: number; text: string; place: Place; before: string };

/** Towns, states and countries of the lists, but none that is part of a person's name. */
export function findNamedPlaces(
  text: string,
  spans: readonly number[],
  people: readonly Person[],
): NamedPlace[] {
  const found: NamedPlace[] = [];
  let before = '';
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const word = text.slice(start, end);
    const isCapital = startsWithCapital(word);
    const pairEnd = spans[i + 3] ?? end;
    const two = isCapital && pairEnd - end < 14 ? text.slice(start, pairEnd) : word;
    const longer = two === word ? null : findPlace(two);
    const place =
      longer ?? (isCapital || word.includes('isch') || word.includes('deutsch') ? findPlace(word) : null);
    if (place && !(isCapital && isOfPerson(people, start, end)))
      found.push({ start, end: longer ? pairEnd : end, text: longer ? two : word, place, before });
    // Aus den Niederlanden is from there, too.
    if (!ARTICLES.has(word)) before = word.toLowerCase();
  }
  return found;
}

const ARTICLES = new Set(['den', 'der', 'dem', 'the']);

function isOfPerson(people: readonly Person[], start: number, end: number): boolean {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (people[low]?.start ?? Infinity) < end;
}
