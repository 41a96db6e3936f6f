import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A politician whom the source gives to another party: Nadine Okafor (SPD) and der CDU-Politiker Nadine Okafor. The party
 * stands in brackets or as "von der SPD" behind the name, or in a compound or "der SPD" right before it. What is reported
 * reaches from the party to the name.
 */
export function checkParties({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = membersIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = membersIn(source);
    return own.flatMap(member => {
      const same = others.filter(other => isSame(member.person, other.person));
      const [first] = same;
      if (!first || same.some(other => other.party === member.party)) return [];
      const at = spanOf(member);
      const otherAt = spanOf(first);
      return makeFinding('role_mismatch', {
        at,
        other: { document, ...otherAt },
        params: {
          text: reading.text.slice(at.start, at.end),
          otherText: source.text.slice(otherAt.start, otherAt.end),
        },
        severity: 'high',
      });
    });
  });
}

type Member = { person: Person; party: string; start: number; end: number };

function spanOf({ person, start, end }: Member): { start: number; end: number } {
  return { start: Math.min(start, person.start), end: Math.max(end, person.end) };
}

const NAMES =
  'SPD|CDU|CSU|FDP|AfD|BSW|SPÖ|ÖVP|FPÖ|NEOS|Neos|SVP|GLP|EVP|GRÜNE|Grünen?|Linken?|Liberalen?|Sozialdemokrat(?:in|en)?|Christdemokrat(?:in|en)?';
/** Die grüne Abgeordnete Nadine Okafor. */
const ADJECTIVES = 'grüne[nr]?|sozialdemokratische[nr]?|christdemokratische[nr]?';
const BEHIND = new RegExp(
  String.raw`^(?: \((?:Die |die )?(${NAMES})[),/]| von (?:der|den) (${NAMES})(?![\p{L}-])|, (?:der |die )?(${NAMES})[,.-])`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(${NAMES})-\p{Lu}[\p{L}-]+|(${NAMES})|\p{Lu}\p{L}+ (?:der|von der|von den) (${NAMES}),?|(${ADJECTIVES}) \p{Lu}[\p{L}-]{3,}) (?:(?:Prof|Dr)\.? )*$`,
  'u',
);
const MAX_PEOPLE = 400;

function membersIn({ text, people }: Reading): Member[] {
  return people()
    .slice(0, MAX_PEOPLE)
    .flatMap((person): Member[] => {
      const from = Math.max(0, person.start - 60);
      const behind = BEHIND.exec(text.slice(person.end, person.end + 40));
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
  // One word is said of the parties of several countries.
  if (lower.startsWith('sozialdemokrat') || lower === 'spö') return 'spd';
  if (lower.startsWith('christdemokrat') || lower === 'övp') return 'cdu';
  if (lower.startsWith('liberale') || lower === 'neos') return 'fdp';
  if (lower.startsWith('grün')) return 'grüne';
  return lower.replace(/n$/u, '');
}

function isSame(x: Person, y: Person): boolean {
  if (surnameKey(x.last) !== surnameKey(y.last)) return false;
  return x.first === null || y.first === null || x.first === y.first;
}
