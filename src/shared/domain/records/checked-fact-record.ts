import type { ExportCheckedFact, RecordRules } from './bundle';
import { checkedFactRecordId, timestamp } from './ids';
import type { CheckedFactRecord } from './judgement-schemas';
import { quoteFrom, toPassageRecord } from './passage-record';
import { OFFSET_UNIT, SCHEMA_NAMES } from './schemas';

/** That somebody held a fact to be right, and whether its words and their sentence are still those. */
export function toCheckedFactRecord(
  { fact, passage, reference }: ExportCheckedFact,
  rules: RecordRules,
): CheckedFactRecord {
  const { exact } = fact.made;
  return {
    schema: SCHEMA_NAMES.checkedFact,
    checked_fact_id: checkedFactRecordId(fact.id),
    kind: fact.kind,
    offset_unit: OFFSET_UNIT,
    passage: toPassageRecord(passage, rules),
    holds: passage.anchorState === 'exact' || passage.anchorState === 'moved',
    original_exact: exact === passage.exact ? null : quoteFrom(passage, exact, rules),
    note: fact.note || null,
    reference: reference && toPassageRecord(reference, rules),
    checked_by: rules.pseudonym(fact.checkedBy),
    checked_at: timestamp(fact.checkedAtMs),
    origin: 'human',
  };
}
