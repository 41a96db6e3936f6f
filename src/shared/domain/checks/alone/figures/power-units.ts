import type { Amount } from '../../../text/amounts';
import { itemsBetween } from '../../findings';

/** Where a text says what makes `amount` of energy, which it gives in a unit of power; null where nothing does. */
export type EnergyPlace = { start: number; end: number };

/** UTF-16 units to either side: what a clause says. */
const REACH = 90;
const IN_A_TIME =
  /(?<!\p{L})(?:[Ii]m Jahr(?! (?:19|20)\d\d(?!\d))|[Pp]ro Jahr|[Jj]ährlich|[Ii]m Monat|[Pp]ro Monat|[Mm]onatlich|[Aa]m Tag|[Pp]ro Tag|[Tt]äglich|(?:a|per) year|[Jj]ahres(?:verbrauch|ertrag|produktion|bedarf|menge)s?|(?:lag|betrug) (?:im Jahr )?(?:19|20)\d\d|annual(?:ly)?)(?!\p{L})/u;
const YIELDS =
  /(?<!\p{L})(?:liefer(?:t|n|te|ten)|erzeug(?:t|en|te|ten)|produzier(?:t|en|te|ten)|verbrauch(?:t|en|te|ten)|benötig(?:t|en|te|ten)|gewinn(?:t|en)|gewonnen|einspeis\p{L}+|speis(?:t|en)|Strom(?:ertrag|verbrauch|bedarf|menge|produktion)?s?|Energie|[Jj]ahres(?:ertrag|verbrauch|bedarf|produktion)|Verbrauch|generates?|produces?|consumes?|yields?)(?!\p{L})/u;
/** Whose Kilowatt are right also in a year. */
const BUILT =
  /(?<!\p{L})(?:\p{L}*[Ll]eistung\p{L}*|installier\p{L}*|zugebaut|Zubau|ans Netz|\p{L}*[Ss]pitze\p{L}*|[Pp]eak|capacity|maximal|bis zu|zu jeder Zeit|Last)(?!\p{L})/u;
const STORES =
  /(?<!\p{L})(?:\p{L}*[Aa]kkus?|\p{L}*[Bb]atterien?|\p{L}*[Ss]peicher[ns]?|battery|batteries)(?!\p{L})[^.!?;,\n]{0,40}(?<!\p{L})(?:Kapazität|Speicherkapazität|capacity) (?:von|of) (?:\p{Ll}+ ){0,2}$|(?<!\p{L})(?:Batterie|Akku|Speicher)kapazität(?: von| beträgt| liegt bei)(?: \p{Ll}+){0,2} $/u;
const FASTENED = /(?<!\p{L})(?:[Ss]peicher|[Aa]kku|[Bb]atterie) (?:fasst|speichert) (?:\p{Ll}+ ){0,2}$/u;

/** Liefert im Jahr 700.000 Kilowatt; ein Akku mit einer Kapazität von 320 Kilowatt; zwei Kilowatt, fünf Stunden, zehn Kilowatt. */
export function energyAt(text: string, amounts: readonly Amount[], amount: Amount): EnergyPlace | null {
  const before = clauseBefore(text, amount.boundStart);
  const behind = text.slice(amount.end, amount.end + REACH).split(/[.!?;\n]|, | und /u, 1)[0] ?? '';
  const from = amount.boundStart - before.length;
  // 90 Kilowatt-Peak, ein 20-Kilowatt-Motor.
  if (/^-|^p(?!\p{L})| ?\/|^ (?:[Pp]eak|pro|je|per)/u.test(behind)) return null;
  // Zwei Windräder zu je fünf Megawatt.
  if (/(?<!\p{L})(?:je|jeweils) $/u.test(before)) return null;
  const stores = STORES.exec(before) ?? FASTENED.exec(before);
  if (stores) return { start: from + stores.index, end: from + before.trimEnd().length };
  const clause = before + text.slice(amount.boundStart, amount.end) + behind;
  const timed = IN_A_TIME.exec(clause);
  if (timed && YIELDS.test(clause) && !BUILT.test(clause))
    return { start: from + timed.index, end: from + timed.index + timed[0].length };
  return productAt(text, amounts, amount);
}

const MADE =
  /(?<!\p{L})(?:sind das|macht das|also|ergibt das|das sind|das macht|verbrauch\p{L}*|benötig\p{L}*|damit|mithin)(?!\p{L})[^.!?;\d]{0,30}$/u;

/** A power times hours is no power: it is told by its own figure. */
function productAt(text: string, amounts: readonly Amount[], amount: Amount): EnergyPlace | null {
  if (!MADE.test(text.slice(Math.max(0, amount.boundStart - 60), amount.boundStart))) return null;
  const near = itemsBetween(amounts, Math.max(0, amount.start - 220), amount.start);
  const hours = near.findLast(({ measure }) => measure?.unit === 'stunde');
  const power = near.findLast(({ measure }) => measure?.dimension === 'power');
  if (!hours || !power || text.slice(power.start, amount.start).includes('\n')) return null;
  const made = power.value * (power.measure?.factor ?? 1) * hours.value;
  const said = amount.value * (amount.measure?.factor ?? 1);
  if (hours.value === 1 || Math.abs(made - said) > 0.02 * made) return null;
  return { start: Math.min(power.start, hours.start), end: Math.max(power.end, hours.end) };
}

function clauseBefore(text: string, end: number): string {
  return text
    .slice(Math.max(0, end - REACH), end)
    .replace(/^[\s\S]*(?:[!?;:\n]|\.\s|, | und (?!\p{Ll}+ \p{Lu}))/u, '');
}
