import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { digitsOf } from '../../against-source/figures/same-amounts';
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
 * where any two figures near leave it. And two figures called even that differ by a slip of digits. Linear: each pair is held against the next balance of two sentences.
 */
export function checkBalances({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('balance') || !NAMED.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    if (!other || !isMoney(one, other)) return [];
    const sides = [sideOf(text, one, amounts[at - 1]), sideOf(text, other, one)];
    if (!sides.includes('in') || !sides.includes('out')) return [];
    const pair = [one, inUnitOf(other, one)] as const;
    return judge(reading, amounts, pair) ?? judgeEven(reading, pair) ?? [];
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

export function isMoney(one: Amount, other: Amount): boolean {
  return (
    [one, inUnitOf(other, one)].every(
      each => each.kind === 'measure' && /^[A-Z]{3}$/.test(each.measure?.dimension ?? '') && each.value > 0,
    ) &&
    one.measure?.dimension === inUnitOf(other, one).measure?.dimension &&
    other.start - one.end < 140
  );
}

export function sideOf(
  text: string,
  { boundStart, end }: Amount,
  before: Amount | undefined,
): 'in' | 'out' | null {
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

const EVEN =
  /(?<!\p{L})(?:ausgeglichen\p{L}*|halten sich die Waage|decken sich|gleich hoch|(?:ändert|verändert) sich (?:also |somit |damit )?nicht|(?:bleibt|bleiben) (?:\p{L}+ )?(?:unverändert|gleich)|schwarze Null)(?!\p{L})/u;
const NOT_EVEN =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nicht mehr|kaum|fast|nahezu|beinahe|annähernd|erst|soll\p{L}*|Rücklagen?|Vorjahr\p{L}*)(?: \p{L}+)? $/u;

/** Einnahmen von 1.284.500 und Ausgaben von 1.248.500 Euro halten sich die Waage: the digits of one are those of the other. */
function judgeEven(reading: Reading, [one, other]: readonly [Amount, Amount]): CheckFinding | null {
  const { text } = reading;
  if (sizeOf(one) === sizeOf(other) || one.bound !== null || other.bound !== null) return null;
  if (!isClearSlipOf(digitsOf(one), digitsOf(other))) return null;
  const around = stretchAt(reading, one.start, 0, 0);
  const { end } = stretchAt(reading, other.start, 0, 1);
  const from = Math.max(around.start, one.start - REACH);
  const words = text.slice(from, Math.min(end, other.end + REACH));
  const even = EVEN.exec(words);
  if (!even || NOT_EVEN.test(words.slice(0, even.index)) || /Rücklage|Vorjahr|Kredit/u.test(words))
    return null;
  const sum = `${other.figure} − ${one.figure} = ${shown((sizeOf(other) - sizeOf(one)) / (other.measure?.factor ?? 1))}`;
  return ofCalculation(
    'number_mismatch',
    text,
    other,
    { document: null, start: one.start, end: one.end },
    sum,
  );
}

/** Two digits that changed their places; of a long figure, any one that is another. */
function isClearSlipOf(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 3) return false;
  const apart = Array.from(x).filter((digit, at) => digit !== y[at]).length;
  const isTurned = apart === 2 && Array.from(x).sort().join('') === Array.from(y).sort().join('');
  return isTurned || (apart === 1 && x.length > 5);
}
