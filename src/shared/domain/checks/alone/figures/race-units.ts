import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeOwnContrast } from '../../findings';

/**
 * Races in units that they do not have (unit_mismatch): 100 Meter, Bestzeit 11,12 Minuten; ein Marathon über 42,195 Meter.
 * Only sprints whose figure is one of seconds, and not those of swimmers. Linear.
 */
export function checkRaceUnits({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    if (amount.kind !== 'measure') return [];
    const other = sprintOf(text, amounts, amount) ?? marathonOf(text, amount);
    if (!other) return [];
    return makeOwnContrast('unit_mismatch', reading, amount, other, 'high');
  });
}

/** Metres, with the seconds that somebody runs them in. */
const SPRINTS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [30, [3.5, 9]],
  [50, [5.4, 15]],
  [60, [6, 13]],
  [75, [8, 17]],
  [80, [8, 18]],
  [100, [9.5, 20]],
  [200, [19, 40]],
  [400, [42, 90]],
]);
/** UTF-16 units back to the distance. */
const REACH = 160;
const NO_RUN =
  /(?<!\p{L})(?:\p{L}*[Ss]chw[ai]mm\p{L}*|Rücken|Brust|Freistil|Schmetterling|Kraul\p{L}*|Lagen|Delfin|Rollstuhl\p{L}*|Gehe[nr]\p{L}*|Eis\p{L}*|Dauer|Fußweg|Minuten entfernt)(?!\p{L})/u;

function sprintOf(text: string, amounts: readonly Amount[], time: Amount): Span | null {
  if (time.measure?.unit !== 'minute' || !/^\d{1,2},\d{1,2}$/.test(time.figure)) return null;
  const near = itemsBetween(amounts, Math.max(0, time.start - REACH), time.start);
  const distance = near.findLast(({ measure }) => measure?.dimension === 'length');
  const seconds = distance?.measure?.unit === 'meter' ? SPRINTS.get(distance.value) : undefined;
  if (!distance || !seconds || time.value < seconds[0] || time.value > seconds[1]) return null;
  return NO_RUN.test(text.slice(Math.max(0, distance.start - 60), time.end + 40)) ? null : distance;
}

const MARATHON = /(?<!\p{L})\p{L}*[Mm]arathon\p{L}*/gu;
const ITS_KILOMETRES = /^(?:42[,.]195|42[,.]2|21[,.]0975|21[,.]1)(?!\d)/;

function marathonOf(text: string, { measure, figure, start, end }: Amount): Span | null {
  if (measure?.unit !== 'meter' || !ITS_KILOMETRES.test(figure)) return null;
  const from = Math.max(0, start - 2 * REACH);
  const [match] = text.slice(from, end + REACH).matchAll(MARATHON);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}
