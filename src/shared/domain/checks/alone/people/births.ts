import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import type { Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { namedBehind } from '../../named-behind';
import { sentenceAt } from '../../pairs';

/**
 * Two towns that one person was born in: die gebürtige Braunschweigerin, and Geboren wurde sie in Bremen. Where the text tells of two
 * births alone and neither sentence puts another's name before the birth. German.
 */
export function findTwoBirthplaces(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const births = Array.from(text.matchAll(BIRTH)).flatMap(match => birthOf(reading, match));
  const [one, other] = births;
  if (!one || !other || births.length > 2 || one.town === other.town) return [];
  if (one.town.includes(other.town) || other.town.includes(one.town)) return [];
  if (one.isWoman !== null && other.isWoman !== null && one.isWoman !== other.isWoman) return [];
  if (one.who !== null && other.who !== null && one.who !== other.who) return [];
  if (areOfOthers(one, other) || areOfOthers(other, one)) return [];
  return [makeContradiction(reading, other, one, 'opposed')];
}

/** `of` is whom a participle is said of, and `isOfSubject` what is said of whom its own sentence is about. */
type Birth = Span & {
  town: string;
  isWoman: boolean | null;
  who: string | null;
  of: string | null;
  isOfSubject: boolean;
};

/** Der in Jena geborene Falko, and ein Hengst, der in Gera zur Welt kam. */
function areOfOthers({ of }: Birth, { of: other, who, isOfSubject }: Birth): boolean {
  return of !== null && isOfSubject && other !== of && who !== of;
}

const SIGN = /gebürtige|[Gg]eboren(?!\p{Ll}* am)|zur Welt/u;
const TOWN = String.raw`(?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]{2,}`;
const BIRTH = new RegExp(
  String.raw`(?<!\p{L})gebürtige[nrms]? (?<native>\p{Lu}[\p{L}-]+er(?:in|s|n)?)(?![\p{L}-])|[Gg]eboren (?:wurde|ist|wird)?(?: (?:er|sie|\p{Lu}\p{L}+))?(?: (?:am \d{1,2}\. ?\p{Lu}?\p{L}*|im \p{Lu}\p{L}+|\d{4}|im Jahr(?:e)?|am|als \p{L}+(?: \p{L}+){0,4})){0,4} in (?<born>${TOWN})(?![\p{L}-])|(?<!\p{L})in (?<back>${TOWN}) (?:geboren(?!e (?:Kinder|Babys))|(?:zur|auf die) Welt)`,
  'gu',
);
/** Somebody else's birth, then. */
const KIN =
  /(?<!\p{L})(?:(?:Ehe)?(?:[Ff]rau|[Mm]ann)|Gattin|Sohn|Tochter|Söhne|Töchter|Bruder|Schwester|Mutter|Vater|Eltern|Kind|Kinder|Großvater|Großmutter)(?!\p{L})/u;
const LONGEST = 300;

function birthOf(reading: Reading, match: RegExpMatchArray): Birth[] {
  const { native, born, back } = match.groups ?? {};
  const word = native ?? born ?? back ?? '';
  const place = findPlace(word);
  if (place ? place.level !== 'city' : native !== undefined) return [];
  const at = match.index ?? 0;
  const start = at + match[0].lastIndexOf(word);
  const spans = reading.sentences();
  const from = Math.max(spans[sentenceAt(spans, at) * 2] ?? 0, at - LONGEST);
  const before = itemsBetween(reading.people(), from, at);
  const sentence = reading.text.slice(from, at + match[0].length);
  if (KIN.test(sentence)) return [];
  const isWoman =
    native === undefined
      ? /(?<!\p{L})sie(?!\p{L})/iu.test(sentence)
        ? true
        : /(?<!\p{L})er(?!\p{L})/iu.test(sentence)
          ? false
          : null
      : native.endsWith('in');
  return [
    {
      start,
      end: start + word.length,
      town: foldForSearch(place?.key ?? word),
      isWoman,
      who: before.length === 0 ? null : surnameKey(before.at(-1)?.last ?? ''),
      of: back === undefined ? null : namedBehind(reading.text, at + match[0].length),
      isOfSubject: back !== undefined,
    },
  ];
}
