import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeOwnContrast } from '../../findings';
import { energyAt } from './power-units';

/**
 * Units that what is measured does not have (unit_mismatch): eine Leistung von 20 Megawattstunden, 9000 Quadratmeter
 * Abwasser, mit 95 Kilometern in die Kurve; 180 Quadratkilometer im Keller; power for energy: im Jahr 3500 Kilowatt.
 * What single things measure is read by `checkMeasuredThings`. Linear.
 */
export function checkPropertyUnits({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    const dimension = amount.measure?.dimension;
    if (amount.kind !== 'measure' || dimension === undefined) return [];
    const own = JUDGED.has(dimension) ? judge(text, amount, dimension) : null;
    const at = own ?? (dimension === 'power' ? energyAt(text, amounts, amount) : null);
    if (at === null) return [];
    return makeOwnContrast('unit_mismatch', reading, amount, at, 'high');
  });
}

const JUDGED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'energy',
  'speed',
  'temperature',
]);

type Place = { start: number; end: number };

function judge(text: string, amount: Amount, dimension: string): Place | null {
  const from = Math.max(0, amount.boundStart - 110);
  const before = text
    .slice(from, amount.boundStart)
    .replace(/^[\s\S]*(?:[!?;:\n]|\.\s)/u, lead => ' '.repeat(lead.length));
  const behind = text.slice(amount.end, amount.end + 60);
  // Kilometer pro Stunde, Liter je Quadratmeter, 40 mal 60 Zentimeter: another unit.
  if (/^ ?(?:\/|pro |je |in der |die Stunde|im Jahr|mal |x |×|per )/u.test(behind)) return null;
  return (
    ofProperty(before, from, amount, baseValue(amount)) ??
    ofMatter(behind, amount, dimension) ??
    ofSpeed(before, behind, from, amount) ??
    ofWarmth(before, from, dimension) ??
    ofStorey(before, behind, from, amount)
  );
}

/** Properties with what they are measured in; the noun ends in the word, so that Spitzenleistung is a Leistung. */
const PROPERTIES: readonly (readonly [string, readonly string[]])[] = [
  ['[Ll]eistung', ['power']],
  ['Flügelspannweite|Spannweite|Länge|[Hh]öhe|Breite|Tiefe|[Dd]urchmesser|[Uu]mfang|Körpergröße', ['length']],
  ['Wohnfläche|Grundfläche|Nutzfläche|Wasserfläche|Gesamtfläche|Verkaufsfläche|Fläche', ['area']],
  ['Gewicht|Gesamtgewicht|Masse', ['mass']],
  ['Fassungsvermögen|Volumen', ['volume', 'area?', 'mass?']],
  ['[Gg]eschwindigkeit|Tempo', ['speed']],
  ['[Tt]emperatur', ['temperature']],
];
const BETWEEN =
  '(?: (?:zusammen|insgesamt|jeweils|je|bis zu|maximal|rund|etwa|über|ca\\.))?(?: von(?: \\p{Ll}+){0,2}| beträgt(?: \\p{Ll}+){0,2}| betrug(?: \\p{Ll}+)?| liegt bei| lag bei| misst| of| is)(?: (?:zusammen|insgesamt|jeweils|je|bis zu|maximal|nur|knapp|gut))? $';
const PROPERTY = PROPERTIES.map(
  ([nouns, dimensions]) =>
    [new RegExp(`(?<!\\p{L})\\p{L}*?(?<noun>${nouns})${BETWEEN}`, 'u'), new Set(dimensions)] as const,
);

function ofProperty(before: string, from: number, { measure }: Amount, size: number): Place | null {
  const dimension = measure?.dimension ?? '';
  if (!TELLS.test(before.slice(-50))) return null;
  for (const [pattern, dimensions] of PROPERTY) {
    const match = pattern.exec(before);
    if (!match) continue;
    const most = MOST_OF.find(([nouns]) => nouns.test(match.groups?.noun ?? ''))?.[1];
    if (most !== undefined && dimension === 'length' && size > most) {
      const start = from + match.index;
      return { start, end: start + match[0].trimEnd().length };
    }
    // Sprungleistungen, Höhen of money and Arbeitsleistung are told in other units; Jahresleistung in energy.
    if (dimensions.has(dimension) || dimensions.has(`${dimension}?`)) return null;
    const word = match[0].trimStart().split(' ')[0] ?? '';
    if (
      /^(?:Jahres|Tages|Arbeits|Förder|Pump|Reinigungs|Such|Fahr|Lauf|Stunden|Transport|Speicher|Kühl|Sport|Höchst)/u.test(
        word,
      ) &&
      /eistung/u.test(word)
    )
      return null;
    const start = from + match.index + (match[0].length - match[0].trimStart().length);
    // Eine Höhe von drei Tonnen is none; a Breite of bushels is not read here.
    return SURE.has(`${[...dimensions][0]} ${dimension}`) ? { start, end: start + word.length } : null;
  }
  return null;
}

/** What each of the patterns ends with: cheap to look for. */
const TELLS = /(?<!\p{L})(?:von|beträgt|betrug|bei|misst|of|is)(?: [\p{Ll}.]+){0,4} $/u;

/** Metres that nothing exceeds. */
const MOST_OF: readonly (readonly [RegExp, number])[] = [
  [/^Flügelspannweite$/u, 130],
  [/^Körpergröße$/u, 3],
];

/** Which dimension is told for which by a slip. */
const SURE: ReadonlySet<string> = new Set([
  'power energy',
  'length area',
  'length volume',
  'length mass',
  'area length',
  'area volume',
  'area mass',
  'mass length',
  'mass volume',
  'mass area',
  'volume length',
  'speed length',
  'speed area',
  'temperature length',
]);

/** 9000 Quadratmeter Abwasser. */
const MATTER =
  /^ (?:\p{Ll}+e[nsrm]? )?(?<noun>(?:Ab|Trink|Regen|Grund|Schmutz|Lösch)?[Ww]asser|Erdgas|Gas|Erdreich|Erde|Aushub|Beton|Holz|Schutt|Bauschutt|Kies|Sand|Schlamm|Müll|Abfall|Milch|Bier|Wein|Öl|Heizöl|Diesel|Benzin)(?![\p{L}-])(?! (?:und|sowie) \p{Lu})/u;

function ofMatter(behind: string, { end }: Amount, dimension: string): Place | null {
  const noun = dimension === 'area' || dimension === 'length' ? MATTER.exec(behind) : null;
  // Drei Kilometer Wasser may lie between two shores, and 50 Quadratmeter Holz be a floor.
  if (!noun || (dimension === 'length' && /[Ww]asser|Sand|Kies|Erde|Holz|Beton|Schlamm/u.test(noun[0])))
    return null;
  if (/Holz|Sand|Kies|Beton|Erde|Schlamm/u.test(noun.groups?.noun ?? '')) return null;
  const start = end + noun[0].length - (noun.groups?.noun ?? '').length;
  return { start, end: end + noun[0].length };
}

const DRIVES =
  /(?<!\p{L})(?:fuhr\p{L}*|rast\p{L}*|gerast|unterwegs|geblitzt|gemessen|Böen|Windböen|Sturmböen|Orkanböen|fegte\p{L}*|prallte|krachte|raste)(?!\p{L})[^.!?;]{0,60}(?<!\p{L})(?:mit|von) (?:\p{Ll}+ )?$/u;
const DRIVES_BEHIND =
  /^ (?:in die (?:\p{L}+)?[Kk]urve|unterwegs|geblitzt|über die (?:Autobahn|Landstraße)|durch (?:die|den) (?:Ort|Stadt|Ortschaft|Innenstadt|Tempo)|gemessen|in (?:eine|die) Radarfalle|(?:gegen|auf) (?:einen?|das|den) (?:Baum|Auto|Wagen|Stauende|Laster|Lastwagen))/u;
const ALLOWED =
  /(?<!\p{L})(?:erlaubt|zulässig)(?!\p{L})|km\/h|Stundenkilometer|(?:pro|in der) Stunde|Tempo(?:limit)?|(?:Sturm|Orkan|Wind)?[Bb]öen/u;

function ofSpeed(before: string, behind: string, from: number, { measure, value }: Amount): Place | null {
  if (measure?.unit !== 'kilometer' || value < 20 || value > 400) return null;
  const ahead = DRIVES.exec(before);
  const next = DRIVES_BEHIND.exec(behind);
  const isSpeed = next !== null && /(?<!\p{L})mit (?:\p{Ll}+ )?$/u.test(before);
  const isAllowed =
    ahead !== null && /(?<!\p{L})mit (?:\p{Ll}+ )?$/u.test(before) && ALLOWED.test(before + behind);
  const isWind = /[Bb]öen (?:von|mit) (?:bis zu )?$/u.test(before);
  if (!isSpeed && !isAllowed && !isWind) return null;
  const start = from + (ahead?.index ?? Math.max(0, before.length - 8));
  return { start, end: from + before.length };
}

/** Am kältesten war es in Bayern mit 2,0 Kilometern. */
const WARMTH =
  /(?<!\p{L})(?:[Aa]m )?(?:wärm|kält|heiß)(?:sten?|esten?|er|este)(?!\p{L})[^.!?;\d]{0,60}(?<!\p{L})mit(?: \p{Ll}+){0,2} $/u;

function ofWarmth(before: string, from: number, dimension: string): Place | null {
  const match = dimension === 'length' || dimension === 'mass' ? WARMTH.exec(before) : null;
  return match && { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
}

const STOREY =
  /^ (?:\p{Lu}\p{L}+ )?(?:im|in einem) (?:Keller|\p{L}*[Gg]eschoss)(?!\p{L})|^ (?:Wohn|Nutz|Verkaufs|Büro|Laden|Ausstellungs)fläche(?!\p{L})/u;
const STOREY_AHEAD = /(?<!\p{L})(?:im|in einem) (?:Keller|\p{L}*[Gg]eschoss)(?: \p{Ll}+)? $/u;
const LARGEST_STOREY = 1_000_000;

/** 180 Quadratkilometer im Obergeschoss. */
function ofStorey(before: string, behind: string, from: number, amount: Amount): Place | null {
  if (amount.measure?.dimension !== 'area' || baseValue(amount) <= LARGEST_STOREY) return null;
  const next = STOREY.exec(behind);
  if (next) return { start: amount.end + 1, end: amount.end + next[0].length };
  const ahead = STOREY_AHEAD.exec(before);
  return ahead && { start: from + ahead.index, end: from + before.trimEnd().length };
}
