import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import type { Misowned, Placed, Side } from './sides';

/**
 * An age of the source that the review gives to somebody else by what is told of them: eine 71 Jahre alte Radfahrerin, for
 * a 71-Jährige in her car and a cyclist of 34.
 */
export function findHeadedAge({ fact, place, rivals }: Placed, own: Side, there: Side): Misowned | null {
  if (fact.kind !== 'age' || place.kind !== 'age') return null;
  const head = headOf(own.table, fact);
  if (head === null || areMany(own.table, fact)) return null;
  const others = there.table.facts.filter(each => each.kind === 'age' && each.start !== place.start);
  const ofHead = others.filter(each => areOneCalling(head, headOf(there.table, each)));
  const [rival] = ofHead;
  if (!rival || ofHead.length > 1 || !rivals.includes(rival) || own.isSaid(rival)) return null;
  const right = headOf(there.table, place);
  if (right !== null && (areOneCalling(head, right) || GENERAL.test(right))) return null;
  // Two of one calling: the other may stand there without its age.
  if (right === null && isToldOfMore(there.table, head)) return null;
  return { rule: 'anniversary_mismatch', at: fact, rightful: rival };
}

/** Who may be anything besides. */
const GENERAL =
  /^(?:mann|männer|frau|frauen|junge|mädchen|person|mensch|deutsche|vater|mutter|sohn|tochter|bruder|schwester|opfer|verletzte|tote|man|woman|boy|girl)/u;

/** What stands right behind an age, in small letters: 71 Jahre alte Radfahrerin, der 34-jährige Fahrer. */
function headOf({ reading: { text } }: FactTable, { end }: Fact): string | null {
  const [, noun] =
    /^(?: (?:alt|jährig|old)\p{Ll}*)? (\p{Lu}[\p{L}-]{3,})/u.exec(text.slice(end, end + 60)) ?? [];
  return noun?.toLowerCase() ?? null;
}

/** Zwei 34-jährige Radler. */
function areMany({ reading: { text } }: FactTable, { start }: Fact): boolean {
  return /(?:[Zz]wei|[Dd]rei|[Bb]eide|und|oder|bis) $/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Without its sex and the ending that makes a driver of a car: Radlerin, Radfahrer. */
function callingRootOf(noun: string): string {
  const man = noun.replace(/(?:innen|in|n|s)$/u, '');
  const root = man.replace(/(?:fahrer|lenker|führer|ler|er|ist)$/u, '');
  return root.length >= MIN_ROOT ? root : man;
}

const MIN_ROOT = 3;

function areOneCalling(x: string, y: string | null): boolean {
  return y !== null && !GENERAL.test(x) && callingRootOf(x) === callingRootOf(y);
}

function isToldOfMore({ reading: { text } }: FactTable, head: string): boolean {
  const root = callingRootOf(head);
  return Array.from(text.matchAll(MORE)).some(([, noun = '']) => callingRootOf(noun.toLowerCase()) === root);
}

const MORE =
  /(?<!\p{L})(?:[Zz]wei|[Dd]rei|[Vv]ier|[Mm]ehrere|[Bb]eiden?|[Aa]ndere[mnrs]?|[Ww]eitere[mnrs]?|[Zz]weite[mnrs]?) (\p{Lu}[\p{L}-]{3,})/gu;
