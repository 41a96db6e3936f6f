import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { Word } from '../../../text/words';
import { facilityOf } from '../places/places-by-shape';
import { canBeName, mayBePlural } from './can-be-name';
import { LEGAL_FORM, type NamePart, type NamePhrase } from './name-phrases';

/** What stands in one slot of two texts: the name of the review, and the name of the source. */
export type Partner = {
  /** By the noun that says what it is, by what the preposition hangs on, by the same end, or by the preposition alone. */
  by: 'head' | 'governor' | 'article' | 'tail' | 'firm' | 'preposition';
  own: readonly NamePart[];
  other: readonly NamePart[];
  /** The noun in front of the name, or at its end. */
  head: Word | null;
};

/** Whether the other text lacks a word in every form. */
export type IsMissing = (word: Word) => boolean;

/**
 * The names that two phrases have in one slot, where each text lacks the other's: Spedition Terhorst and Spedition
 * Brockmann, Läden von Norma and Filialen von Tegut, in Gräslikon and in Wattenried. Null where the phrases have no slot in
 * common, or where either name may be a plain noun.
 */
export function findPartner(
  own: NamePhrase,
  other: NamePhrase,
  isUnknown: IsMissing,
  isDropped: IsMissing,
): Partner | null {
  return (
    findByHead(own, other, isUnknown, isDropped) ??
    findCompound(own, other, isUnknown, isDropped) ??
    findByLead(own, other, isUnknown, isDropped)
  );
}

function findByHead(
  own: NamePhrase,
  other: NamePhrase,
  isUnknown: IsMissing,
  isDropped: IsMissing,
): Partner | null {
  for (const x of splitsOf(own)) {
    if (!isName(x.name, isUnknown)) continue;
    for (const y of splitsOf(other)) {
      if (x.isBehind !== y.isBehind || !isOtherName(y.name, isDropped) || !isOneHead(x.head, y.head))
        continue;
      if (!canHead(x, own) || !canHead(y, other)) continue;
      // The son Paul, the novel „Grenzland“.
      if ([x.name, y.name].some(isFirstNameAlone)) continue;
      if (x.name[0]?.isQuoted && WORK.test(x.head.word.nounStem)) continue;
      return { by: 'head', own: x.name, other: y.name, head: x.head.word };
    }
  }
  return null;
}

function isFirstNameAlone([first, second]: readonly NamePart[]): boolean {
  return first !== undefined && second === undefined && first.word.isFirstName && !first.isTied;
}

type Split = { head: NamePart; name: readonly NamePart[]; isBehind: boolean };

/** Spedition | Terhorst, and Aurea | Versicherung; a head of several words is told by the one beside the name. */
function splitsOf({ parts }: NamePhrase): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < parts.length; at++) {
    const [before, behind] = [parts[at - 1], parts[at]];
    if (before) splits.push({ head: before, name: parts.slice(at), isBehind: true });
    if (behind) splits.push({ head: behind, name: parts.slice(0, at), isBehind: false });
  }
  return splits;
}

function isName(parts: readonly NamePart[], isMissing: IsMissing): boolean {
  return parts.every(({ word, isQuoted }) => isMissing(word) && (isQuoted || canBeName(word)));
}

/**
 * Kreis Gütersloh, Aurea Versicherung, Marien-Hospital; but of Fitnesskette FitPoint the name is no head, and of
 * CO2-Ausstoß the first part is none. Überruhr-Hinsel is a place behind "in" alone.
 */
function canHead({ head, name, isBehind }: Split, { isBare, preposition }: NamePhrase): boolean {
  // Hamburger Verlag is told by the noun.
  if (head.word.place !== null && head.word.lower.endsWith('er')) return false;
  if (isBehind) return name[0]?.isTied !== true || (isBare && PLACED_BY.has(preposition));
  // Der Engländer Miles: no name in front, but a word for him.
  return head.isTied || (!canBeName(head.word) && name.every(({ word }) => word.place === null));
}

const WORK =
  /(?:roman|film|buch|stuck|oper|lied|song|album|titel|motto|seri|ausstellung|krimi|band|text|rubrik)$/u;

/** Rathaus Neukölln: the rest of a name of two words may stand elsewhere in the review. */
function isOtherName(parts: readonly NamePart[], isDropped: IsMissing): boolean {
  return parts.length > 1 ? parts.some(({ word }) => isDropped(word)) : isName(parts, isDropped);
}

function isOneHead(x: NamePart, y: NamePart): boolean {
  if (x.word.roleKey !== null || x.word.isFirstName) return false;
  const [a, b] = [x.word.nounStem, y.word.nounStem];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 3 && long.endsWith(short)) return true;
  const facility = facilityOf(a);
  if (facility !== null && facility === facilityOf(b)) return true;
  return areNear(a, b);
}

/** Ordensklinikum and Kepler-Klinikum: the end of one word is the other's last. */
function findCompound(
  own: NamePhrase,
  other: NamePhrase,
  isUnknown: IsMissing,
  isDropped: IsMissing,
): Partner | null {
  const [short, long] = own.parts.length === 1 ? [own.parts[0], other.parts] : [other.parts[0], own.parts];
  const head = long.at(-1);
  if (!short || !head || long.length < 2 || own.preposition !== other.preposition) return null;
  const { folded } = head.word;
  const isEnd =
    HOUSE.test(folded) && short.word.folded.endsWith(folded) && short.word.text.length > folded.length + 2;
  const [mine, theirs] = short === own.parts[0] ? [[short], long.slice(0, -1)] : [long.slice(0, -1), [short]];
  if (!isEnd || !mine.every(({ word }) => isUnknown(word)) || !isName(theirs, isDropped)) return null;
  return { by: 'head', own: mine, other: theirs, head: head.word };
}

const HOUSE =
  /^(?:klinikum|hospital|spital|klinik|stift|gymnasium|schule|kolleg|kirche|kapelle|kloster|stadion|arena|museum|theater|galerie|verlag|bank|sparkasse|stiftung|versicherung|brauerei|molkerei|werft|hutte|brucke|allee|strasse|platz)s?$/u;
const PLACED_BY = new Set(['in', 'bei', 'nahe', 'aus', 'nach', 'near', 'at', 'from']);

function findByLead(
  own: NamePhrase,
  other: NamePhrase,
  isUnknown: IsMissing,
  isDropped: IsMissing,
): Partner | null {
  if (own.isFirm && other.isFirm && areNew(own, isUnknown) && areNew(other, isDropped))
    return { by: 'firm', own: own.parts, other: other.parts, head: null };
  if (own.preposition === '' || own.isBare !== other.isBare || own.preposition !== other.preposition)
    return null;
  if (!isName(own.parts, isUnknown) || !isName(other.parts, isDropped)) return null;
  const [first, there] = [own.parts[0], other.parts[0]];
  if (!first || !there || own.parts.length > 3 || other.parts.length > 3) return null;
  const isLong = own.parts.length > 1 && other.parts.length > 1;
  if (!isLong && (mayBePlural(first.word) || mayBePlural(there.word))) return null;
  const pair = { own: own.parts, other: other.parts, head: null };
  const isGoverned = own.governors.some(x => other.governors.some(y => areNear(x, y)));
  const isOneTail = haveOneTail(first.word, there.word);
  if (isGoverned && (own.isBare || isOneTail || first.word.text.slice(-3) !== there.word.text.slice(-3)))
    return { by: own.isBare ? 'governor' : 'article', ...pair };
  if (isOneTail) return { by: 'tail', ...pair };
  return isLong || (own.isBare && PLACED_BY.has(own.preposition)) ? { by: 'preposition', ...pair } : null;
}

/** But for AG and the like. */
function areNew({ parts }: NamePhrase, isMissing: IsMissing): boolean {
  return parts.every(({ word }) => isMissing(word) || LEGAL_FORM.test(word.text));
}

function areNear(x: string, y: string): boolean {
  return x === y || SYNONYM_GROUPS.get(x)?.some(group => SYNONYM_GROUPS.get(y)?.includes(group)) === true;
}

/** Scheibenkopf and Hochgernkopf. */
function haveOneTail({ folded: x }: Word, { folded: y }: Word): boolean {
  const [a, b] = [TAIL.exec(x)?.[1], TAIL.exec(y)?.[1]];
  return a !== undefined && a === b;
}

/** Of hills, waters, woods, quarters and houses, behind at least three letters. */
const TAIL =
  /^.{3,}(kopf|horn|spitz|spitze|berg|kogel|stein|eck|joch|tal|bach|see|moos|ried|wald|holz|feld|busch|kamp|brook|hospital|klinikum|spital|stift|kloster|kapelle|kirche|gymnasium)s?$/u;
