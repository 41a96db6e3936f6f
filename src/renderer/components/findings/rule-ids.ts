import type { CheckRule } from '../../../shared/model/check';
import type { de } from '../../i18n/de';

/** All rules, in the order in which lists show them: within a text, against others, across the workspace. */
export const CHECK_RULE_IDS = [
  'weekday_mismatch',
  'impossible_date',
  'date_mismatch',
  'undated',
  'anniversary_mismatch',
  'number_mismatch',
  'percent_arith',
  'unit_mismatch',
  'number_implausible',
  'internal_contradiction',
  'name_variant',
  'org_variant',
  'role_mismatch',
  'place_mismatch',
  'spelling_variant',
  'quote_altered',
  'quote_misattributed',
  'quote_unmarked',
  'hedge_dropped',
  'unsupported',
  'unattributed_copy',
  'rewrite_tell',
  'boilerplate',
  'duplicate_line',
] as const satisfies readonly CheckRule[];

// A rule that is missing above does not compile here; nor does one that the dictionary cannot name.
const _complete: [CheckRule] extends [(typeof CHECK_RULE_IDS)[number]] ? true : never = true;
const _named: [CheckRule] extends [keyof typeof de.checks.rules] ? true : never = true;
