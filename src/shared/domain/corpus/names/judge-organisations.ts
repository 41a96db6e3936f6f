import type { NameHint } from '../../../model/name';
import { PLACES } from '../../text/name-lists';
import { isOneLetterApart } from '../../text/near-words';
import { cologneCode, soundSkeleton } from './name-sounds';
import type { OrganisationName } from './organisation-name';
import { differenceInSpelling } from './spelling-key';

/** `isWeak`: the form belongs to a cluster of the other one, yet is no reason for one: everybody says Voltara for Voltara AG. */
export interface Judgement {
  readonly hints: readonly NameHint[];
  readonly isWeak: boolean;
}

/**
 * Why two names may be one organisation's or one word; null where nothing speaks for it. Two legal forms are two firms
 * (Müller GmbH, Müller AG), two places two branches (Stadtwerke Hagen, Stadtwerke Haren), and a case ending is no other name.
 */
export function judgeOrganisations(
  x: OrganisationName,
  y: OrganisationName,
  areTogether: () => boolean,
): Judgement | null {
  if (areTwoLegalForms(x.legalForm, y.legalForm)) return null;
  if (x.key === y.key) return judgeSpelling(x, y);
  if (!x.isOrganisation || !y.isOrganisation) return null;
  const letters = judgeLetters(x, y);
  if (letters) return { hints: letters, isWeak: false };
  if (isAcronymOf(x, y) || isAcronymOf(y, x)) return { hints: ['initials'], isWeak: true };
  if (isBeginningOf(x, y) || isBeginningOf(y, x)) return { hints: ['part-of'], isWeak: true };
  return areRelatedFirms(x, y) && !areTogether() ? { hints: ['related-firm'], isWeak: false } : null;
}

/** GmbH and GmbH & Co. KG are told apart carelessly; GmbH and AG are not. */
function areTwoLegalForms(x: string, y: string): boolean {
  return x !== '' && y !== '' && x !== y && !x.startsWith(`${y} `) && !y.startsWith(`${x} `);
}

/** Longer words in capitals are a heading's habit. */
const MAX_CAPITALS = 8;

function judgeSpelling(x: OrganisationName, y: OrganisationName): Judgement | null {
  if (x.isUpper !== y.isUpper && Math.max(x.key.length, y.key.length) > MAX_CAPITALS) return null;
  const hints = differenceInSpelling(x.name, y.name);
  if (x.legalForm === y.legalForm) return hints.length > 0 ? { hints, isWeak: false } : null;
  const isOneWithout = x.legalForm === '' || y.legalForm === '';
  return { hints: [...hints, 'legal-form'], isWeak: hints.length === 0 && isOneWithout };
}

const MIN_KEY = 6;
const MIN_WORD = 4;

/** One word of the name is a letter off, or sounds the same. */
function judgeLetters(x: OrganisationName, y: OrganisationName): NameHint[] | null {
  if (x.words.length !== y.words.length || Math.min(x.key.length, y.key.length) < MIN_KEY) return null;
  const differing = x.words.flatMap((word, at) => (word === y.words[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return null;
  const [a = '', b = ''] = [x.words[at], y.words[at]];
  const isFixed = (word: string) => word.length < MIN_WORD || /\d/u.test(word) || PLACES.has(word);
  if (isFixed(a) || isFixed(b) || isInflection(a, b)) return null;
  const isSameSkeleton = soundSkeleton(a) === soundSkeleton(b);
  const isNear = isOneLetterApart(a, b);
  if (!isNear && !isSameSkeleton) return null;
  if (isLinkingS(x.name, y.name) || isLinkingS(y.name, x.name) || (x.isUpper && y.isUpper)) return null;
  const isSameSound = isSameSkeleton || cologneCode(a) === cologneCode(b);
  return [...(isNear ? (['one-letter'] as const) : []), ...(isSameSound ? (['same-sound'] as const) : [])];
}

/** Deutsche and Deutschen, Deutschen and Deutscher, Institut and Instituts. */
function isInflection(x: string, y: string): boolean {
  let at = 0;
  while (at < x.length && x[at] === y[at]) at++;
  const rests = [x.slice(at), y.slice(at)];
  // Seelon and Seelom differ in no ending: those follow an e.
  const isOfAdjective =
    x.charAt(at - 1) === 'e' || rests.every(rest => rest === '' || rest === 'e' || rest === 's');
  return isOfAdjective && rests.every(rest => ENDINGS.has(rest));
}

const ENDINGS = new Set(['', 'e', 'n', 'r', 's', 'm']);

/** TechnikZentrumsLahn is the genitive of TechnikZentrumLahn. */
function isLinkingS(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return (
    long[at] === 's' && long.slice(at + 1) === short.slice(at) && /^(?:$|[\p{Lu} -])/u.test(short.slice(at))
  );
}

/** GTC and Global Technology Center. */
function isAcronymOf(short: OrganisationName, long: OrganisationName): boolean {
  return short.words.length === 1 && short.isUpper && short.key.length > 2 && long.initials === short.key;
}

/** Doran and Doran Robotics. */
function isBeginningOf(short: OrganisationName, long: OrganisationName): boolean {
  return (
    short.words.length < long.words.length &&
    (short.words[0]?.length ?? 0) > 3 &&
    short.words.every((word, at) => word === long.words[at])
  );
}

/** Both begin with one abbreviation that is a house's own (HX Werft, HX Korea Shipbuilding), not a kind of house (TU, IHK). */
function areRelatedFirms(x: OrganisationName, y: OrganisationName): boolean {
  if (x.houseMark === null || x.houseMark !== y.houseMark) return false;
  const isPlaced = ({ words }: OrganisationName) => words.length === 2 && PLACES.has(words[1] ?? '');
  return !isPlaced(x) && !isPlaced(y);
}
