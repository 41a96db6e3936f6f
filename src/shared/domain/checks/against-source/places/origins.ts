import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { isNounByEnding } from '../../../text/names';
import { surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Where somebody comes from, whom both texts tell by one age or name: ein 29-Jähriger aus Bottrop, aus Duisburg. The person
 * ties the two places, however little else the sentences have in common. As place_mismatch.
 */
export function checkOrigins({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : originsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    const byKey = groupByKey(originsIn(source));
    return own.flatMap(origin => {
      const others = [...new Set(origin.keys.flatMap(key => byKey.get(key) ?? []))];
      const [other] = others;
      if (!other || others.some(each => isOneTown(each, origin) || !areOfOneSize(each, origin))) return [];
      if (others.some(each => isNamedBeside(source, each, origin))) return [];
      return makeContrast('place_mismatch', {
        reading,
        at: origin,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

/** `keys` tell the person: an age, a surname, or what looks like a whole name. */
type Origin = { start: number; end: number; town: string; level: string; keys: readonly string[] };

const TOWN = String.raw`((?:Bad |Sankt |St\. |Neu-|Alt-)?\p{Lu}[\p{L}]{2,}(?:-\p{Lu}[\p{L}]+)*)(?![\p{L}-])`;
const FROM = `(?: stammt| kommt|,? (?:der|die|welcher|welche))? aus ${TOWN}`;
/** Ein 29-Jähriger aus, ein 58 Jahre alter Mann aus, eine 34 Jahre alte Frau kommt aus. */
const AGED = String.raw`(?<![\d.,])(\d{1,3})(?:[-‑][jJ]ährige[nrms]?| Jahre alte[nrms]?)`;
const AGED_FROM = new RegExp(String.raw`${AGED}(?: \p{Lu}[\p{L}-]{2,30})?${FROM}`, 'gu');
/** Eine 34-jährige Gießenerin. */
const AGED_TOWNSMAN = new RegExp(String.raw`${AGED} (\p{Lu}\p{L}{2,30}?er(?:in|s|n)?)(?![\p{L}-])`, 'gu');
/** Behind a name: Karl Brehm (58) aus Buseck. */
const NAMED_FROM = new RegExp(String.raw`^(?: \((\d{1,3})\)|, (\d{1,3}),)?${FROM}`, 'u');
/** With a first name of no list. */
const CALLED_FROM = new RegExp(
  String.raw`(?![a-z ])(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?: \((\d{1,3})\)|, (\d{1,3}),)?${FROM}`,
  'gu',
);
const MAX_ORIGINS = 200;
const REACH = 80;

/** Looked for first: who is no townsman is from somewhere. */
const HAS_FROM = / aus (?![a-z])/;

function originsIn({ text, people }: Reading): Origin[] {
  const hasFrom = HAS_FROM.test(text);
  const ofAges = Array.from(hasFrom ? text.matchAll(AGED_FROM) : [], match =>
    originOf(match, match[1], match[2]),
  );
  const townsmen = Array.from(text.matchAll(AGED_TOWNSMAN), match =>
    findPlace(match[2] ?? '')?.level === 'city' ? originOf(match, match[1], match[2]) : null,
  );
  if (!hasFrom) return townsmen.filter(each => each !== null).slice(0, MAX_ORIGINS);
  const named = people().map(({ end, last }) => {
    const match = NAMED_FROM.exec(text.slice(end, end + REACH));
    return match && originOf(match, match[1] ?? match[2], match[3], surnameKey(last), end);
  });
  const called = Array.from(text.matchAll(CALLED_FROM), match => {
    const [first = '', last = ''] = match[1]?.split(' ') ?? [];
    const isName = !COMMON_WORDS.has(first.toLowerCase()) && !COMMON_WORDS.has(last.toLowerCase());
    return isName ? originOf(match, match[2] ?? match[3], match[4], `${first} ${last}`) : null;
  });
  return [...ofAges, ...townsmen, ...named, ...called].filter(each => each !== null).slice(0, MAX_ORIGINS);
}

/** Null where no town stands there. */
function originOf(
  { index, 0: words }: RegExpMatchArray,
  age: string | undefined,
  town = '',
  last: string | null = null,
  from = 0,
): Origin | null {
  const end = from + (index ?? 0) + words.length;
  const place = findPlace(town);
  if (place === null && (isNounByEnding(town.toLowerCase()) || NO_TOWN.test(town))) return null;
  const key = place ? foldForSearch(place.key) : foldForSearch(town).replace(/(?<=.{4})s$/u, '');
  const keys = [...(age === undefined ? [] : [age]), ...(last === null ? [] : [last])];
  // What no list has is a town.
  return { start: end - town.length, end, town: key, level: place?.level ?? 'city', keys };
}

/** Of what size it is, or why somebody does something. */
const NO_TOWN =
  /^(?:(?:Nord|Süd|Ost|West|Mittel|Ober|Nieder)\p{Ll}*land|Übersee|Angst|Wut|Rache|Eifersucht|Liebe|Neugier|Habgier|Notwehr|Protest|Sorge|Spaß|Versehen)$/u;

function groupByKey(origins: readonly Origin[]): Map<string, Origin[]> {
  const groups = new Map<string, Origin[]>();
  for (const origin of origins) {
    for (const key of origin.keys) groups.set(key, [...(groups.get(key) ?? []), origin].slice(0, 8));
  }
  return groups;
}

/** Also Köln and Köln-Mülheim. */
function isOneTown({ town: x }: Origin, { town: y }: Origin): boolean {
  return x.startsWith(y) || y.startsWith(x) || x.endsWith(`-${y}`) || y.endsWith(`-${x}`);
}

/** Who comes from Polen may come from Posen. */
function areOfOneSize(x: Origin, y: Origin): boolean {
  return x.level === y.level;
}

/** Aus Weiler, einem Ortsteil von Buseck: the sentence has it, and not as what somebody else comes from. */
function isNamedBeside(source: Reading, there: Origin, { town }: Origin): boolean {
  const spans = source.sentences();
  const at = sentenceAt(spans, there.start);
  const words = foldForSearch(source.text.slice(spans[at * 2], spans[at * 2 + 1])).slice(0, MAX_SENTENCE);
  const stem = town.length > 5 ? town.replace(/e?n?$/u, '') : town;
  const found = words.indexOf(stem);
  return found >= 0 && !words.endsWith('aus ', found);
}

const MAX_SENTENCE = 1_200;
