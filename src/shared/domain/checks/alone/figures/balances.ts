import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { isApart } from './gaps';
import { rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { stretchAt } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * What comes in and what goes out, with a balance that they do not leave (number_mismatch): Erträge von 5,6 und Aufwendungen
 * von 5,3 Millionen, ein Gewinn von 0,2 Millionen; 17 Millionen herein, 18 hinaus, der Bestand ändert sich um 0 Euro. Silent
 * where any two figures near leave it. Linear: each pair is held against the next balance of two sentences.
 */
export function checkBalances({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!NAMED.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    if (!other || !isMoney(one, other)) return [];
    const sides = [sideOf(text, one, amounts[at - 1]), sideOf(text, other, one)];
    if (!sides.includes('in') || !sides.includes('out')) return [];
    return judge(reading, amounts, [one, inUnitOf(other, one)]) ?? [];
  });
}

const NAMED =
  /(?:[Ee]rtr[aä]g|[Ee]innahmen|[Ee]inzahlungen|[Ee]inkünfte|[Rr]evenue|[Ii]ncome|[Aa]ufw[aä]nd|[Aa]ufwendungen|[Üü]berschuss|[Dd]efizit|[Ff]ehlbetrag|[Ss]aldo)/u;
const SIDES: readonly (readonly ['in' | 'out', RegExp])[] = [
  [
    'in',
    /(?<!\p{L})(?:\p{L}*[Ee]rtr[aä]ge?(?:n|s|es)?|\p{L}*[Ee]innahmen|\p{L}*[Ee]inzahlungen|Einkünften?|revenues?|income)(?!\p{L})[^.!?;\n]*$/u,
  ],
  [
    'out',
    /(?<!\p{L})(?:\p{L}*[Aa]ufw(?:and|ands|endungen)|\p{L}*[Aa]usgaben|\p{L}*[Aa]uszahlungen|expenses|expenditure|spending)(?!\p{L})[^.!?;\n]*$/u,
  ],
];
/** Nahm 12 Millionen ein und gab elf aus. */
const IN_BEHIND = /^ (?:ein|eingenommen|herein)(?!\p{L})/u;
const OUT_BEHIND = /^ (?:aus|ausgegeben|hinaus)(?!\p{L})/u;
/** UTF-16 units from the word to its figure, and from the pair to its balance. */
const LEAD = 60;
const REACH = 180;

function isMoney(one: Amount, other: Amount): boolean {
  return (
    [one, inUnitOf(other, one)].every(
      each => each.kind === 'measure' && /^[A-Z]{3}$/.test(each.measure?.dimension ?? '') && each.value > 0,
    ) &&
    one.measure?.dimension === inUnitOf(other, one).measure?.dimension &&
    other.start - one.end < 140
  );
}

function sideOf(text: string, { boundStart, end }: Amount, before: Amount | undefined): 'in' | 'out' | null {
  const from = Math.max(before?.end ?? 0, boundStart - LEAD);
  const lead = text.slice(from, boundStart);
  const behind = text.slice(end, end + 14);
  if (IN_BEHIND.test(behind)) return 'in';
  if (OUT_BEHIND.test(behind)) return 'out';
  const found = SIDES.filter(([, words]) => words.test(lead));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

const BALANCE =
  /(?<!\p{L})(?:\p{L}*[Ff]ehlbetrag\p{L}{0,2}|\p{L}*[Üü]berschuss(?:es)?|\p{L}*[Gg]ewinn|\p{L}*[Vv]erlust|Minus|Plus|Defizit|Saldo|Unterdeckung|Überdeckung|Bestand [^.!?;\d]{0,40}(?:veränder|änder|erhöh|verringer)t sich um|(?:profit|loss|deficit|surplus) of)(?!\p{L})[^.!?;\d]{0,40}$/u;
const OTHERWISE =
  /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|geplant\p{L}*|erwartet\p{L}*|ursprünglich\p{L}*|nach Abzug|abzüglich|zuzüglich|Steuern?|Rücklagen?|Abschreibung\p{L}*|Zinsen|Tilgung|statt|previous|after tax)(?!\p{L})/u;

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  [one, other]: readonly [Amount, Amount],
): CheckFinding | null {
  const { text } = reading;
  const { start, end } = stretchAt(reading, other.start, 0, 1);
  const behind = itemsBetween(amounts, other.end, Math.min(end, other.end + REACH)).map(each =>
    inUnitOf(each, one),
  );
  const [claim] = behind;
  if (!claim || claim.measure?.dimension !== one.measure?.dimension) return null;
  if ([one, other, claim].some(({ bound }) => bound === 'least' || bound === 'most')) return null;
  const lead = text.slice(other.end, claim.boundStart);
  if (!BALANCE.test(lead) || OTHERWISE.test(text.slice(start, claim.end + 30))) return null;
  const said = rangeOf(claim);
  const figures = itemsBetween(amounts, start, Math.min(end, claim.end + REACH))
    .map(each => inUnitOf(each, one))
    .filter(each => each !== claim && each.start !== claim.start);
  if (isApart(one, other, said)) return null;
  if (figures.some((x, at) => figures.slice(at + 1).some(y => isApart(x, y, said)))) return null;
  const [x, y] = sizeOf(one) > sizeOf(other) ? [one, other] : [other, one];
  const sum = `${x.figure} − ${y.figure} = ${shown((sizeOf(x) - sizeOf(y)) / (claim.measure?.factor ?? 1))}`;
  // Where nothing is left, one of the two is the slip.
  const at = claim.value === 0 ? other : claim;
  return ofCalculation(
    'number_mismatch',
    text,
    at,
    { document: null, start: one.start, end: claim.end },
    sum,
  );
}
