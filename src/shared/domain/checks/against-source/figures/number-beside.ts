import type { CheckFinding, CheckRule, CheckSeverity } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { SentencePairs } from '../../pairs';
import { isOtherUnit } from './lone-slips';

/** A number of the review beside all those of one source; `own` are all of the review. */
export type NumberBeside = {
  reading: Reading;
  own: readonly Amount[];
  amount: Amount;
  document: number;
  source: Reading;
  amounts: readonly Amount[];
  pairs: SentencePairs;
  /** How much the sentence of a number of the source says the same as that of the amount. */
  strengthOf: (other: Amount) => number;
};

/** From where on two sentences may say the same. */
export const MIN_STRENGTH = 0.34;

/** That the source has `other` instead. */
export function findingOf(
  { reading, amount, document, source }: NumberBeside,
  rule: CheckRule,
  other: Amount,
  severity: CheckSeverity,
): CheckFinding {
  return makeFinding(rule, {
    at: amount,
    other: { document, start: other.boundStart, end: other.end },
    params: {
      text: reading.text.slice(amount.start, amount.end),
      otherText: source.text.slice(other.boundStart, other.end),
    },
    severity,
  });
}

/** Whether both are on one event, and `other` is the same number of something else. */
export function isOfOtherUnit({ own, amount, source, amounts, pairs }: NumberBeside, other: Amount): boolean {
  return pairs.isOneEvent && isOtherUnit(amount, other, own, amounts, source.text);
}
