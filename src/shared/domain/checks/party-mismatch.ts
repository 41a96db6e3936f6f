import type { CheckFinding } from '../../model/check';
import { type Person, surnameKey } from '../text/people';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';

/**
 * A politician whom the source gives to another party: Nadine Okafor (SPD) and der CDU-Politiker Nadine Okafor. The party
 * stands in brackets or as "von der SPD" behind the name, or in a compound or "der SPD" right before it. As org_variant.
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
      return makeFinding('org_variant', {
        at: { start: member.start, end: member.end },
        other: { document, start: first.start, end: first.end },
        params: {
          text: reading.text.slice(member.start, member.end),
          otherText: source.text.slice(first.start, first.end),
        },
        severity: 'high',
      });
    });
  });
}

type Member = { person: Person; party: string; start: number; end: number };

const NAMES =
  'SPD|CDU|CSU|FDP|AfD|BSW|GRÜNE|Grünen?|Linken?|Liberalen?|Sozialdemokrat(?:in|en)?|Christdemokrat(?:in|en)?';
const BEHIND = new RegExp(
  String.raw`^(?: \((?:Die |die )?(${NAMES})[),/]| von (?:der|den) (${NAMES})(?![\p{L}-])|, (?:der |die )?(${NAMES})[,.-])`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(${NAMES})-\p{Lu}[\p{L}-]+|(${NAMES})|\p{Lu}\p{L}+ (?:der|von der|von den) (${NAMES}),?) (?:(?:Prof|Dr)\.? )*$`,
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
  if (lower.startsWith('sozialdemokrat')) return 'spd';
  if (lower.startsWith('christdemokrat')) return 'cdu';
  if (lower.startsWith('liberale')) return 'fdp';
  return lower.replace(/n$/u, '');
}

function isSame(x: Person, y: Person): boolean {
  if (surnameKey(x.last) !== surnameKey(y.last)) return false;
  return x.first === null || y.first === null || x.first === y.first;
}
