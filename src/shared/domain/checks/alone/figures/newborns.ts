import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding, makeOwnContrast } from '../../findings';

/**
 * Newborn children in units that they do not have (unit_mismatch): kam zur Welt, wog 3450 Kilogramm; 2750 Gramm und 44
 * Millimeter groß; or of a weight that none has (number_implausible). Only what a text gives as their weight or length. Linear.
 */
export function checkNewborns({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('birth') || !BIRTH.test(text) || !/(?:[Gg]ramm|[Mm]eter|Kilo)/u.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((amount, at) => {
    const range = RANGES.get(amount.measure?.dimension ?? '');
    if (amount.kind !== 'measure' || !range) return [];
    const size = baseValue(amount);
    if (size >= range[0] && size <= range[1]) return [];
    const beside = [amounts[at - 1], amounts[at + 1]].find(each => each && isPair(text, amount, each));
    if (!beside && !isTold(text, amount)) return [];
    const around = text.slice(Math.max(0, amount.start - REACH), amount.end + REACH);
    if (!BIRTH.test(around) || NO_CHILD.test(around)) return [];
    const isUnit = [1_000, 0.001, 10, 0.1, 100, 0.01].some(
      factor =>
        (range[1] < 1 || factor % 1_000 === 0 || factor === 0.001) &&
        size * factor >= range[0] &&
        size * factor <= range[1],
    );
    if (!isUnit && !CHILD.test(text.slice(Math.max(0, amount.start - NEAR), amount.start))) return [];
    if (!isUnit)
      return makeFinding('number_implausible', {
        at: amount,
        params: { kind: 'weight', text: amount.figure },
        severity: 'high',
      });
    const other = beside ?? amount;
    return makeOwnContrast('unit_mismatch', reading, amount, other, 'high');
  });
}

/** Kilograms and metres. */
const RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['mass', [0.2, 9]],
  ['length', [0.2, 0.75]],
]);
const REACH = 300;
const NEAR = 80;
const BIRTH =
  /(?:[Bb]ab(?:y|ys|ies)|Neugeborene[nrs]?|zur Welt|[Gg]eburt(?:en)?|Frühchen|Kreißsaal|erblickten? das Licht)(?!\p{L})|geboren|Säugling|Zwilling|Drilling/u;
const NO_CHILD =
  /(?<!\p{L})(?:Kalb|Kälbchen|Fohlen|Elefant\p{L}*|Giraffe\p{L}*|Zoo\p{L}*|Tierpark|Nashorn\p{L}*|Jungtier\p{L}*|Welpe\p{L}*|Panda\p{L}*|Lamm|Lämmer|Ferkel|Geburtshaus|Geburtstag\p{L}*|Quadratmeter)(?!\p{L})/u;
const WEIGHS = /(?<!\p{L})(?:wog|wiegt|wogen|maß|misst)(?: bei der Geburt)?(?: \p{Ll}+){0,2} $/u;
const CHILD = /(?<!\p{L})(?:Neugeborene\p{L}?|\p{L}*[Bb]aby|Säugling|Frühchen)(?!\p{L})[^.!?;]*$/u;

/** 3450 Gramm und 51 Zentimeter: the two are told together. */
function isPair(text: string, one: Amount, other: Amount): boolean {
  const dimensions = [one.measure?.dimension, other.measure?.dimension];
  if (!dimensions.includes('mass') || !dimensions.includes('length')) return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.length < MAX_BETWEEN && !/[.!?;\n]/u.test(between);
}

const MAX_BETWEEN = 60;

function isTold(text: string, { boundStart }: Amount): boolean {
  const before = text.slice(Math.max(0, boundStart - 50), boundStart);
  return WEIGHS.test(before) && !/(?<!\p{L})(?:Vater|Mutter|Papa|Mama|Oma|Opa)(?!\p{L})/u.test(before);
}
