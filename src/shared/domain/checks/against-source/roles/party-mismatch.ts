import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import { sexOfFirstName } from '../../alone/people/sex-of-first-name';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * A politician whom the source gives to another party: Nadine Okafor (SPD) and der CDU-Politiker Nadine Okafor. The party
 * stands in brackets or as "von der SPD" behind the name, or in a compound or "der SPD" right before it. What is reported
 * reaches from the party to the name; without a source that names parties, this text against itself.
 */
export function checkParties({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const named = membersIn(reading);
  const own = [...named, ...namelessIn(reading, named)];
  if (own.length === 0) return [];
  const within = sourceReadings.some(source => membersIn(source).length > 0)
    ? []
    : own.flatMap((member, at) => report(reading, member, reading, own.slice(0, at), null));
  return [
    ...within,
    ...sourceReadings.flatMap((source, document) => {
      const others = membersIn(source);
      return own.flatMap(member => report(reading, member, source, others, document));
    }),
  ];
}

function report(
  reading: Reading,
  member: Member,
  source: Reading,
  others: readonly Member[],
  document: number | null,
): CheckFinding[] {
  const same = others.filter(other => isSame(member.person, other.person));
  const [first] = same;
  if (!first || same.some(other => other.party === member.party)) return [];
  // Who is of the EVP in Strasbourg is of another party at home.
  if (EUROPEAN.test(member.party) !== EUROPEAN.test(first.party)) return [];
  const at = spanOf(member);
  const otherAt = spanOf(first);
  return [makeContrast('role_mismatch', { reading, at, document, source, other: otherAt, severity: 'high' })];
}

const NAMELESS = /(?<![\p{L}-])[Dd](?:er|ie) (\p{L}{2,6})-Politiker(?:in)?(?! \p{Lu})(?![\p{L}-])/gu;

/** Sagte der CDU-Politiker: whoever was named last, where only one in the text has a party. */
function namelessIn({ text, people }: Reading, named: readonly Member[]): Member[] {
  if (named.length === 0) return [];
  return Array.from(text.matchAll(NAMELESS)).flatMap(({ index, 0: words, 1: party = '' }): Member[] => {
    const sex = /Politikerin$/u.test(words) ? 'woman' : 'man';
    const only = strangerAmong(people(), named, keyOf(party), sex, index);
    if (!only || index < only.person.start || !IS_PARTY.test(party)) return [];
    const end = index + words.length;
    return [{ person: { ...only.person, start: end, end }, party: keyOf(party), start: index, end }];
  });
}

/**
 * Of several whom the text gives a party, the one who is meant by a party that none of them has: the only one of that sex, where
 * everybody else of that sex has a party as well.
 */
function strangerAmong(
  people: readonly Person[],
  named: readonly Member[],
  party: string,
  sex: 'man' | 'woman',
  until: number,
): Member | undefined {
  if (named.some(each => each.party === party)) return undefined;
  const canBe = ({ first }: Person) => first !== null && (sexOfFirstName(first) ?? sex) === sex;
  const members = named.filter(({ person }) => person.start < until && canBe(person));
  const keys = new Set(members.map(({ person }) => surnameKey(person.last)));
  const isOther = people.some(each => canBe(each) && !keys.has(surnameKey(each.last)));
  return keys.size === 1 && !isOther ? members[0] : undefined;
}

type Member = { person: Person; party: string; start: number; end: number };

function spanOf({ person, start, end }: Member): { start: number; end: number } {
  return { start: Math.min(start, person.start), end: Math.max(end, person.end) };
}

const NAMES =
  'SPD|S&D|EKR|Renew|CDU|CSU|FDP|AfD|BSW|SPÖ|ÖVP|FPÖ|NEOS|Neos|SVP|GLP|CVP|BDP|LDP|AL|Basta|PdA|Lega|MCG|KPÖ|FW|Freie Wähler|Volt|Piraten|EVP|EDU|SP|Mitte|SSW|GRÜNE|Grünen?|Linken?|Liberalen?|Sozialdemokrat(?:in|en)?|Christdemokrat(?:in|en)?|parteilos|unabhängig';
/** Die grüne Abgeordnete Nadine Okafor. */
const ADJECTIVES = 'grüne[nr]?|parteilose[nr]?|sozialdemokratische[nr]?|christdemokratische[nr]?';
const BEHIND = new RegExp(
  String.raw`^(?: \((?:Die |die )?(${NAMES})[),/]| von (?:der|den) (?:(?:\p{Ll}{6,} )?(${NAMES})-[Ff]raktion|(${NAMES}))(?![\p{L}-])|, (?:der |die )?(${NAMES})[,.-])`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(${NAMES})-\p{Lu}[\p{L}-]+|(${NAMES})|\p{Lu}\p{L}+ (?:der|von der|von den) (${NAMES}),?|(${ADJECTIVES}) \p{Lu}[\p{L}-]{3,}) (?:(?:Prof|Dr)\.? )*$`,
  'u',
);
const EUROPEAN = /^(?:s&d|ekr|renew|evp)$/u;
const IS_PARTY = new RegExp(`^(?:${NAMES})$`, 'u');
const MAX_PEOPLE = 400;

function membersIn({ text, people }: Reading): Member[] {
  return people()
    .slice(0, MAX_PEOPLE)
    .flatMap((person): Member[] => {
      const from = Math.max(0, person.start - 60);
      const behind = BEHIND.exec(text.slice(person.end, person.end + 56));
      const before = behind ? null : BEFORE.exec(text.slice(from, person.start));
      const match = behind ?? before;
      const name = match?.slice(1).find(group => group !== undefined);
      if (!match || name === undefined) return [];
      const start = (behind ? person.end : from) + match.index + match[0].indexOf(name);
      return [{ person, party: keyOf(name), start, end: start + name.length }];
    });
}

function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (lower.startsWith('parteilos') || lower === 'unabhängig') return 'parteilos';
  // One word is said of the parties of several countries.
  if (lower.startsWith('sozialdemokrat') || lower === 'spö') return 'spd';
  if (lower.startsWith('christdemokrat') || lower === 'övp') return 'cdu';
  if (lower.startsWith('liberale') || lower === 'neos') return 'fdp';
  if (lower.startsWith('grün')) return 'grüne';
  if (lower === 'fw') return 'freie wähler';
  return lower.replace(/n$/u, '');
}

function isSame(x: Person, y: Person): boolean {
  if (surnameKey(x.last) !== surnameKey(y.last)) return false;
  return x.first === null || y.first === null || x.first === y.first;
}
