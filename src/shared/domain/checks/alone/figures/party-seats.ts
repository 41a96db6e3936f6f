import type { CheckFinding } from '../../../../model/check';
import { NUMBER_WORDS } from '../../../text/number-words';
import type { CheckContext } from '../../context';
import { joined, ofCalculation } from './sum-finding';

/**
 * Seats of a council that its parties and lists do not make, their former ones in brackets left out (number_mismatch): Im Rat mit
 * 40 Sitzen hat die CDU 16 (zuvor 18), die SPD 12 (11). An die Grünen gehen 7, an die FDP 4 und an die Linke einer. Linear.
 */
export function checkPartySeats({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('seat') || !SIGN.test(text)) return [];
  return reading.amounts().flatMap(whole => {
    const { kind, bound, value, end } = whole;
    if (kind !== 'count' || bound !== null || value < 7 || value > 120) return [];
    if (!SEATS.test(text.slice(end, end + 24))) return [];
    const lead = text.slice(Math.max(0, whole.start - 60), whole.start);
    if (!COUNCIL.test(lead) || /(?<!\p{L})(?:der|von den|aller|ihre\p{Ll}?|seine\p{Ll}?) $/u.test(lead))
      return [];
    const stretch = (text.slice(end, end + REACH).split('\n')[0] ?? '').replace(/ \([^()]{1,40}\)/gu, each =>
      ' '.repeat(each.length),
    );
    const parts = Array.from(stretch.matchAll(PART)).map(({ index, groups, 0: words }) => ({
      value: seatsOf(groups?.figure ?? ''),
      figure: groups?.figure ?? '',
      end: index + words.length,
    }));
    const last = parts.at(-1);
    const body = stretch.slice(0, (last?.end ?? 0) + 30);
    if (REST.test(stretch.slice(0, (last?.end ?? 0) + 90))) return [];
    const named = body.match(NAMED)?.length ?? 0;
    if (!last || parts.length < 3 || named !== parts.length || OTHERWISE.test(body)) return [];
    const sum = parts.reduce((made, part) => made + part.value, 0);
    if (sum === value || Math.abs(sum - value) > Math.max(2, 0.2 * value)) return [];
    // The head of a council may have a seat as well.
    if (sum === value - 1 && /[Bb]ürgermeister|Landrat|Landrätin/u.test(text)) return [];
    const place = { document: null, start: whole.start, end: end + last.end };
    const at =
      sum > value && !/^[^.\d]{0,40}:/u.test(stretch)
        ? { start: end + last.end - last.figure.length, end: end + last.end }
        : whole;
    const written = `${joined(parts, '+')} = ${sum}`;
    return ofCalculation('number_mismatch', text, at, place, written);
  });
}

const REACH = 420;
const SIGN = /(?<!\p{L})(?:Sitze|Sitzen|Mandate|Mandaten)(?!\p{L})/u;
const SEATS = /^ (?:\p{Ll}+ )?(?:Sitze|Mitglieder|Mandate)n?(?!\p{L})/u;
const COUNCIL =
  /(?:[Rr]at|[Tt]ag|[Pp]arlament|[Vv]ersammlung|[Gg]remium|[Bb]ürgerschaft|[Vv]ertretung|[Ee]s|Sitze|Insgesamt|gibt es|vergeben|zu vergeben)(?: \p{L}+)* $/u;
const PARTIES =
  'CDU(?:/CSU)?|CSU|SPD|Grünen?|FDP|AfD|Linken?|Die Linke|BSW|Freien? Wähler[n]?|FWG|FW|UWG|ÖDP|BP|ÖVP|SPÖ|FPÖ|NEOS|Neos|SVP|SP|GLP|Unabhängigen|Wählergemeinschaft|Bürgerliste|Piraten|Volt|\\p{Lu}\\p{Ll}* Liste|Freie Liste|Liste(?: (?:des|der|von|„)[^,.;\\d]{2,30}?)?';
const NAMED = new RegExp(`(?<![\\p{L}-])(?:${PARTIES})(?![\\p{L}])`, 'gu');
const PART = new RegExp(
  `(?<![\\p{L}-])(?:${PARTIES})(?![\\p{L}])(?: (?:hat|haben|erhält|erhalten|bekommt|bekommen|kommt auf|kommen auf|stellt|stellen|errang|holt|holte|gewinnt|künftig|auf|mit|nun|jetzt|weiterhin|je))*,? (?<figure>\\d{1,2}|[a-zäöü]{3,12})(?= Sitze?n?(?!\\p{L})| Mandate?n?(?!\\p{L})|\\s*[,.;]| und|\\s*$| sowie)`,
  'gu',
);
const REST = /(?<!\p{L})(?:Rest|übrigen?|restlichen?|weitere\p{Ll}?|anderen?|verbleibenden?)(?!\p{L})/u;
const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|zusammen|verlor\p{L}*|verlier\p{L}*|mehr|weniger|statt|Prozent|davon|Koalition\p{L}*|Frauen|Männer)(?!\p{L})|%/u;

function seatsOf(figure: string): number {
  if (/^ein(?:en?|e|s)?$/u.test(figure)) return 1;
  return /^\d/u.test(figure) ? Number(figure) : (NUMBER_WORDS.get(figure) ?? Number.NaN);
}
