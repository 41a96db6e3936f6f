import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { isNounByEnding } from '../../../text/names';
import { surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { namedBehind } from '../../named-behind';
import { sentenceAt } from '../../pairs';

/**
 * What a town is to somebody, where a source has another town for it: born in, grown up in, living in, coming from, having
 * studied or taken a degree in. The town of the review may stand in the source, too, as something else to the same person.
 * As place_mismatch.
 */
export function checkPlaceRoles({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : placeRolesIn(reading);
  if (own.length === 0) return [];
  const known = sourceReadings.map(placeRolesIn);
  return sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    return own.flatMap(each => {
      const same = (known[document] ?? []).filter(other => isSamePerson(each, other));
      const others = same.filter(({ role }) => rolesOf(each.role).includes(role));
      const [other] = others;
      const hasIt = known.some(list => list.some(one => isSamePerson(each, one) && isSameRole(each, one)));
      // Nobody knows of which of two it is told.
      const isClear = each.who.length > 0 || new Set(others.map(({ town }) => town)).size === 1;
      if (!other || hasIt || !isClear || others.some(({ level }) => level !== each.level)) return [];
      return makeContrast('place_mismatch', { reading, at: each, document, source, other, severity: 'high' });
    });
  });
}

type Role = 'born' | 'grown' | 'origin' | 'home' | 'studied' | 'degree';
/** 'who' are surnames, none where the text does not say; 'of' is who or what follows: die in Jena geborene Stute Alma. */
type PlaceRole = {
  start: number;
  end: number;
  role: Role;
  town: string;
  level: string;
  who: readonly string[];
  of: string | null;
};

/** Who comes from a town may have been born or have grown up there; more is not the same. */
function rolesOf(role: Role): readonly Role[] {
  return role === 'origin' ? ['origin', 'born', 'grown'] : [role];
}

function isSameRole(x: PlaceRole, y: PlaceRole): boolean {
  const isOne = rolesOf(x.role).includes(y.role) || rolesOf(y.role).includes(x.role);
  return isOne && (x.town.startsWith(y.town) || y.town.startsWith(x.town) || isPart(x, y) || isPart(y, x));
}

/** Köln-Mülheim. */
function isPart({ town }: PlaceRole, whole: PlaceRole): boolean {
  return town.endsWith(`-${whole.town}`);
}

function isSamePerson(x: PlaceRole, y: PlaceRole): boolean {
  if (x.of !== null || y.of !== null)
    return x.of === y.of || y.who.includes(x.of ?? '') || x.who.includes(y.of ?? '');
  return x.who.length === 0 || y.who.length === 0 || x.who.some(name => y.who.includes(name));
}

const TOWN = String.raw`((?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]{2,30})`;
/** A few words of the same clause. */
const GAP = String.raw`(?:(?! und \p{Ll})[^.,;:!?\n„“]){0,40}?`;
/** Day and year of a birth stand between, too. */
const BIRTH_GAP = String.raw`(?:(?! und \p{Ll})[^.,;:!?\n„“]|\d\.){0,44}?`;
const SHORT = String.raw`(?: (?!und )(?:\p{Ll}+|\d{4})){0,2}`;

const patterns = (role: Role, ...sources: string[]) =>
  sources.map(source => ({ role, pattern: new RegExp(String.raw`(?<!\p{L})${source}`, 'gu') }));

const PATTERNS: readonly { role: Role; pattern: RegExp }[] = [
  ...patterns(
    'born',
    `in ${TOWN}${SHORT} geboren`,
    `[Gg]eboren(?!e)${BIRTH_GAP} in ${TOWN}(?!${SHORT} (?:auf|geboren))`,
    `in ${TOWN}${SHORT} zur Welt`,
    String.raw`[Gg]ebürtige[nrs]? (\p{Lu}\p{L}{2,30}er(?:in)?)(?!\p{L})`,
  ),
  ...patterns(
    'grown',
    String.raw`(?:wuchs|wächst)${GAP} in ${TOWN}${GAP} auf(?!\p{L})`,
    `in ${TOWN}${SHORT} aufgewachsen`,
    `[Aa]ufgewachsen(?!e)${GAP} in ${TOWN}`,
  ),
  ...patterns('origin', `[Ss]tammt${GAP} aus ${TOWN}`, `aus ${TOWN}${SHORT} (?:stammt|stammend)`),
  ...patterns(
    'home',
    `(?:lebt|wohnt)${GAP} in ${TOWN}`,
    `in ${TOWN}${SHORT} (?:lebt|wohnt|lebend|wohnend|zu Hause|beheimatet)`,
  ),
  ...patterns(
    'studied',
    `studierte?${GAP} (?:in|an der Universität) ${TOWN}`,
    String.raw`in ${TOWN}(?: \p{Lu}\p{Ll}+)?${SHORT} studiert`,
  ),
  ...patterns(
    'degree',
    `(?:promovierte|habilitierte)${GAP} (?:in|an der Universität) ${TOWN}`,
    `in ${TOWN}${SHORT} (?:promoviert|habilitiert)`,
  ),
];

/** One of these is in every text of which a pattern finds anything. */
const ANY =
  /(?<=[Gg]e|auf|[Ss]|l|w|t|zur )(?:boren|bürtig|gewachsen|tammt|tammend|ebt|ebend|ohnt|ohnend|udiert|Welt)|wuchs|wächst|zu Hause|beheimatet|romoviert|habilitiert/u;
const MAX_ROLES = 60;

function placeRolesIn(reading: Reading): PlaceRole[] {
  const { text } = reading;
  if (!ANY.test(text)) return [];
  const found = PATTERNS.flatMap(({ role, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words, 1: town = '' }): PlaceRole | null => {
      const start = index + words.lastIndexOf(town);
      const place = findPlace(town);
      if (place === null && (isNounByEnding(town.toLowerCase()) || NO_TOWN.test(town))) return null;
      const key = place ? foldForSearch(place.key) : foldForSearch(town).replace(/(?<=.{4})er(?:in)?$/u, '');
      if (isOfKin(text, index)) return null;
      const who = surnamesAt(reading, start);
      return {
        start,
        end: start + town.length,
        role,
        town: key,
        level: place?.level ?? 'city',
        who,
        of: namedBehind(text, index + words.length),
      };
    }).filter(each => each !== null),
  );
  return found.slice(0, MAX_ROLES);
}

/** Seine Mutter lebt noch in Passau. */
function isOfKin(text: string, at: number): boolean {
  const clause = text
    .slice(Math.max(0, at - 40), at + 12)
    .split(/[.!?,;:] /u)
    .slice(-2)
    .join(' ');
  return /(?<!\p{L})(?:[Ss]eine?|[Ii]hre?|[Dd]eren|[Dd]essen|[Dd]ie|[Dd]er) (?:\p{Ll}+ )?(?:Mutter|Vater|Eltern|Großmutter|Großvater|Großeltern|Bruder|Schwester|Geschwister|Sohn|Söhne|Tochter|Töchter|Kinder|Ehefrau|Ehemann|Frau|Mann|Partnerin|Partner)(?!\p{L})/u.test(
    clause,
  );
}

const NO_TOWN =
  /^(?:Armut|Haft|Rente|Teilzeit|Vollzeit|Freiheit|Frieden|Zukunft|Sicherheit|Angst|Wohn|Miet|Pension|Scheidung|Trennung|Partnerschaft|Familie|Europa)/u;

/** Of whom the sentence tells, or else the one before it that names anybody. */
function surnamesAt({ people, sentences }: Reading, offset: number): string[] {
  const spans = sentences();
  const last = sentenceAt(spans, offset);
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const named = itemsBetween(people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
    const before = named.filter(({ end }) => end <= offset);
    if (named.length > 0) return (before.length > 0 ? before : named).map(each => surnameKey(each.last));
  }
  return [];
}
