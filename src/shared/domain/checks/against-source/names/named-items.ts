import { startsWithCapital } from '../../../text/capital';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { isFirstName } from '../../../text/is-first-name';
import { GENERIC_HEADS } from '../../../text/name-lists';
import { nameKey } from '../../../text/names';
import { type Person, surnameKey } from '../../../text/people';
import { stemOf } from '../../../text/stems';
import type { Reading } from '../../context';
import { isOfBody } from '../../named-places';
import { facilityOf } from '../places/places-by-shape';
import { isSameFirst } from './same-names';

/** A person, place or other name where it stands. `key` is equal for the forms of one name, among those of one kind. */
export type NamedItem = {
  kind: 'person' | 'place' | 'name';
  start: number;
  end: number;
  key: string;
  text: string;
  person: Person | null;
  /** city, state, country; null for places of no list and for all else. */
  level: string | null;
  /** The noun or preposition right in front, folded. */
  cue: string;
  /** airport, street and the like, told by the noun that leads to the name or ends it. */
  facility: string | null;
  /** By nothing but a preposition a place. */
  isLoose: boolean;
};

/** In order. Places of no list are told by their endings, behind a preposition or a noun such as Landkreis or Flughafen. */
export function namedItems(reading: Reading): NamedItem[] {
  const { text } = reading;
  const taken: { start: number; end: number }[] = [];
  const items: NamedItem[] = [];
  const isEnglish = /^en/i.test(reading.document.language);
  const add = (item: Omit<NamedItem, 'text' | 'cue' | 'facility' | 'isLoose'> & Partial<NamedItem>) => {
    taken.push(item);
    // Der Sohn, Moritz, …
    const isApart = item.kind === 'person' && text.startsWith(', ', item.start - 2);
    const cue = isApart ? kinBefore(text, item.start - 2) : cueBefore(text, item.start);
    const facility = item.facility ?? (item.kind !== 'person' ? facilityOf(cue) : null);
    items.push({ isLoose: false, ...item, text: text.slice(item.start, item.end), cue, facility });
  };
  const people = [...reading.people(), ...relativesIn(text)];
  const namesakes = new Set(namesakesIn(people));
  for (const person of people) {
    const last = surnameKey(person.last);
    const key =
      person.first !== null && namesakes.has(last) ? `${foldForSearch(person.first)} ${last}` : last;
    add({ ...pick(person), kind: 'person', key, person, level: null });
  }
  for (const named of reading.places()) {
    // Deutsche Oper.
    if (/^Deutsch/u.test(named.text) && /^ \p{Lu}/u.test(text.slice(named.end, named.end + 2))) continue;
    if (named.place.level !== 'city' && isOfBody(text, named)) continue;
    add({
      ...pick(named),
      kind: 'place',
      key: named.place.key,
      person: null,
      level: named.place.level,
    });
  }
  const isFree = freeOf(taken);
  for (const place of reading.shapedPlaces()) {
    const kind = facilityOf(cueBefore(text, place.start)) === 'journal' ? 'name' : 'place';
    if (isFree(place)) add({ ...place, kind, person: null });
  }
  for (const body of bodiesIn(text)) add({ ...body, kind: 'name', person: null, level: null });
  const isStillFree = freeOf(taken);
  for (const name of reading.names()) {
    if (!isStillFree(name) || !isTelling(text, name, isEnglish)) continue;
    const start = isEnglish ? startOfName(text, name.start) : name.start;
    const key = start === name.start ? name.key : nameKey(text.slice(start, name.end));
    add({ start, end: name.end, kind: 'name', key, person: null, level: null });
  }
  return items.sort((a, b) => a.start - b.start);
}

const BODIES =
  /(?<![\p{L}-])(Institut|Zentrum|Ministerium|Amt|Landesamt|Bundesamt|Klinik|Lehrstuhl|Ausschuss|Abteilung|Dezernat|Referat|Professur|Department|Fakultät|Museum|Akademie)s? (?:für|of|for) (\p{Lu}[\p{L}-]{3,})/gu;

/** Institut für Robotik: what it is for is its name. */
function bodiesIn(text: string): { start: number; end: number; key: string; facility: string }[] {
  return Array.from(text.matchAll(BODIES), ({ index, 0: words, 1: head = '', 2: name = '' }) => {
    const end = index + words.length;
    return { start: end - name.length, end, key: foldForSearch(name), facility: `${head.toLowerCase()} für` };
  });
}

/** Lorne Shipping, where Lorne opens a sentence. */
function startOfName(text: string, start: number): number {
  const word = /(?:^|[.!?:\n]["”]? ?)(\p{Lu}\p{Ll}{3,}) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[1];
  return word === undefined || COMMON_WORDS.has(word.toLowerCase()) ? start : start - word.length - 1;
}

/** Surnames of two people or more. */
function namesakesIn(people: readonly Person[]): string[] {
  const firsts = new Map<string, string>();
  const found: string[] = [];
  for (const { first, last } of people) {
    if (first === null) continue;
    const key = surnameKey(last);
    const known = firsts.get(key);
    if (known !== undefined && !isSameFirst(known, first)) found.push(key);
    else firsts.set(key, first);
  }
  return found;
}

const RELATIVE =
  /(?<![A-Za-z]|[\p{L}-])(?:Sohn|Tochter|Bruder|Schwester|Frau|Mann|Ehefrau|Ehemann|Vater|Mutter|Enkel|Enkelin|Neffe|Nichte|Onkel|Tante|Freund|Freundin|Gatte|Gattin|son|daughter|brother|sister|wife|husband),? (\p{Lu}\p{Ll}+)(?![\p{L}-]| \p{Lu})/gu;

/** Sein Sohn Paul: a first name alone. */
function relativesIn(text: string): Person[] {
  return Array.from(text.matchAll(RELATIVE)).flatMap(({ index, 0: words, 1: name = '' }): Person[] => {
    const end = index + words.length;
    return isFirstName(name) ? [{ start: end - name.length, end, first: null, last: name, roles: [] }] : [];
  });
}

/** German nouns side by side are names too seldom: there only what is in capitals, or behind Firma. */
function isTelling(
  text: string,
  { start, end, key }: { start: number; end: number; key: string },
  isEnglish: boolean,
) {
  if (NO_NAMES.test(key) || end - start < 2) return false;
  const before = /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return (
    isEnglish ||
    /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(text.slice(start, end)) ||
    (before !== undefined && GENERIC_HEADS.has(before.toLowerCase()))
  );
}

const NO_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|[ivx]+|co2?|euro|prof|dr|mr|mrs|sir|dpa|apa|afp|sid|epd|kna|ots|ap|reuters)$/u;

function pick({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** Whether a stretch touches none of `taken`. */
function freeOf(taken: readonly { start: number; end: number }[]) {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }: { start: number; end: number }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    return (sorted[next]?.start ?? Infinity) >= end;
  };
}

/** The word in front, without an article in between; empty behind a mark. */
function cueBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 48), start);
  WORD_BEFORE.lastIndex = before.length;
  const word = WORD_BEFORE.exec(before)?.[1];
  return word === undefined ? '' : stemOf(foldForSearch(word), startsWithCapital(word));
}

function kinBefore(text: string, end: number): string {
  const noun = KIN_BEFORE.exec(text.slice(Math.max(0, end - 24), end))?.[1];
  return noun === undefined ? '' : stemOf(foldForSearch(noun), true);
}

const KIN_BEFORE =
  /(?<!\p{L})(Sohn|Tochter|Bruder|Schwester|Frau|Mann|Ehefrau|Ehemann|Vater|Mutter|Enkel|Enkelin|Neffe|Nichte)$/u;

/** Read backwards from the name: forwards every letter would be tried as a beginning. */
const WORD_BEFORE = /(?<=([\p{L}-]+)(?: (?:der|die|das|dem|den|des|the|von|van))? [„“»"]?)/uy;
