import type { InputOf } from '../../shared/contract/client';
import { makeAnchor } from '../../shared/domain/anchors/make';
import { relationOf } from '../../shared/domain/checks/evidence';
import { RULES } from '../../shared/domain/checks/rules';
import { beginningOf, sentencesAround } from '../../shared/domain/claims/statement';
import { AppError } from '../../shared/errors';
import type { Annotation } from '../../shared/model/annotation';
import type { FindingDecision, KeptFinding } from '../../shared/model/check';
import { authorOf, type Call, type Context, type Handler } from '../context';
import * as annotations from '../db/annotations';
import { getFindings } from '../db/check-findings';
import * as claims from '../db/claims';
import { getDocument } from '../db/documents';
import { insertDecision, removeDecisionOf } from '../db/finding-decisions';
import { recordChange } from '../db/history';
import { getLabel } from '../db/labels';
import { createPassageReader, type Passage } from '../db/passages';

type Input = Required<Pick<InputOf<'checks.decide'>, 'outcome' | 'reason'>> &
  Pick<InputOf<'checks.decide'>, 'label' | 'severity' | 'statement'>;

export const decideFindings: Handler<'checks.decide'> = (context, { findingIds, ...input }, call) => {
  const { db } = context.workspace;
  const ids = [...new Set(findingIds)];
  const findings = getFindings(db, ids).filter(finding => isChanging(finding, input.outcome));
  if (input.outcome === 'dismiss' && input.reason === '') {
    throw new AppError('invalid_input', 'A finding is dismissed only with a reason', {
      reason: 'needs-reason',
    });
  }
  if (input.label !== undefined) getLabel(db, input.label);
  const made = { annotations: [] as Annotation[], claimIds: [] as number[] };
  if (findings.length === 0) return { findings: getFindings(db, ids), ...made };
  recordChange(db, authorOf(context, call), detailsOf(context, findings, input), () => {
    const deciding: Deciding = { context, call, input, passageOf: createPassageReader(db) };
    for (const finding of findings) removeDecisionOf(db, finding.id);
    if (input.outcome === 'confirm') {
      made.annotations = findings.map(finding => confirm(deciding, finding));
    } else if (input.outcome === 'claim') {
      // One statement is one claim, wherever it appears.
      const groups = input.statement === undefined ? findings.map(finding => [finding]) : [findings];
      made.claimIds = groups.map(group => makeClaim(deciding, group));
    } else if (input.outcome !== 'reopen') {
      const outcome = input.outcome === 'dismiss' ? 'dismissed' : 'later';
      for (const finding of findings) decide(deciding, finding, { outcome, reason: input.reason });
    }
  });
  return { findings: getFindings(db, ids), ...made };
};

interface Deciding {
  readonly context: Context;
  readonly call: Call<'checks.decide'>;
  readonly input: Input;
  readonly passageOf: (place: { versionId: number; start: number; end: number }) => Passage;
}

/** A confirmed finding has to be opened again first: something was made of it. */
function isChanging({ id, state }: KeptFinding, outcome: Input['outcome']): boolean {
  if (outcome === 'reopen') return state !== 'open';
  if (state !== 'confirmed') return true;
  throw new AppError('conflict', 'This finding was confirmed already', { reason: 'decided', findingId: id });
}

function decide(
  { context, call }: Deciding,
  finding: KeptFinding,
  decision: Pick<FindingDecision, 'outcome' | 'reason'> & { annotationId?: number; claimId?: number },
): void {
  const { documentId, rule, ruleVersion } = finding;
  // It holds for the finding where it was noticed, and follows its words from there.
  const { versionId, start, end } = finding.former ?? finding;
  insertDecision(context.workspace.db, {
    ...{ documentId, versionId, rule, ruleVersion, start, end },
    annotationId: null,
    claimId: null,
    ...decision,
    decidedBy: call.actor,
    decidedAtMs: context.now(),
  });
}

/** The words that the person gave stand in the annotation, and only there. */
function confirm(deciding: Deciding, finding: KeptFinding): Annotation {
  const { context, call, input, passageOf } = deciding;
  const { db } = context.workspace;
  const { versionId, rule, ruleVersion, other } = finding;
  const { documentId, text, span } = passageOf(finding);
  const id = annotations.insertAnnotation(db, {
    documentId,
    versionId,
    ...makeAnchor(text, span),
    label: input.label ?? RULES[rule].label,
    severity: input.severity ?? finding.severity,
    comment: input.reason,
    suggestion: null,
    status: 'open',
    origin: `rule:${rule}@${ruleVersion}`,
    createdBy: call.actor,
    createdAtMs: context.now(),
    modifiedAtMs: context.now(),
  });
  if (other) {
    const { span: place, exact } = passageOf(other);
    annotations.insertEvidence(db, {
      annotationId: id,
      documentId: other.documentId,
      versionId: other.versionId,
      ...place,
      exact,
      relation: relationOf(rule),
      note: '',
    });
  }
  decide(deciding, finding, { outcome: 'confirmed', reason: '', annotationId: id });
  return annotations.getAnnotation(db, id);
}

/** With the passages of all findings, and with what stands against them as evidence. */
function makeClaim(deciding: Deciding, findings: readonly KeptFinding[]): number {
  const { context, call, input, passageOf } = deciding;
  const { db } = context.workspace;
  const claimId = claims.insertClaim(db, {
    statement: input.statement ?? findings.map(finding => statementOf(deciding, finding)).join(' '),
    speaker: null,
    state: 'open',
    createdBy: call.actor,
    createdAtMs: context.now(),
    modifiedAtMs: context.now(),
  });
  for (const finding of findings) {
    const { documentId, versionId, rule, other } = finding;
    claims.insertPassage(db, { claimId, documentId, versionId, ...passageOf(finding).span });
    if (other) {
      claims.insertEvidence(db, {
        claimId,
        kind: 'passage',
        relation: relationOf(rule),
        datedOn: null,
        note: '',
        documentId: other.documentId,
        versionId: other.versionId,
        ...passageOf(other).span,
        originalId: null,
        searchedIn: '',
        createdBy: call.actor,
        createdAtMs: context.now(),
      });
    }
    decide(deciding, finding, { outcome: 'confirmed', reason: input.reason, claimId });
  }
  return claimId;
}

/** As long as a statement may be. */
const MAX_STATEMENT = 20_000;

function statementOf({ context, passageOf }: Deciding, finding: KeptFinding): string {
  const { text, span, documentId } = passageOf(finding);
  const { language } = getDocument(context.workspace.db, documentId);
  return beginningOf(sentencesAround(text, span, language), MAX_STATEMENT);
}

/** The title where all are of one text. */
function detailsOf(context: Context, findings: readonly KeptFinding[], { outcome }: Input) {
  const [first] = findings;
  const isOneText = first && findings.every(({ documentId }) => documentId === first.documentId);
  const title = isOneText ? getDocument(context.workspace.db, first.documentId).title : '';
  return { count: findings.length, outcome, ...(title === '' ? {} : { title }) };
}
