import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Figures rounded to the wrong side (number_mismatch): über 40 Prozent, of which the source has 39,4; knapp 1200, of 1264;
 * knapp 2000, of mehr als 2000. Only where every figure of the source that is near enough to be meant lies on the other
 * side. Linear but for the figures that say their side.
 */
export function checkTurnedBounds({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = reading.amounts();
  if (own.length > MAX_AMOUNTS || reading.notices().length > 0) return [];
  const sided = own.filter(each => sideOf(reading.text, each) !== null);
  if (sided.length === 0 || sourceReadings.some(source => source.amounts().length > MAX_AMOUNTS)) return [];
  return sided.flatMap(amount => {
    const found = sourceReadings.flatMap((source, document) => {
      const near = source.amounts().filter(other => isNear(amount, other));
      return near.map(other => ({ source, document, other }));
    });
    // Ein Drittel of another text may be exact, what is told twice here was computed.
    if (found.length === 0 || !found.every(({ source, other }) => isContrary(reading, amount, source, other)))
      return [];
    const told = found.filter(({ source, document, other }) => {
      const pair = pairs()[document];
      if (!pair || source.notices().length > 0) return false;
      const strength = pair.strengthOf(pair.sourceAt(other.start), pair.reviewAt(amount.start));
      return strength >= MIN_STRENGTH || (pair.isOneEvent && countsOne(amount, other));
    });
    const [first] = told.toSorted((a, b) => distance(amount, a.other) - distance(amount, b.other));
    if (!first) return [];
    const { source, document, other } = first;
    return makeFinding('number_mismatch', {
      at: { start: amount.boundStart, end: amount.end },
      other: { document, start: other.boundStart, end: other.end },
      params: {
        text: reading.text.slice(amount.boundStart, amount.end),
        otherText: source.text.slice(other.boundStart, other.end),
      },
      severity: 'medium',
    });
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 300;
const MIN_STRENGTH = 0.3;
/** How far what is rounded may be from what it is rounded to. */
const NEAR = 0.12;
/** Closer than that, nobody minds the side. */
const SAME = 0.003;
/** Fewer are counted, not rounded. */
const FEW = 12;

const OVER = /^(?:mehr als|über|gut|more than|over)(?!\p{L})/iu;
const UNDER =
  /^(?:knapp|fast|beinahe|nahezu|weniger als|nicht (?:ganz|einmal)|nearly|almost|less than|fewer than)(?!\p{L})/iu;

/** Which side of the figure its words say the number to lie on; no limits of age, and nothing that a verb rules. */
function sideOf(
  text: string,
  { boundStart, start, end, kind, value, measure, bound }: Amount,
): 'over' | 'under' | null {
  if (bound !== 'least' && bound !== 'under') return null;
  if (kind === 'clock' || kind === 'ordinal' || kind === 'score') return null;
  if (measure?.dimension === 'time' || measure?.dimension === 'temperature') return null;
  if (kind === 'count' && (value <= FEW || /^(?:19|20)\d\d$/.test(text.slice(start, end)))) return null;
  const said = text.slice(boundStart, start);
  if (OVER.test(said)) return 'over';
  return UNDER.test(said) ? 'under' : null;
}

function isNear(x: Amount, y: Amount): boolean {
  if (x.kind !== y.kind || x.measure?.dimension !== y.measure?.dimension) return false;
  return distance(x, y) <= NEAR;
}

/** Of both, by the one that is said. */
function distance(x: Amount, y: Amount): number {
  const [a, b] = x.kind === 'share' ? [x.value, y.value] : [baseValue(x), baseValue(y)];
  return Math.abs(a - b) / Math.max(1e-9, Math.abs(a));
}

function isContrary({ text }: Reading, amount: Amount, source: Reading, other: Amount): boolean {
  const [a, b] =
    amount.kind === 'share' ? [amount.value, other.value] : [baseValue(amount), baseValue(other)];
  const side = sideOf(text, amount);
  const there = source.text.slice(other.boundStart, other.start);
  if (distance(amount, other) <= SAME) {
    if (a !== b) return false;
    return side === 'over' ? UNDER.test(there) : OVER.test(there);
  }
  return side === 'over'
    ? b < a && other.bound !== 'least'
    : b > a && other.bound !== 'under' && other.bound !== 'most';
}

function countsOne(x: Amount, y: Amount): boolean {
  const [noun] = x.counted;
  return noun !== undefined && y.counted[0] === noun;
}
