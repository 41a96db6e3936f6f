import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Person, surnameKey } from '../../../text/people';
import { findRoleKey, type Role } from '../../../text/roles';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * One person who is called a man and a woman: Landrätin Eva Stern, and der Landrat Stern; Herr Ott, and Frau Ott. Told of what stands
 * right before the name, where one person alone has the surname. German.
 */
export function findTwoSexes(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const known = new Map<string, Called>();
  const found: CheckFinding[] = [];
  for (const { who, person } of namedAgain(reading)) {
    const { start, end, first, roles } = person;
    const called = calledBefore(text, start) ?? calledBehind(text, end, roles);
    if (!called || KIN.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) continue;
    const before = known.get(who);
    if (!before) known.set(who, called);
    else if (before.isWoman !== called.isWoman && (first !== null || before.start < start)) {
      found.push(
        makeContradiction(
          reading,
          { start: Math.min(called.start, start), end: Math.max(end, called.end) },
          before,
          'office',
        ),
      );
    }
  }
  return found.slice(0, MAX_FOUND);
}

/** People whose surname nobody else has and the text has more than once, by its key; in order. */
function namedAgain(reading: Reading): { who: string; person: Person }[] {
  const firsts = reading.firstNames();
  const counts = new Map<string, number>();
  const named = reading.people().map(person => ({ who: surnameKey(person.last), person }));
  for (const { who } of named) counts.set(who, (counts.get(who) ?? 0) + 1);
  return named.filter(({ who }) => firsts.has(who) && (counts.get(who) ?? 0) > 1);
}

type Called = Span & { isWoman: boolean };

const MAX_FOUND = 3;
const REACH = 60;
/** UTF-16 units beside a name. */
const NEAR = 60;
const KIN =
  /(?<!\p{L})(?:Ehepaar|Eheleute|Paar|Familie|Geschwister|Brüder|Schwestern?|Bruder|Ehefrau|Ehemann|Gattin|Gatte|Mutter|Vater|Sohn|Tochter|Namensvetter|Herr \p{Lu}[\p{L}-]+ und Frau|(?:[Ss]einer?|[Ii]hre[mn]?|[Ii]hr) (?:Frau|Mann))(?!\p{L})/u;
const TITLED =
  /(?<![\p{L}-])(?:(?<article>[Dd]er|[Dd]ie|[Dd]em|[Dd]en) )?(?:\p{Ll}+e[nr]? |\d\. )?(?<word>Frau|Herrn?|\p{Lu}[\p{L}-]{2,40}) (?:(?:Dr|Prof)\. )*$/u;

/** Frauke Horn, Sprecherin der Initiative. */
function calledBehind(text: string, end: number, roles: readonly Role[]): Called | null {
  const [role] = roles;
  if (!role || role.start < end) return null;
  const article = /(der|die) (?:\p{Ll}+ )?$/u.exec(text.slice(end, role.start))?.[1];
  const isWoman = isOfWoman(text.slice(role.start, role.end), article);
  return isWoman === null ? null : { start: role.start, end: role.end, isWoman };
}

/** Mit Vorsitzender Horn may be a woman. */
const DATIVE = /(?<!\p{L})(?:mit|von|bei|zu|nach|aus|unter|neben|seit|in|an|zwischen|vor) $/iu;

function calledBefore(text: string, start: number): Called | null {
  if (text.charAt(start - 1) !== ' ') return null;
  const from = Math.max(0, start - REACH);
  const match = TITLED.exec(text.slice(from, start));
  const { article, word = '' } = match?.groups ?? {};
  if (!match) return null;
  const isDative =
    article === undefined &&
    DATIVE.test(text.slice(Math.max(0, from + match.index - 12), from + match.index));
  const isWoman = isDative ? null : isOfWoman(word, article?.toLowerCase());
  if (isWoman === null) return null;
  const at = from + match.index;
  return { start: at + match[0].indexOf(word), end: at + match[0].trimEnd().length, isWoman };
}

/** Null of words that tell no sex: die Fraktion, Mitglied, and die Vorsitzenden. */
function isOfWoman(word: string, article: string | undefined): boolean | null {
  if (word === 'Frau') return true;
  if (word === 'Herr' || word === 'Herrn') return false;
  const key = findRoleKey(word);
  if (key === null || NO_SEX.test(word)) return null;
  if (/(?:in|frau)$/u.test(word)) return true;
  if (/(?:ende|nete|agte)$/u.test(word))
    return article === undefined || article === 'die' ? true : article === 'der' ? false : null;
  // Die Trainer Ott und Roth.
  if (article === 'die') return null;
  return /(?:er|or|är|ent|eur|wart|chef|rat|ist|mann|wirt|arzt|walt|ktor|og|af|nom|tter)$/u.test(word)
    ? false
    : null;
}

/** Women are called so, too. */
const NO_SEX =
  /(?:[Vv]orstand|[Kk]apitän|[Mm]itglied|[Mm]inister|[Pp]rofessor|OB|CEO|[Mm]anager|[Kk]eeper|-Chef|[Cc]oach|[Bb]etriebsrat|[Aa]ufsichtsrat|[Ss]tadtrat|[Gg]emeinderat|[Kk]reisrat|Dr)$/u;
