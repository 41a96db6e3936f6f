import type { Person } from '../text/people';
import { findPlace, type Place } from '../text/places';
import type { Word } from '../text/words';

/** Also as an adjective, an inhabitant or a genitive; `before` is the word in front, in lower case, without an article. */
export type NamedPlace = { start: number; end: number; text: string; place: Place; before: string };

/** Towns, states and countries of the lists, but none that is part of a person's name. */
export function findNamedPlaces(
  text: string,
  spans: readonly number[],
  words: readonly Word[],
  people: readonly Person[],
): NamedPlace[] {
  const found: NamedPlace[] = [];
  let before = '';
  for (const [at, word] of words.entries()) {
    const { isCapital } = word;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const pairEnd = spans[at * 2 + 3] ?? end;
    const two = isCapital && pairEnd > end && pairEnd - end < 14 ? text.slice(start, pairEnd) : word.text;
    const longer = two === word.text ? null : findPlace(two);
    const place =
      longer ??
      (isCapital || word.text.includes('isch') || word.text.includes('deutsch') ? word.place : null);
    if (place && !(isCapital && isOfPerson(people, start, end)))
      found.push({ start, end: longer ? pairEnd : end, text: longer ? two : word.text, place, before });
    // Aus den Niederlanden is from there, too.
    if (word.text.length !== ARTICLE_LENGTH || !ARTICLES.has(word.text)) before = word.lower;
  }
  return found;
}

const ARTICLE_LENGTH = 3;
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

/** Whether a state or country is part of what a body is called: der Norwegische Rundfunk, die Nordia Norwegen Agentur. */
export function isOfBody(text: string, { start, end, text: word, place, before }: NamedPlace): boolean {
  const isInside =
    /^ \p{Lu}/u.test(text.slice(end, end + 2)) && /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start));
  if (!isInside) return false;
  if (/isch(?:e[nmrs]?)?$/u.test(word)) return /^\p{Lu}/u.test(word);
  // Der Niederländer Joost Vermeer.
  const isOfPeople = word.toLowerCase() !== place.key && /(?:er|in|e)n?$/u.test(word);
  return !isOfPeople && !word.endsWith('s') && !PLACED_BY.has(before);
}

const PLACED_BY = new Set(
  'in aus nach bei von vor um zwischen bis für gegen durch über mit und oder ganz'.split(' '),
);
