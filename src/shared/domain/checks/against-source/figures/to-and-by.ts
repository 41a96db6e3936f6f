import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
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
      const found = findTurned(reading, amount, source, others) ?? findShare(reading, amount, source, others);
      if (!found) return [];
      const { rule, other } = found;
      return makeFinding(rule, {
        at: { start: amount.boundStart, end: amount.end },
        other: { document, start: other.boundStart, end: other.end },
        params: {
          text: reading.text.slice(amount.boundStart, amount.end),
          otherText: source.text.slice(other.boundStart, other.end),
        },
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
  /(?<![\p{L}])(?:steig|stieg|gestiegen|ansteig|sink|sank|gesunken|wachs|wuchs|wächs|gewachsen|erhöh|senk|klett|schrumpf|fall|fiel|gefallen|zurückg|verringer|reduzier|kürz|gekürzt|aufgestock|aufstock|grow|grew|rise|rose|rising|fall|fell|increas|decreas|cut|drop|climb)/u;

/** What stands in front: `by`, `to`, or null where neither is said of a change. */
function directionOf({ text, sentences }: Reading, amount: Amount): 'by' | 'to' | null {
  const lead = text.slice(Math.max(0, amount.boundStart - 16), amount.boundStart);
  const word = /(?<![\p{L}])(um|auf|by|to)(?: \p{Ll}+)? $/iu.exec(lead)?.[1]?.toLowerCase();
  if (word === undefined || amount.kind === 'clock' || amount.kind === 'score') return null;
  const spans = sentences();
  const near = text.slice(Math.max(0, amount.start - 140), amount.end + 60);
  return spans.length > 0 && CHANGE.test(near) ? (word === 'um' || word === 'by' ? 'by' : 'to') : null;
}

function findTurned(
  reading: Reading,
  amount: Amount,
  source: Reading,
  others: readonly Amount[],
): Found | null {
  const own = directionOf(reading, amount);
  if (own === null || amount.kind === 'ordinal') return null;
  const same = others.filter(other => areSame(amount, other));
  const [other] = same;
  if (!other || same.length > 1 || other.kind !== amount.kind) return null;
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
