import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding, makeOwnContrast } from '../../findings';
import { type Property, sizesOf } from './thing-table';

/**
 * Things that are far too long, broad, high, large or heavy for what they are, or too little: der Radweg ist 2,4 Meter lang,
 * ein Hecht von 1,12 Zentimetern, die Gemeinde hat eine Fläche von 38 Quadratmetern. What another unit would put right is a
 * wrong unit (unit_mismatch), the rest a wrong figure (number_implausible). Linear.
 */
export function checkMeasuredThings({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  return reading.amounts().flatMap(amount => {
    const dimension = amount.measure?.dimension ?? '';
    if (amount.kind !== 'measure' || !MEASURED.has(dimension)) return [];
    const thing = thingOf(text, amount, dimension);
    if (thing === null) return [];
    const size = baseValue(amount);
    const [low, high] = thing.sizes;
    if (size >= low && size <= high) return [];
    const isUnit = FACTORS.some(factor => size * factor >= low && size * factor <= high);
    if (!isUnit)
      return makeFinding('number_implausible', {
        at: amount,
        params: { kind: 'size', text: amount.figure },
        severity: 'high',
      });
    return makeOwnContrast('unit_mismatch', reading, amount, thing.at, 'high');
  });
}

const MEASURED: ReadonlySet<string> = new Set(['length', 'area', 'mass']);
/** From one unit to another. */
const FACTORS = [1_000, 0.001, 100, 0.01, 10_000, 0.000_1, 1_000_000, 0.000_001];
type Bound = { sizes: readonly [number, number]; at: Span };

/** UTF-16 units to either side. */
const REACH = 120;

function thingOf(text: string, amount: Amount, dimension: string): Bound | null {
  const behind = text.slice(amount.end, amount.end + REACH);
  // Kilometer pro Stunde, Gramm je Liter, 40 mal 60 Meter, 3 bis 5 Meter.
  if (/^ ?(?:\/|pro |je |in der |mal |x |×|per |[-–] ?\d)/u.test(behind)) return null;
  const sized = SIZED.exec(behind)?.groups;
  const ofAdjective = sized ? propertyOf(sized.adjective ?? '', dimension) : null;
  if (sized?.noun && ofAdjective) {
    const start = amount.end + (SIZED.exec(behind)?.[0].length ?? 0) - sized.noun.length;
    return bind(sized.noun, ofAdjective, { start, end: start + sized.noun.length });
  }
  if (sized?.ending) return null;
  const from = Math.max(0, amount.boundStart - REACH);
  const before = text.slice(from, amount.boundStart).replace(/^[\s\S]*(?:[!?;:\n(„“»]|(?<!\d)\.\s)/u, '');
  const property = ofAdjective ?? propertyIn(before, behind, dimension);
  if (property === null) return null;
  const noun = subjectOf(before);
  if (noun === null) return null;
  const start = amount.boundStart - before.length + noun.index;
  return bind(noun.word, property, { start, end: start + noun.word.length });
}

function bind(word: string, property: Property, at: Span): Bound | null {
  const sizes = sizesOf(word, property);
  return sizes && { sizes, at };
}

/** Lang; and 4,5 Meter langer Weg, with the noun. */
const SIZED =
  /^ (?<adjective>lang|breit|hoch|tief|dick|groß|schwer|gro(?=ß))(?:(?<ending>e[nrsm]?)(?: (?:und|sowie) \p{Ll}+e[nrsm]?)?(?: \p{Ll}+e[nrsm]?)?(?: (?<noun>\p{Lu}[\p{L}-]*))?)?(?![\p{L}-])/u;
const ADJECTIVES: Readonly<Record<string, Property>> = {
  lang: 'length',
  breit: 'width',
  hoch: 'height',
  tief: 'depth',
  schwer: 'mass',
};

function propertyOf(adjective: string, dimension: string): Property | null {
  if (adjective === 'groß') return dimension === 'area' ? 'area' : dimension === 'length' ? 'size' : null;
  const property = ADJECTIVES[adjective] ?? null;
  return (property === 'mass') === (dimension === 'mass') && dimension !== 'area' ? property : null;
}

const NOUNS: ReadonlyArray<readonly [RegExp, Property, string]> = [
  [/^Länge$/u, 'length', 'length'],
  [/^Breite$/u, 'width', 'length'],
  [/^Höhe$/u, 'height', 'length'],
  [/^Tiefe$/u, 'depth', 'length'],
  [/(?:^F|f)läche$/u, 'area', 'area'],
  [/^Größe$/u, 'area', 'area'],
  [/(?:^G|g)ewicht$/u, 'mass', 'mass'],
];
const NOUN_BEHIND =
  /^ (?:(?:in der|an) )?(?<noun>Länge|Breite|Höhe|Tiefe|\p{L}*[Ff]läche|Größe|Gewicht)(?![\p{L}-])/u;
const NOUN_AHEAD =
  /(?<!\p{L})(?<noun>Länge|Breite|Höhe|Tiefe|\p{L}*[Ff]läche|Größe|Gewicht)(?: (?:von|beträgt|betrug|ist|umfasst)| de[rs] (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ (?:beträgt|betrug|ist|umfasst))(?: \p{Ll}+){0,2} $/u;
const WEIGHS =
  /(?<!\p{L})(?:wiegt|wog|wiegen|wogen)(?: \p{Ll}+){0,2} $|(?<!\p{L})(?:bringt|brachte)(?: \p{Ll}+){0,2} $/u;
const MEASURES = /(?<!\p{L})(?:misst|maß|umfasst)(?: \p{Ll}+){0,2} $/u;
const OF = /\p{Lu}[\p{L}-]+ (?:von|mit)(?: (?:rund|etwa|gut|knapp|stolzen|über|fast))? $/u;

function propertyIn(before: string, behind: string, dimension: string): Property | null {
  const noun = NOUN_BEHIND.exec(behind)?.groups?.noun ?? NOUN_AHEAD.exec(before)?.groups?.noun;
  if (noun !== undefined)
    return NOUNS.find(([is, , measured]) => is.test(noun) && measured === dimension)?.[1] ?? null;
  if (dimension === 'mass') {
    if (!WEIGHS.test(before)) return / von (?:\p{Ll}+ )?$/u.test(before) && OF.test(before) ? 'mass' : null;
    return /(?:bringt|brachte)(?: \p{Ll}+){0,2} $/u.test(before) && !/^ auf die Waage/u.test(behind)
      ? null
      : 'mass';
  }
  if (MEASURES.test(before)) return dimension === 'area' ? 'area' : 'size';
  return dimension === 'length' && OF.test(before) ? 'size' : null;
}

/** Words with a capital that may stand between a thing and its size. */
const BETWEEN =
  /^(?:(?:Kilo|Zenti|Milli|Quadrat)?[Mm]etern?|Kilo(?:gramm)?|Gramm|Tonnen|Hektar|Länge|Breite|Höhe|Tiefe|Fläche|Gesamtfläche|Grundfläche|Gewicht|Größe|Euro|\p{L}*[Nn]utzfläche)$/u;
/** In der Straße, am Bach: said of another noun. */
const APART =
  /(?<!\p{L})(?:in|im|ins|an|am|auf|unter|über|neben|vor|hinter|bei|beim|zwischen|durch|entlang|aus|von|vom|zu|zum|zur|mit|für|um|gegen|nach|ab|statt|wegen|trotz|pro|je)(?: (?:de[rmns]|die|das|eine[nrms]?|diese[nrms]?|seine[nrm]?|ihre[nrm]?))?(?: \p{Ll}+)? $/iu;
/** Der Riss der Straße has the size, but die Länge der Straße is hers. */
const OF_OTHER =
  /(?<!Länge |Breite |Höhe |Tiefe |läche |ewicht |Größe )(?<=\p{Lu}[\p{L}-]* )(?:de[rs]|eine[rs])(?: \p{Ll}+)? $/u;

/** The last noun of the clause that is no part of another, which nothing but small words and other sizes part from the figure. */
function subjectOf(before: string): { word: string; index: number } | null {
  let parts = 0;
  for (const { 0: word, index } of [...before.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]*/gu)].reverse()) {
    if (BETWEEN.test(word)) continue;
    if (PRONOUN.test(word)) return null;
    const ahead = before.slice(Math.max(0, index - AHEAD), index);
    if (OF_OTHER.test(ahead)) return null;
    if (!APART.test(ahead)) return { word, index };
    // Das Grundstück am Bach; but auf dem Weg in die Stadt is far from its own.
    if (++parts > MAX_PARTS) return null;
  }
  return null;
}

const PRONOUN = /^(?:Die|Der|Das|Ein|Eine|Er|Sie|Es|Dieser|Diese|Dieses)$/u;
const AHEAD = 60;
const MAX_PARTS = 2;
