import { editDistance } from '../../../text/edit-distance';
import {
  areSaintsApart,
  areSpelledNearly,
  haveOneRole,
  haveOneWord,
  isFirstNameAlone,
  isNamedIn,
  type NamedTexts,
} from './name-twins';
import type { NamedItem } from './named-items';
import { isSameSurname } from './same-names';

/** Whether a name of the source may be the one meant by a name of the review: of one kind, and no other thing by its form. */
export function canBeMeant(texts: NamedTexts, item: NamedItem, other: NamedItem): boolean {
  const { review, missing } = texts;
  if (!missing.has(other) || isFirstNameAlone(item) !== isFirstNameAlone(other)) return false;
  // One of a name's two bearers is the other only where more than the sentence says so.
  if (
    item.kind === 'person' &&
    other.person &&
    item.person &&
    isSameSurname(item.person.last, other.person.last)
  )
    return haveOneRole(item.person, other.person);
  if (item.kind === 'person' && (isBare(item) || isBare(other))) return false;
  if (item.kind === 'person' && texts.slips.has(other) && !areSpelledNearly(item, other)) return false;
  if (item.kind === 'name' && ACRONYM.test(item.text) && ACRONYM.test(other.text))
    return item.text.length === other.text.length && editDistance(item.text, other.text, 1) <= 1;
  if (item.kind === 'name') return isEnglish(review) || (item.cue.length > 4 && item.cue === other.cue);
  if (item.kind === 'place')
    return (
      (item.facility === 'street') === (other.facility === 'street') &&
      !areSaintsApart(item, other) &&
      (item.level === other.level ||
        (item.level === 'city' && other.level === 'district' && isNamedIn(texts.source, item)) ||
        (other.level === 'state' && CITY_STATES.has(item.key)) ||
        (item.level === 'state' && CITY_STATES.has(other.key)) ||
        ((item.level === null || other.level === null) && TOWNS.has(item.level ?? other.level ?? '')))
    );
  return true;
}

/** A surname alone, without an office: it may be no name at all. */
function isBare(item: NamedItem): boolean {
  return item.person?.first === null && item.person.roles.length === 0 && !isFirstNameAlone(item);
}

/** How near two names must stand where the source does not have the name at all. */
export function limitOf(item: NamedItem, other: NamedItem): number {
  const isBehindOne = item.cue !== '' && item.cue === other.cue;
  if (item.level === 'sea') return 0.3;
  if (item.kind !== 'person' && areSpelledNearly(item, other)) return 0.5;
  if (item.kind === 'name')
    return haveOneWord(item, other) || ACRONYM.test(item.text) ? 0.8 : isBehindOne ? 1.5 : 3;
  if (item.isLoose || other.isLoose)
    return item.key.slice(0, 2) === other.key.slice(0, 2) && editDistance(item.key, other.key, 3) <= 3
      ? 2
      : Infinity;
  if (item.kind === 'place') return isBehindOne ? 1 : 1.5;
  const [x, y] = [item.person, other.person];
  if (!x || !y) return Infinity;
  const isOneRole = x.roles.some(role => y.roles.some(each => each.key === role.key));
  return isOneRole || isBehindOne ? 1 : 2.5;
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Towns that are also states. */
const CITY_STATES = new Set('salzburg zürich genf luzern'.split(' '));

/** What a place of no list may be; a district is what it is in. */
const TOWNS = new Set(['city', 'district']);

function isEnglish({ document }: NamedTexts['review']): boolean {
  return /^en/i.test(document.language);
}
