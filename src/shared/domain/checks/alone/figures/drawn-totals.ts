import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { bothOf } from './computed-shares';
import { choicesOf, meet, type Range, roundedRangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, isInBrackets, onesIn, stretchAt } from './stretches';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * What a text itself says to come out of the figures before it, over several sentences (number_mismatch): am Wagen 25.000 Euro,
 * am Rad 5000. Insgesamt beläuft sich der Schaden damit auf 40.000 Euro; jede Anlage hat 2,5 Megawatt, alle sechs zusammen also 25.
 * Silent where any choice of the figures near, their product or difference makes it. Linear: few figures of a paragraph.
 */
export function checkDrawnTotals({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('sum') || !SIGN.test(text)) return [];
  const amounts = reading.amountsWithTimes();
  return amounts.flatMap(amount => {
    if (amount.kind !== 'count' && amount.kind !== 'measure') return [];
    const lead = text.slice(Math.max(0, amount.boundStart - LEAD), amount.boundStart);
    const own = lead.split(/[.!?:;](?=\s)|\n/u).at(-1) ?? '';
    return isDrawn(own.slice(own.search(/\d[^\d]*$/u) + 1)) ? (judge(reading, amounts, amount) ?? []) : [];
  });
}

const SIGN = /(?:[Zz]usammen|[Ii]nsgesamt|[Ss]omit|Summe|alles in allem)(?!\p{L})/u;
/** UTF-16 units before a figure in which it is announced. */
const LEAD = 110;
const ALL =
  /(?<!\p{L})(?:[Zz]usammen|[Ii]nsgesamt|Summe|alles in allem|zusammengerechnet|zusammengenommen)(?!\p{L})(?! mit)/u;
const SO =
  /(?<!\p{L})(?:also|damit|somit|demnach|mithin|folglich|(?:waren|sind|macht|macht|ergibt|ergab) (?:das|es|sich)|(?:[Dd]as|[Ee]s) (?:waren|sind|macht|ergibt))(?!\p{L})/u;
const GIVEN = /(?<!\p{L})[Ss]omit(?!\p{L})/u;
const NO_SUM =
  /(?<!\p{L})(?:[Mm]it (?:de[mnr]|\p{Lu}\p{L}+)|je|jeweils|pro|davon|darunter|mehr|weniger|um|Vorjahr\p{L}*|zuvor|bisher\p{Ll}*|früher|statt|gegenüber|seit|bleib\p{Ll}*|übrig\p{Ll}*|fehl\p{Ll}*|abzüglich|allein|nur|nun|jetzt|inzwischen|mittlerweile|bereits|schon|Saison|Serie|stieg\p{Ll}*|steig\p{Ll}+|wuchs\p{Ll}*|wächst|gesammelt|Zahl|zählt|hat|haben|leben|gibt es|seinen?|netto|Durchschnitt|Schnitt|noch)(?!\p{L})/u;

function isDrawn(own: string): boolean {
  if (NO_SUM.test(own)) return false;
  return (ALL.test(own) && SO.test(own)) || GIVEN.test(own);
}

const MAX_NEAR = 10;
const OTHERWISE =
  /(?<!\p{L})(?:statt|anstatt|Vorjahr\p{L}*|Vorjahre\p{L}*|zuvor|davor|bislang|ursprünglich\p{L}*|verglichen|mindestens|höchstens|sowohl|zum Beispiel|unter anderem|vor allem|Prozent|abzüglich|minus|bis zu|jährlich|monatlich|täglich|Minute|including)(?!\p{L})|%/u;
const EACH =
  /(?<!\p{L})(?:[Jj]ede[rnsm]?|[Jj]e|[Jj]eweils|[Pp]ro|beiden?|zu je|à|mal|each|per)(?!\p{L})|mal(?!\p{L})/u;
const TO_EACH =
  /(?<!\p{L})(?:[Jj]ede[rnsm]?|[Jj]e|[Jj]eweils|[Pp]ro|zu je|à|mal|each|per)(?!\p{L})|mal(?!\p{L})/u;
/** 6120 von ihnen auch die zweite: counted again. */
const AGAIN = /(?<!\p{L})auch(?!\p{L})/u;
const DAVON = /(?<!\p{L})(?:davon|darunter|von ihnen|von denen|including)(?!\p{L})/iu;
const MOST = 1.7;

function judge(reading: Reading, amounts: readonly Amount[], whole: Amount): CheckFinding | null {
  const { text } = reading;
  const isTime = whole.measure?.dimension === 'time';
  if (!isTime && !isAdditive(text, whole)) return null;
  const { start } = stretchAt(reading, whole.start, 4, 0);
  const { end } = stretchAt(reading, whole.start, 0, 0);
  const stretch = text.slice(start, whole.start);
  if (OTHERWISE.test(stretch)) return null;
  const all = itemsBetween(amounts, start, end)
    .filter(each => each.start !== whole.start)
    .flatMap(bothOf);
  if (all.some(each => each.kind === 'share')) return null;
  const figures = all.filter(each => each.measure?.dimension !== 'points');
  const near = figures
    .map(each => (each.kind === 'ordinal' ? { ...each, kind: 'count' as const, isOrdinal: true } : each))
    .map(each => inUnitOf(each, whole))
    .filter(each => isTime || isAdditive(text, each));
  if (figures.length > 2 * MAX_NEAR || near.length > 2 * MAX_NEAR) return null;
  const parts = near.filter(
    each =>
      each.end <= whole.start && areAlike(each, whole) && !('isOrdinal' in each) && !isInBrackets(text, each),
  );
  const said = roundedRangeOf(whole);
  const alike = near.filter(each => areAlike(each, whole));
  if (alike.length > MAX_NEAR || isMade(alike, figures, said, EACH.test(stretch))) return null;
  const isEach = EACH.test(stretch);
  const ahead = figures.filter(each => each.end <= whole.start);
  if (TO_EACH.test(stretch)) return ofProduct(text, ahead, whole);
  return ofParts(text, parts, whole, stretch) ?? (isEach ? ofProduct(text, ahead, whole) : null);
}

function ofParts(
  text: string,
  parts: readonly Amount[],
  whole: Amount,
  stretch: string,
): CheckFinding | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return null;
  if (DAVON.test(stretch) && !AGAIN.test(stretch)) return null;
  const total = parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const times = total / sizeOf(whole);
  if (times > MOST || times < 1 / MOST) return null;
  // A one that is told without a figure.
  if (whole.kind === 'count' && Math.abs(total - sizeOf(whole)) <= onesIn(stretch)) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    whole,
    { document: null, start: first.start, end: last.end },
    `${joined(parts, '+')} = ${shown(total / (whole.measure?.factor ?? 1))}`,
  );
}

function ofProduct(text: string, figures: readonly Amount[], whole: Amount): CheckFinding | null {
  const each = figures.findLast(one => areAlike(inUnitOf(one, whole), whole));
  if (!each) return null;
  const count = figures.findLast(
    one => one !== each && one.kind === 'count' && one.measure === null && one.value > 1,
  );
  const two = /(?<!\p{L})(?:[Bb]eiden?)(?!\p{L})/u.test(
    text.slice(Math.max(0, each.start - 120), whole.start),
  );
  const factor = two ? 2 : count?.value;
  if (factor === undefined || (!two && count && Math.abs(count.start - each.start) > 260)) return null;
  const made = factor * sizeOf(each);
  const times = made / sizeOf(whole);
  if (times > 2.5 || times < 0.4 || Math.abs(times - 1) < 0.01) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    whole,
    {
      document: null,
      start: Math.min(each.start, two ? each.start : (count?.start ?? each.start)),
      end: each.end,
    },
    `${two ? 2 : count?.figure} × ${each.figure} = ${shown(made / (whole.measure?.factor ?? 1))}`,
  );
}

/** Some of the figures near add up to it, or two are taken from or multiplied with each other. */
function isMade(alike: readonly Amount[], figures: readonly Amount[], said: Range, isEach: boolean): boolean {
  const sums = choicesOf([0, 0], alike.map(roundedRangeOf));
  if (sums.slice(1).some(each => meet(each, said))) return true;
  const factors = figures.map(each => ({ each, size: sizeOf(each) }));
  const isSaid = (made: number) => made >= said[0] && made <= said[1];
  for (const { each: x, size: a } of factors) {
    if (isEach && isSaid(2 * a)) return true;
    for (const { each: y, size: b } of factors) {
      if (x === y) continue;
      const isCount = x.kind === 'count' || y.kind === 'count';
      if (isCount && (isSaid(a * b * 0.98) || isSaid(a * b) || isSaid(x.value * b))) return true;
      if (areAlike(x, y) && isSaid(a - b)) return true;
      if (
        isEach &&
        isCount &&
        factors.some(({ each: z, size: c }) => z !== x && z !== y && (isSaid(a * b + c) || isSaid(a * b * c)))
      )
        return true;
    }
  }
  // Two of so many, three of so many.
  return (
    isEach &&
    factors.some(({ each: w, size: a }) =>
      factors.some(
        ({ each: x, size: b }) =>
          x !== w &&
          factors.some(
            ({ each: y, size: c }) =>
              y !== w &&
              y !== x &&
              factors.some(({ each: z, size: d }) => z !== w && z !== x && z !== y && isSaid(a * b + c * d)),
          ),
      ),
    )
  );
}
