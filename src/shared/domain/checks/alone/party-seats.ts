import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import type { CheckContext } from '../context';
import { itemsBetween } from '../findings';
import { isYear } from './amount-slack';
import { ofSum } from './sum-finding';

/**
 * Seats by party, as a text tells them clause by clause, against what it makes of them (number_mismatch): a council with
 * fewer seats than its parties have, and a coalition that its parties do not make: die CDU kommt auf 30 Sitze, die Grünen
 * auf sechs, die FDP auf sieben … Jamaika käme auf 45. A party told twice with two numbers, or a number whose party is not
 * sure, ends it. Linear.
 */
export function checkPartySeats({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SEATS.test(text)) return [];
  const counts = reading
    .amounts()
    .filter(each => each.kind === 'count' && each.measure === null && each.bound === null && !isYear(each));
  const table = readTable(text, counts);
  if (table === null || table.seats.size < MIN_PARTIES) return [];
  return [...findCouncil(text, counts, table), ...findCoalitions(text, counts, table)];
}

const SEATS = /(?<!\p{L})(?:Sitze?n?|Mandaten?|Räte|Rätinnen|Abgeordneten?|Stadträte|Gemeinderäte)(?!\p{L})/u;
const MIN_PARTIES = 3;
const MAX_COUNTS = 60;
const MOST_SEATS = 800;
/** UTF-16 units between two clauses of one table. */
const GAP = 160;

type Table = { seats: ReadonlyMap<string, number>; start: number; end: number; of: ReadonlySet<Amount> };

/** Each name of a party by the key that it stands for. */
const PARTIES: readonly (readonly [string, RegExp])[] = [
  ['schwarz', /CDU(?:\/CSU)?|CSU|Christdemokraten|Union/],
  ['rot', /SPD|Sozialdemokraten|Genossen/],
  ['grün', /Grünen?|Bündnis 90/],
  ['gelb', /FDP|Liberalen?|Freie Demokraten/],
  ['blau', /AfD/],
  ['links', /Linken?|Linkspartei/],
  ['bsw', /BSW/],
  ['frei', /Freien? Wähler[nr]?|FWG?|FWV|UWG|Wählergemeinschaft|Unabhängigen?/],
  ['türkis', /ÖVP/],
  ['rosa', /SPÖ/],
  ['fpö', /FPÖ/],
  ['pink', /Neos|NEOS/],
];
const PARTY = new RegExp(
  `(?<![\\p{L}-])(?:${PARTIES.map(([, { source }]) => `(${source})`).join('|')})(?![\\p{L}-])`,
  'gu',
);

function partiesIn(stretch: string): string[] {
  return Array.from(
    stretch.matchAll(PARTY),
    match => PARTIES[match.slice(1).findIndex(each => each !== undefined)]?.[0] ?? '',
  );
}

const OTHER_SIZE =
  /(?<!\p{L})(?:Prozent\p{L}*|Punkte?n?|bisher|zuvor|vorher|statt|verlor\p{L}*|verlier\p{L}*|gewann\p{L}*|gewinn\p{L}*|mehr|weniger|früher|Vorsprung|Jahre?n?|Frauen|Männer|Wahlkreise?n?|Direktmandate?n?)(?!\p{L})/u;
const UNION =
  /(?<!\p{L})(?:zusammen|gemeinsam|Bündnis|Koalition\p{L}*|käme|kämen|hätten?|Mehrheit)(?!\p{L})/u;

/** The run of clauses in which each party has its number. */
function readTable(text: string, counts: readonly Amount[]): Table | null {
  const seats = new Map<string, number>();
  const of = new Set<Amount>();
  let [start, end] = [-1, -1];
  for (const [at, amount] of counts.slice(0, MAX_COUNTS).entries()) {
    if (amount.value > MOST_SEATS) continue;
    const last = counts[at - 1];
    const low = Math.max(last?.end ?? 0, amount.start - 90);
    const lead = text.slice(low, amount.start);
    const clause = lead.split(/[.;:!?\n](?= |$)|\n/u).at(-1) ?? '';
    const tail = text.slice(amount.end, amount.end + 30).split(/[.,;:!?\n]/u)[0] ?? '';
    const names = partiesIn(clause);
    const isEach = /(?<!\p{L})je(?:weils)? $/u.test(clause);
    if (names.length === 0 || UNION.test(clause) || OTHER_SIZE.test(`${clause}|${tail}`)) continue;
    if (end >= 0 && amount.start - end > GAP) break;
    if (isEach ? names.length < 2 : names.length > 1) return null;
    const isCounted = SEATS.test(tail) || /^(?:\s|$|,| und| der \d| der \p{L}+ )/u.test(tail);
    if (!isCounted) return null;
    for (const name of names) {
      if (seats.has(name) && seats.get(name) !== amount.value) return null;
      seats.set(name, amount.value);
    }
    of.add(amount);
    if (start < 0) start = amount.start;
    end = amount.end;
  }
  return end < 0 ? null : { seats, start, end, of };
}

const OF_ALL = /(?<!\p{L})(?:der|von(?: den)?|aller) (?:insgesamt |künftig )?$/u;

/** Neun der 24 Sitze, and more in the clauses. */
function findCouncil(
  text: string,
  counts: readonly Amount[],
  { seats, start, end, of }: Table,
): CheckFinding[] {
  const wholes = itemsBetween(counts, Math.max(0, start - GAP), end + GAP).filter(
    each =>
      !of.has(each) &&
      SEATS.test(text.slice(each.end, each.end + 14)) &&
      OF_ALL.test(text.slice(Math.max(0, each.start - 24), each.start)),
  );
  const [whole] = wholes;
  let sum = 0;
  for (const each of seats.values()) sum += each;
  if (!whole || wholes.length > 1 || sum <= whole.value || sum > 1.3 * whole.value) return [];
  return [ofSum(whole, { ...whole, start, end }, sum, whole)];
}

const COLOURS = 'schwarz|rot|grün|gelb|blau|türkis|pink';
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  ['jamaika', ['schwarz', 'grün', 'gelb']],
  ['ampel', ['rot', 'grün', 'gelb']],
  ['kenia', ['schwarz', 'rot', 'grün']],
  ['groko', ['schwarz', 'rot']],
]);
const COALITION = new RegExp(
  `(?<!\\p{L})(?:(?:(?<colours>(?:${COLOURS})(?:-(?:${COLOURS}))+)|(?<named>Jamaika|Ampel|Kenia|GroKo))(?:-?(?:Koalition|Bündnis))?)(?!\\p{L})`,
  'giu',
);
const REACHES = /(?<!\p{L})(?:käme|kämen|kommt|kommen|hätten?|hat|haben|verfügte?n?|wären)(?!\p{L})/u;

/** Jamaika käme auf 45 Sitze; SPD, Grüne und Linke hätten zusammen 33. */
function findCoalitions(text: string, counts: readonly Amount[], { seats, end, of }: Table): CheckFinding[] {
  return counts.flatMap(amount => {
    if (of.has(amount) || amount.start < end || amount.start - end > 12 * GAP) return [];
    const lead = text.slice(Math.max(0, amount.start - 140), amount.start);
    const clause = lead.split(/[.;:!?\n](?= |$)|\n|, (?=die |wenn |und )/u).at(-1) ?? '';
    const tail = text.slice(amount.end, amount.end + 30);
    if (
      !REACHES.test(clause) ||
      OTHER_SIZE.test(clause) ||
      /\d/.test(clause) ||
      /^ (?:Prozent|Punkte|Stimmen mehr|mehr|weniger)/u.test(tail)
    )
      return [];
    const members = membersOf(clause);
    if (members === null || !members.every(each => seats.has(each))) return [];
    const sum = members.reduce((all, each) => all + (seats.get(each) ?? 0), 0);
    const isNear = Math.abs(sum - amount.value) <= 0.3 * sum;
    return sum === amount.value || !isNear ? [] : [ofSum(amount, amount, sum, amount)];
  });
}

/** Parties of a coalition by its name or by theirs, each once. */
function membersOf(clause: string): readonly string[] | null {
  const names = Array.from(clause.matchAll(COALITION));
  const [name] = names;
  const listed = [...new Set(partiesIn(clause))];
  if (names.length > 1 || (name && listed.length > 0)) return null;
  if (name) {
    const { colours, named } = name.groups ?? {};
    if (named !== undefined) return NAMED.get(named.toLowerCase()) ?? null;
    const parts = (colours ?? '').toLowerCase().split('-');
    const keys = parts.map((each, at) => (parts.indexOf(each) === at ? each : 'links'));
    return new Set(keys).size === keys.length ? keys : null;
  }
  return listed.length >= 2 &&
    UNION.test(clause) &&
    !/(?<!\p{L})(?:ohne|oder|statt|gegen|außer|allein)(?!\p{L})/u.test(clause)
    ? listed
    : null;
}
