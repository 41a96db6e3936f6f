import type { Relation } from '../../model/annotation';
import type { CheckRule } from '../../model/check';

/** What the other passage of a finding is to its own, once a person confirmed the finding. */
export function relationOf(rule: CheckRule): Relation {
  return WITHOUT_CONTRADICTION.has(rule) ? 'context' : 'contradicts';
}

const WITHOUT_CONTRADICTION: ReadonlySet<CheckRule> = new Set([
  'undated',
  'duplicate_line',
  'boilerplate',
  'quote_unmarked',
  'spelling_variant',
  'rewrite_tell',
  'name_variant',
  'org_variant',
  'unsupported',
  'unattributed_copy',
]);
