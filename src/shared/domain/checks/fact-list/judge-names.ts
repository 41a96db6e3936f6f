import type { Span } from '../../../model/span';
import { countLeading } from '../../count-leading';
import { editDistance } from '../../text/edit-distance';
import { areRolesApart } from '../../text/roles-apart';
import { isNearWord, isSameFirst } from '../against-source/names/same-names';
import type { NameEntry, OfficeEntry } from './entries';
import { type Judgement, MISSING } from './judgement';
import type { Reference, Review } from './sides';

/** What a reference says of a name: whether who or what it names is spoken of where the review speaks of it. */
export function judgeName(entry: NameEntry, review: Review, reference: Reference): Judgement {
  const around = reference.aroundOf(review.sentenceOf(entry));
  const places = findPlaces(entry, reference);
  const whole = places.filter(({ isWhole }) => isWhole);
  const namesake = whole.length === 0 ? findNamesake(entry, reference) : null;
  if (namesake) return { state: 'other', other: namesake };
  const near = [...whole, ...places].find(({ sentence }) => around.has(sentence));
  // Once introduced in full, a surname will do.
  if (near) return { state: whole.length > 0 ? 'same' : 'written', other: near };
  const [first] = [...whole, ...places];
  if (first) return { state: 'elsewhere', other: first };
  const alike = findAlike(entry, reference);
  return alike ? { state: 'other', other: alike } : MISSING;
}

/** What a reference says of an office: that who has it here has it there, or that somebody does where both speak of one thing. */
export function judgeOffice(entry: OfficeEntry, review: Review, reference: Reference): Judgement {
  const { role, holder } = entry;
  const around = reference.aroundOf(review.sentenceOf(entry));
  const isNear = ({ start }: Span) => around.has(reference.sentenceAt(start));
  if (holder) {
    const roles = reference.peopleOf(holder.last).flatMap(each => each.roles);
    const own = roles.find(each => each.key === role.key) ?? roles.find(each => !areRolesApart(each, role));
    if (own) return { state: own.key === role.key ? 'same' : 'written', other: own };
    if (roles[0]) return { state: 'other', other: roles[0] };
  }
  const like = reference.offices().filter(each => !areRolesApart(each.role, role));
  const near = like.find(isNear);
  if (near) return { state: 'same', other: near };
  if (like[0]) return { state: 'elsewhere', other: like[0] };
  const rival = reference.offices().find(isNear);
  return rival ? { state: 'other', other: rival } : MISSING;
}

type Place = Span & { readonly sentence: number; readonly isWhole: boolean };

/** Places of one name that are looked at. */
const MAX_PLACES = 60;
/** Words between the first and the last of a name: Prof. Dr. Jana von Voss. */
const MAX_GAP = 3;

function findPlaces({ words, place }: NameEntry, reference: Reference): Place[] {
  const spans = reference.reading.wordSpans();
  const index = reference.wordsByKey();
  const found = (index.get(words.at(-1) ?? '') ?? []).slice(0, MAX_PLACES).map((at): Place => {
    const before = words.slice(0, -1).map(word => findNear(index.get(word), at));
    const isWhole = before.every(each => each !== null);
    const first = Math.min(at, ...before.map(each => each ?? at));
    const last = Math.max(at, ...before.map(each => each ?? at));
    const [start, end] = [spans[first * 2] ?? 0, spans[last * 2 + 1] ?? 0];
    return { start, end, sentence: reference.sentenceAt(start), isWhole };
  });
  if (found.length > 0 || !place) return found;
  // Wiener and Wien are one place.
  return reference.reading
    .places()
    .filter(each => each.place.key === place.place.key)
    .map(({ start, end }) => ({ start, end, sentence: reference.sentenceAt(start), isWhole: true }));
}

function findNear(places: readonly number[] | undefined, at: number): number | null {
  const found = places?.[countLeading(places.length, each => (places[each] ?? 0) < at - MAX_GAP)];
  return found !== undefined && found <= at + MAX_GAP ? found : null;
}

/** One surname with another first name. */
function findNamesake({ person }: NameEntry, reference: Reference): Span | null {
  const first = person?.first;
  if (!person || !first) return null;
  const found = reference
    .peopleOf(person.last)
    .find(each => each.first !== null && !isSameFirst(each.first, first));
  return found ?? null;
}

/** A name that is a letter or two apart. */
function findAlike({ words }: NameEntry, reference: Reference): Span | null {
  const last = words.at(-1) ?? '';
  return reference.names().find(each => each.words.some(word => isSlipOf(word, last))) ?? null;
}

/** Glarus is no slip of Glamos: a short word has one letter to spare. */
function isSlipOf(x: string, y: string): boolean {
  return isNearWord(x, y) && (Math.min(x.length, y.length) >= LONG || editDistance(x, y, 1) <= 1);
}

const LONG = 7;
