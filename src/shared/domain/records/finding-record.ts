import type { ExportFinding, RecordRules } from './bundle';
import { findingRecordId, timestamp } from './ids';
import type { FindingRecord } from './judgement-schemas';
import { toPassageRecord } from './passage-record';
import { OFFSET_UNIT, SCHEMA_NAMES } from './schemas';

/** What a rule proposed, with what a person said instead of confirming it. The rule's own words are left out: they quote. */
export function toFindingRecord(
  { finding, passage, other }: ExportFinding,
  rules: RecordRules,
): FindingRecord {
  const { decision, rule, ruleVersion } = finding;
  return {
    schema: SCHEMA_NAMES.finding,
    finding_id: findingRecordId(finding.id),
    rule,
    rule_version: ruleVersion,
    severity: finding.severity,
    offset_unit: OFFSET_UNIT,
    passage: toPassageRecord(passage, rules),
    other: other && toPassageRecord(other, rules),
    state: finding.state,
    reason: decision?.reason || null,
    decided_by: decision && rules.pseudonym(decision.decidedBy),
    decided_at: decision && timestamp(decision.decidedAtMs),
    origin: `rule:${rule}@${ruleVersion}`,
  };
}
