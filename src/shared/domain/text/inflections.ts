import { foldForSearch } from './fold';
import { stemOf } from './stems';

/**
 * Whether two German or English words are forms of one word: genitive and plural (Brücke, Brücken; Haus, Häusern; Keller,
 * Keller's; city, cities), endings of adjectives (rote, roten), forms of verbs (gesperrt, sperren). Case does not matter,
 * umlauts do (schon is not schön) but for plurals of nouns. Derivations (Besucher, Besucherin) and compounds (Keller,
 * Weinkeller) are other words. It goes by endings alone and takes Messe and Messer for one.
 */
export function isInflectionOf(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [withoutGenitive(left), withoutGenitive(right)];
  if (a === b) return true;
  if (!HAS_LETTER.test(a) || !HAS_LETTER.test(b)) return false;
  const isCapital = startsCapital(left) && startsCapital(right);
  const isSmall = !startsCapital(left) && !startsCapital(right);
  const minPrefix = isCapital || isSmall ? 3 : 4;
  if (differOnlyInEndings(a, b, isSmall, minPrefix)) return true;
  const [foldedA, foldedB] = [foldForSearch(a), foldForSearch(b)];
  if (foldedA === foldedB) return isCapital && UMLAUT_PLURAL.test(foldedA);
  if (isCapital) return differOnlyInEndings(foldedA, foldedB, false, minPrefix);
  return isSmall && stemOf(foldedA, false) === stemOf(foldedB, false);
}

const HAS_LETTER = /\p{L}/u;
/** Of plurals that have nothing but their umlaut: Mütter, Gärten, Äpfel. */
const UMLAUT_PLURAL = /e[lnr]$/;
/** What nouns and adjectives may end with behind the part that two forms share. */
const NOMINAL_ENDINGS = new Set(' e em en ens er ern es m n nen ns r rn s se sen ses'.split(' '));
const VERBAL_ENDINGS = new Set('ed end ende enden et ete eten ing st t te ten test tet'.split(' '));
/** Firma and Firmen, Museum and Museen. */
const FOREIGN_SINGULARS = new Set(['a', 'um', 'us', 'is']);

/** In one form of Unicode and small letters, without an apostrophe and what follows it. */
function withoutGenitive(word: string): string {
  const plain = word.normalize('NFC').toLowerCase();
  const at = plain.length - (plain.endsWith('s') ? 2 : 1);
  return at >= 0 && APOSTROPHES.includes(plain.charAt(at)) ? plain.slice(0, at) : plain;
}

const APOSTROPHES = "'’ʼ";

function startsCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

function differOnlyInEndings(a: string, b: string, isVerb: boolean, minPrefix: number): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared < minPrefix) return false;
  const [endA, endB] = [a.slice(shared), b.slice(shared)];
  if (isForeignPlural(endA, endB) || isForeignPlural(endB, endA)) return true;
  // Of two short words with different endings each (Hase, Hass) little is shared.
  if (!isVerb && shared < 4 && endA !== '' && endB !== '') return false;
  const isEnding = (end: string) => NOMINAL_ENDINGS.has(end) || (isVerb && VERBAL_ENDINGS.has(end));
  return isEnding(endA) && isEnding(endB);
}

function isForeignPlural(singular: string, plural: string): boolean {
  return (FOREIGN_SINGULARS.has(singular) && plural === 'en') || (singular === 'y' && plural === 'ies');
}
