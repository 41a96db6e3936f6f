import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeFinding, makeOwnContrast } from '../../findings';
import { isBeside } from '../names/repeated-names';
import { scaleOf } from './amount-slack';

/**
 * Units that one text gives one figure (unit_mismatch): eine 80 Hektar große Fläche and, taken up, auf den 80 Quadratmetern.
 * And an area in football pitches that is not theirs (number_mismatch): 55 000 Hektar, so groß wie 77 Fußballfelder.
 */
export function checkOwnUnits({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return [...findTakenUp(text, amounts), ...findTold(text, amounts), ...findPitches(text, amounts)];
}

/** So many figures, of which one is behind the comma, no two things share by chance: 1,83 Minuten, 1,83 Stunden. */
const TELLING = /^[1-9]\d*,\d+(?!\d)/;
const MIN_FIGURES = 3;
/** Ten units of the one are one of the other, or more. */
const MIN_FACTOR = 10;

function findTold(text: string, amounts: readonly Amount[]): CheckFinding[] {
  const byFigure = new Map<string, Amount>();
  return amounts.flatMap(amount => {
    const { measure, kind } = amount;
    const figure = TELLING.exec(amount.figure)?.[0] ?? '';
    if (kind !== 'measure' || !measure || figure.length <= MIN_FIGURES) return [];
    const key = `${measure.dimension} ${figure}`;
    const first = byFigure.get(key);
    if (!first) {
      byFigure.set(key, amount);
      return [];
    }
    const factor = measure.factor / (first.measure?.factor ?? 1);
    const isOther = factor >= MIN_FACTOR || factor <= 1 / MIN_FACTOR;
    // A bare Million is another factor, told by the figure itself.
    const isSameScale = scaleOf(amount.figure) === scaleOf(first.figure);
    if (
      !isOther ||
      !isSameScale ||
      (isTakenUp(text, amount) && amount.value >= MIN_TAKEN_UP) ||
      isBeside(text, first, amount)
    )
      return [];
    return makeOwnContrast('unit_mismatch', { text }, amount, first, 'high');
  });
}

function isTakenUp(text: string, { boundStart }: Amount): boolean {
  return TAKEN_UP.test(text.slice(Math.max(0, boundStart - 12), boundStart));
}

const TAKEN_UP =
  /(?<![\p{L}])(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]iese[nr]?|[Ss]eine[nr]?|[Ii]hre[nr]?|[Tt]he|[Tt]hese) $/u;

/** Smaller figures many things have. */
const MIN_TAKEN_UP = 11;

function findTakenUp(text: string, amounts: readonly Amount[]): CheckFinding[] {
  const byFigure = new Map<string, Amount>();
  const found: CheckFinding[] = [];
  for (const amount of amounts) {
    const { measure, value, figure } = amount;
    if (
      amount.kind !== 'measure' ||
      !measure ||
      measure.dimension === 'time' ||
      Math.abs(value) / scaleOf(figure) < MIN_TAKEN_UP
    )
      continue;
    const dimension = measure.dimension === 'energy' ? 'power' : measure.dimension;
    const key = `${dimension} ${Number((value / scaleOf(figure)).toPrecision(12))}`;
    const first = byFigure.get(key);
    if (!first) {
      byFigure.set(key, amount);
      continue;
    }
    const isOther =
      first.measure?.dimension !== measure.dimension ||
      Math.abs(baseValue(first) / baseValue(amount) - 1) > 0.5;
    if (!isOther || !isTakenUp(text, amount)) continue;
    found.push(makeOwnContrast('unit_mismatch', { text }, amount, first, 'high'));
  }
  return found;
}

/** Square metres of a pitch, at the least and at the most, as papers reckon. */
const PITCH = [4_000, 11_000] as const;

function findPitches(text: string, amounts: readonly Amount[]): CheckFinding[] {
  return Array.from(
    text.matchAll(/ Fußballfelder(?:n)?(?![\p{L}])| football pitches| soccer fields/gu),
  ).flatMap(({ index }) => {
    const near = itemsBetween(amounts, index - 110, index + 60);
    const count = near.find(({ end, kind }) => end === index && kind === 'count');
    const areas = near.filter(({ measure }) => measure?.dimension === 'area');
    const [area] = areas;
    if (!count || !area || Math.abs(count.start - area.start) > 100) return [];
    const between = text.slice(Math.min(area.end, count.end), Math.max(area.start, count.start));
    if (/[.!?;]\s|täglich|Minute|Stunde|jede|pro /u.test(between)) return [];
    const each = baseValue(area) / count.value;
    if (each > PITCH[0] / 1.5 && each < PITCH[1] * 1.5) return [];
    return makeFinding('number_mismatch', {
      at: count,
      other: { document: null, start: area.start, end: area.end },
      params: { text: `${count.figure} Fußballfelder`, otherText: text.slice(area.start, area.end) },
      severity: 'high',
    });
  });
}
