import type { CheckFinding, CheckRule } from '../../../model/check';
import type { NameDecision, NameKind } from '../../../model/name';
import { RULES } from '../../checks/rules';
import type { FoundForm } from './find-forms';

/** What was decided, as far as a text needs to know. */
export type AppliedDecision = Pick<NameDecision, 'kind' | 'forms' | 'verdict' | 'official'>;

export interface NamedText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** As `findNameForms` gives them. */
  readonly forms: readonly FoundForm[];
}

/**
 * The findings as they stand after what people decided about names. `decisions` are those that hold in this text, and the
 * first one that speaks about two forms wins: give narrower scopes first, and newer ones before older ones.
 *
 * Forms that are `different` are no variants of each other any more, and forms that are the `same` are not asked about
 * again. Where a form stands that is not the official one, the text has one finding of `kind: 'decided'` at its first
 * occurrence, or at the place that a rule noticed. In text order.
 */
export function applyNameDecisions(
  findings: readonly CheckFinding[],
  decisions: readonly AppliedDecision[],
  review: NamedText,
): CheckFinding[] {
  if (decisions.length === 0) return [...findings];
  const decided = decidedFindings(decisions, review);
  const open = findings.flatMap(finding => {
    const decision = findSettling(finding, decisions);
    return decision ? (findOther(finding, decision, decided) ?? []) : finding;
  });
  return [...open, ...decided].sort((a, b) => a.start - b.start || a.end - b.end);
}

const RULE_OF: Readonly<Record<NameKind, CheckRule>> = {
  person: 'name_variant',
  organisation: 'org_variant',
  spelling: 'spelling_variant',
};

/** Firms and words overlap: AIMMO is read as either. */
const KINDS_OF: ReadonlyMap<CheckRule, readonly NameKind[]> = new Map([
  ['name_variant', ['person']],
  ['org_variant', ['organisation', 'spelling']],
  ['spelling_variant', ['spelling', 'organisation']],
]);

function findSettling(
  { rule, params }: CheckFinding,
  decisions: readonly AppliedDecision[],
): AppliedDecision | null {
  const kinds = KINDS_OF.get(rule);
  const { text, otherText } = params;
  if (!kinds || text === undefined || otherText === undefined) return null;
  return (
    decisions.find(
      decision => kinds.includes(decision.kind) && speaksOf(decision, text) && speaksOf(decision, otherText),
    ) ?? null
  );
}

/**
 * The finding as what was decided, where its words are not the official form and nothing else of the text says so: a
 * genitive, a surname alone, or a form in which the names of the text are not read.
 */
function findOther(
  finding: CheckFinding,
  { verdict, official }: AppliedDecision,
  decided: readonly CheckFinding[],
): CheckFinding | null {
  const { rule, start, end, params } = finding;
  const { text = '' } = params;
  if (verdict === 'different' || official === null || isFormOf(official, text)) return null;
  const isTold = decided.some(
    each =>
      each.params['otherText'] === official &&
      (isFormOf(each.params['text'] ?? '', text) || (each.start < end && start < each.end)),
  );
  if (isTold) return null;
  const ruleVersion = RULES[rule].version;
  return {
    ...finding,
    ruleVersion,
    other: null,
    params: { text, otherText: official, kind: 'decided' },
    severity: 'low',
  };
}

/** The name as it is, its genitive, or its last part alone. */
function isFormOf(name: string, written: string): boolean {
  return [written, written.replace(/['’]?s$/u, '')].some(
    form => form === name || (form !== '' && name.endsWith(` ${form}`)),
  );
}

/** The form itself, its genitive, or a surname that only one of the decided people has. */
function speaksOf({ kind, forms, official }: AppliedDecision, written: string): boolean {
  const all = official === null || forms.includes(official) ? forms : [...forms, official];
  const plain = written.endsWith('s') ? written.slice(0, -1) : written;
  if (all.includes(written) || all.includes(plain)) return true;
  if (kind !== 'person' || written.includes(' ')) return false;
  return all.filter(form => form.endsWith(` ${written}`) || form.endsWith(` ${plain}`)).length === 1;
}

function decidedFindings(decisions: readonly AppliedDecision[], { forms }: NamedText): CheckFinding[] {
  const settled = new Set<string>();
  const found: CheckFinding[] = [];
  for (const { kind, forms: decided, verdict, official } of decisions) {
    const others = new Set(decided.filter(form => form !== official && !settled.has(`${kind} ${form}`)));
    for (const form of decided) settled.add(`${kind} ${form}`);
    if (verdict === 'different' || official === null || others.size === 0) continue;
    const rule = RULE_OF[kind];
    for (const { kind: foundKind, written, start, end } of forms) {
      if (!others.has(written) || !(KINDS_OF.get(rule) ?? []).includes(foundKind)) continue;
      others.delete(written);
      found.push({
        rule,
        ruleVersion: RULES[rule].version,
        start,
        end,
        other: null,
        params: { text: written, otherText: official, kind: 'decided' },
        severity: 'low',
      });
    }
  }
  return found;
}
