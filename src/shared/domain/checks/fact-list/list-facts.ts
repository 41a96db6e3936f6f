import type { CheckRule } from '../../../model/check';
import type { FactEntry } from '../../../model/fact-list';
import type { Span } from '../../../model/span';
import { type CheckContext, type CheckDocument, createCheckContext } from '../context';
import type { Entry } from './entries';
import { judgeFigure } from './judge-figures';
import { judgeName, judgeOffice } from './judge-names';
import { judgeQuotation } from './judge-quotations';
import { judgeTime } from './judge-times';
import type { Judgement } from './judgement';
import { type Reference, type Review, readReference, readReview } from './sides';
import { withFindings } from './with-findings';

/** What a rule noticed and nobody dismissed. `other` stands in the reference of that number. */
export type NoticedPlace = Span & {
  readonly id: number;
  readonly rule: CheckRule;
  readonly other: (Span & { readonly reference: number }) | null;
};

/**
 * Every figure, date, name, office and quotation of `review` in text order, each with what the references say of it: of
 * several that which says most for it. What the rules noticed stands on the entry that it touches, or is an entry of its own.
 * Without references all is `uncompared`. Of equal values the first ones are looked at, and figures behind the first 3,000 are left
 * out, so that time is bounded on tables of a megabyte; 20,000 words a side take about as long as their check.
 */
export function listFacts(
  review: CheckDocument,
  references: readonly CheckDocument[],
  noticed: readonly NoticedPlace[] = [],
): FactEntry[] {
  const context = createCheckContext(review, references);
  const own = readReview(context.reading);
  const read = context.pairs().flatMap((pairs, number) => {
    const reading = context.sourceReadings[number];
    return reading ? [readReference(number, reading, pairs)] : [];
  });
  const entries = own.entries.map(entry => toEntry(entry, own, read, context));
  return withFindings(entries, noticed, review.text, read);
}

/** The lower, the more it says for the entry. */
const RANKS: Readonly<Record<Judgement['state'], number>> = {
  same: 0,
  written: 1,
  other: 2,
  elsewhere: 3,
  missing: 4,
};

function toEntry(
  entry: Entry,
  review: Review,
  references: readonly Reference[],
  context: CheckContext,
): FactEntry {
  const { kind, start, end } = entry;
  const exact = review.reading.text.slice(start, end);
  const [best] = references
    .map(reference => ({ reference, ...judge(entry, review, reference, context) }))
    .sort((a, b) => RANKS[a.state] - RANKS[b.state]);
  if (!best)
    return { kind, start, end, exact, state: 'uncompared', other: null, beside: null, findingId: null };
  const { reference, state, other } = best;
  const sentence = other ? reference.sentenceAt(other.start) : reference.nearOf(review.sentenceOf(entry))[0];
  return {
    ...{ kind, start, end, exact, state },
    other: other && reference.placeOf(other),
    beside: sentence === undefined ? null : reference.placeOf(reference.sentence(sentence)),
    findingId: null,
  };
}

function judge(entry: Entry, review: Review, reference: Reference, context: CheckContext): Judgement {
  switch (entry.kind) {
    case 'number':
    case 'date':
      return entry.fact
        ? judgeFigure(entry, review, reference, context)
        : judgeTime(entry, review, reference);
    case 'office':
      return judgeOffice(entry, review, reference);
    case 'quotation':
      return judgeQuotation(entry, review, reference);
    default:
      return judgeName(entry, review, reference);
  }
}
