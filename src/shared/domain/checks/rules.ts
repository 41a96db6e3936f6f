import type { CheckRule } from '../../model/check';

export interface RuleFacts {
  /** Raised when the rule notices other things than before: texts are then checked again. */
  readonly version: number;
  /** BCP 47, primary language only. In texts of others the rule is silent. */
  readonly languages: readonly ('de' | 'en')[];
  /** What it reads at the most. */
  readonly scope: 'text' | 'source' | 'workspace';
  /** Rules that would be wrong once a page are off until somebody wants them. */
  readonly isOnByDefault: boolean;
  /** The label of an annotation that a confirmed finding becomes. */
  readonly label: string;
}

const BOTH = ['de', 'en'] as const;

function rule(
  scope: RuleFacts['scope'],
  label: string,
  { version = 1, languages = BOTH, isOnByDefault = true }: Partial<RuleFacts> = {},
): RuleFacts {
  return { version, languages, scope, isOnByDefault, label };
}

/** What stands about each rule of the pack; what it does is in the file of its name. */
export const RULES: Readonly<Record<CheckRule, RuleFacts>> = {
  weekday_mismatch: rule('text', 'wrong-date', { version: 6 }),
  impossible_date: rule('text', 'wrong-date', { version: 3 }),
  date_mismatch: rule('source', 'wrong-date', { version: 9 }),
  undated: rule('text', 'wrong-date'),
  anniversary_mismatch: rule('source', 'wrong-date', { version: 9 }),
  number_mismatch: rule('source', 'wrong-number', { version: 9 }),
  percent_arith: rule('text', 'wrong-number', { version: 7 }),
  unit_mismatch: rule('source', 'wrong-number', { version: 8 }),
  number_implausible: rule('text', 'wrong-number', { version: 8 }),
  internal_contradiction: rule('text', 'unsupported-claim', { version: 9 }),
  duplicate_line: rule('text', 'boilerplate'),
  boilerplate: rule('text', 'boilerplate'),
  quote_unmarked: rule('text', 'misquote', { version: 4 }),
  spelling_variant: rule('workspace', 'style', { version: 7 }),
  rewrite_tell: rule('text', 'style'),
  name_variant: rule('workspace', 'wrong-name', { version: 8 }),
  org_variant: rule('workspace', 'wrong-name', { version: 7 }),
  role_mismatch: rule('source', 'wrong-name', { version: 9 }),
  place_mismatch: rule('source', 'unsupported-claim', { version: 9 }),
  quote_altered: rule('source', 'misquote', { version: 6 }),
  quote_misattributed: rule('source', 'misquote', { version: 7 }),
  hedge_dropped: rule('source', 'unsupported-claim', { version: 8 }),
  unsupported: rule('source', 'needs-source', { version: 9 }),
  unattributed_copy: rule('source', 'needs-source'),
};
