import { COMMON_WORDS, NEWS_WORDS } from '../../../text/common-words';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { ACTORS, GENERAL_NOUNS, HARM_WORDS } from '../../../text/general-words';
import { LOOSE_SYNONYMS } from '../../../text/loose-synonyms';
import { GENERIC_HEADS } from '../../../text/name-lists';
import { isNounByEnding } from '../../../text/names';
import { NUMBER_WORDS } from '../../../text/number-words';
import { rememberForms } from '../../../text/remembered-forms';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import { knownWord, type Word } from '../../../text/words';

/**
 * Whether a capitalised German word may be a name: nothing that a list of nouns knows, no office and no noun by its
 * ending. A rare noun passes, too, so where it stands must say the rest.
 */
export function canBeName({ text }: Word): boolean {
  return canFormBeName(text);
}

const canFormBeName = rememberForms(form => readName(knownWord(form)));

function readName(word: Word): boolean {
  const { text, lower, nounStem, stem } = word;
  if (text.length < 2 || !word.isCapital) return false;
  if (word.place !== null || CAPITALS.test(text)) return true;
  if (LISTS.some(list => list.has(lower)) || NUMBER_WORDS.has(lower) || isNounByEnding(lower)) return false;
  if (STEMS.some(list => list.has(nounStem) || list.has(stem))) return false;
  return word.roleKey === null && !NOUN.test(lower) && !NOUN.test(lower.replace(/e?s$/u, ''));
}

/** Without an article, a plural stands where a name may: aus Containern. */
export function mayBePlural({ lower, place }: Word): boolean {
  return place === null && PLURAL.test(lower) && !TOPONYM.test(lower);
}

const LISTS: readonly ReadonlySet<string>[] = [COMMON_WORDS, NEWS_WORDS, FREQUENT_WORDS, GENERIC_HEADS];
const STEMS: readonly { has: (stem: string) => boolean }[] = [
  GENERAL_NOUNS,
  HARM_WORDS,
  ACTORS,
  SYNONYM_GROUPS,
  LOOSE_SYNONYMS,
];
/** AIMMO, GreenTech. */
const CAPITALS = /^\p{Lu}[\p{Lu}\d]+$|\p{Ll}\p{Lu}\p{Ll}/u;
/** Derived from verbs and adjectives, or made of a noun that a name seldom ends with. */
const NOUN =
  /(?:heit|keit|schaft|ion|ung|tum|ling|ment|enz|anz|ität|ismus|lein|chen|sal|erei|eur|euse|loge|login|iker|ikerin|ist|istin|zeit|jahr|tag|woche|monat|teil|zahl|preis|kosten|arbeit|leute|mann|frau|kraft|kräfte|platte|gerät|mittel|stoff|zeug|wagen|raum|zimmer|stück|bau|plan|fall|weise|wesen|recht|pflicht|geld|wert|quote|satz|fest|spiel|tor|sieg|lauf|gang|stand|bericht|buch|film|bild|brief|zentrum|gebiet|gelände|werk|ressort)$/u;
/** Dative and other plurals; also the ending of many towns. */
const PLURAL = /(?:en|ern|eln|[aeoblkpdtrnm]s)$/u;
const TOPONYM =
  /(?:hausen|hofen|ingen|ungen|kirchen|stetten|leben|felden|walden|haven|hafen|brücken|linden|wangen|bergen|minden|zellen|rieden|reuthen|beuren|sachsen|bayern|baden|statten|stätten)$/u;
