import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { areSame, digitsOf } from './same-amounts';

/**
 * A figure of the source that means something else here: um 6000 wachsen where the source has auf 6000 (number_mismatch),
 * 17,4 Prozent where it counts 17,4 je 100.000 (unit_mismatch). Silent where the source has it both ways.
 */
export function checkMeanings({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = reading.amounts();
  if (own.length > MAX_AMOUNTS) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = source.amounts();
    if (others.length > MAX_AMOUNTS) return [];
    if (pairs()[document]?.isOneEvent !== true && !shareFigures(own, others)) return [];
    return own.flatMap(amount => {
      const strengthOf = (other: Amount) => {
        const paired = pairs()[document];
        return paired?.strengthOf(paired.sourceAt(other.start), paired.reviewAt(amount.start)) ?? 0;
      };
      const found =
        findTurned(reading, amount, source, others, strengthOf) ?? findShare(reading, amount, source, others);
      if (!found) return [];
      const { rule, other } = found;
      return makeContrast(rule, {
        reading,
        at: { start: amount.boundStart, end: amount.end },
        document,
        source,
        other: { start: other.boundStart, end: other.end },
        severity: 'high',
      });
    });
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 200;
const MIN_SHARED = 3;

/** A text and its translation have hardly a word in common, but their figures. */
function shareFigures(own: readonly Amount[], others: readonly Amount[]): boolean {
  const known = new Set(others.map(digitsOf));
  const shared = new Set(own.map(digitsOf).filter(digits => digits.length > 1 && known.has(digits)));
  return shared.size >= MIN_SHARED;
}

type Found = { rule: CheckRule; other: Amount };

const CHANGE =
  /(?<!\p{L})(?:ging|geht|gehen)(?=[^.!?\n]{0,80} zurück)|(?<![\p{L}])(?:geschrumpf|vergröß|verklein|steig|stieg|gestiegen|ansteig|sink|sank|gesunken|wachs|wuchs|wächs|gewachsen|erhöh|senk|klett|schrumpf|fall|fiel|gefallen|zurückg|verringer|reduzier|kürz|gekürzt|aufgestock|aufstock|grow|grew|rise|rose|rising|fall|fell|increas|decreas|cut|drop|climb)/u;

/** What stands in front: `by`, `to`, or null where neither is said of a change. */
function directionOf({ text, sentences }: Reading, amount: Amount): 'by' | 'to' | null {
  const lead = text.slice(Math.max(0, amount.boundStart - 16), amount.boundStart);
  const word = /(?<![\p{L}])(um|auf|by|to)(?: \p{Ll}+)? $/iu.exec(lead)?.[1]?.toLowerCase();
  // 1459, 52 weniger als im Jahr davor.
  const isStep = word === undefined && STEP.test(text.slice(amount.end, amount.end + 30));
  if (isStep && amount.kind === 'count') return 'by';
  if (word === undefined || amount.kind === 'clock' || amount.kind === 'score') return null;
  const spans = sentences();
  const near = text.slice(Math.max(0, amount.start - 140), amount.end + 60);
  return spans.length > 0 && CHANGE.test(near) ? (word === 'um' || word === 'by' ? 'by' : 'to') : null;
}

const STEP = /^ (?:\p{Lu}\p{L}+ )?(?:mehr|weniger|more|less|fewer) (?:als|than)(?!\p{L})/u;

function findTurned(
  reading: Reading,
  amount: Amount,
  source: Reading,
  others: readonly Amount[],
  strengthOf: (other: Amount) => number,
): Found | null {
  const own = directionOf(reading, amount);
  if (own === null || amount.kind === 'ordinal') return null;
  const all = others.filter(other => areSame(amount, other));
  // Of several, the one that is told in the same words.
  const [other, next] = all.toSorted((a, b) => strengthOf(b) - strengthOf(a));
  if (next && other && strengthOf(next) > 0.8 * strengthOf(other)) return null;
  if (!other || other.kind !== amount.kind) return null;
  const there = directionOf(source, other);
  return there !== null && there !== own ? { rule: 'number_mismatch', other } : null;
}

const PER_MANY =
  /^ (?:\p{L}+ ){0,2}(?:je|pro|auf|per|in) (?:1[., ]?000|10[., ]?000|100[., ]?000|eine Million|1 Million|Million|million|Tausend|thousand)/u;

/** Of a rate per 100,000 there is no percentage. */
function findShare(
  { text }: Reading,
  amount: Amount,
  source: Reading,
  others: readonly Amount[],
): Found | null {
  const isShare = amount.kind === 'share' && amount.measure !== null && digitsOf(amount).length > 1;
  if (!isShare || text.length === 0) return null;
  const same = others.filter(other => digitsOf(other) === digitsOf(amount));
  const [other] = same;
  if (!other || same.length > 1 || other.kind !== 'count') return null;
  return PER_MANY.test(source.text.slice(other.end, other.end + 50))
    ? { rule: 'unit_mismatch', other }
    : null;
}
