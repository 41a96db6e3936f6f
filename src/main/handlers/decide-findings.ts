import type { InputOf } from '../../shared/contract/client';
import { makeAnchor } from '../../shared/domain/anchors/make';
import { relationOf } from '../../shared/domain/checks/evidence';
import { RULES } from '../../shared/domain/checks/rules';
import { statementOf } from '../../shared/domain/claims/statement';
import { AppError } from '../../shared/errors';
import type { Annotation } from '../../shared/model/annotation';
import type { FindingDecision, KeptFinding } from '../../shared/model/check';
import { authorOf, type Call, type Context, type Handler } from '../context';
import * as annotations from '../db/annotations';
import { getFindings, listStanding } from '../db/check-findings';
import { findAwaitedMirror, listMirrorsOf } from '../db/check-mirrors';
import type { PlaceRow } from '../db/claims';
import * as claims from '../db/claims';
import { getDocument } from '../db/documents';
import { insertDecision, mirrorDecision, removeDecisionOf } from '../db/finding-decisions';
import { recordChange } from '../db/history';
import { getLabel } from '../db/labels';
import { createPassageReader, type Passage } from '../db/passages';

type Input = Required<Pick<InputOf<'checks.decide'>, 'outcome' | 'reason'>> &
  Pick<InputOf<'checks.decide'>, 'label' | 'severity' | 'statement'>;

export const decideFindings: Handler<'checks.decide'> = (context, { findingIds, ...input }, call) => {
  const { db } = context.workspace;
  const ids = [...new Set(findingIds)];
  const questions = listQuestions(
    context,
    getFindings(db, ids).filter(finding => isChanging(finding, input.outcome)),
  );
  if (input.outcome === 'dismiss' && input.reason === '') {
    throw new AppError('invalid_input', 'A finding is dismissed only with a reason', {
      reason: 'needs-reason',
    });
  }
  if (input.label !== undefined) getLabel(db, input.label);
  const made = { annotations: [] as Annotation[], claimIds: [] as number[] };
  if (questions.length === 0) return { findings: getFindings(db, ids), ...made };
  recordChange(db, authorOf(context, call), detailsOf(context, questions, input), () => {
    const deciding: Deciding = { context, call, input, passageOf: createPassageReader(db) };
    for (const { finding, mirrors } of questions)
      for (const { id } of [finding, ...mirrors]) removeDecisionOf(db, id);
    if (input.outcome === 'confirm') {
      made.annotations = questions.map(question => confirm(deciding, question));
    } else if (input.outcome === 'claim') {
      // One statement is one claim, wherever it appears.
      const groups = input.statement === undefined ? questions.map(question => [question]) : [questions];
      made.claimIds = groups.map(group => makeClaim(deciding, group));
    } else if (input.outcome !== 'reopen') {
      const outcome = input.outcome === 'dismiss' ? 'dismissed' : 'later';
      for (const question of questions) decide(deciding, question, { outcome, reason: input.reason });
    }
  });
  const along = questions.flatMap(({ mirrors }) => mirrors.map(({ id }) => id));
  return { findings: getFindings(db, [...new Set([...ids, ...along])]), ...made };
};

/** A finding with those that ask the same from the other text's side: one decision is about them all. */
interface Question {
  readonly finding: KeptFinding;
  readonly mirrors: readonly KeptFinding[];
}

function listQuestions({ workspace }: Context, findings: readonly KeptFinding[]): Question[] {
  const asked = new Set<number>();
  return findings.flatMap(finding => {
    if (asked.has(finding.id)) return [];
    const mirrors = listStanding(workspace.db, listMirrorsOf(workspace.db, finding.id));
    for (const { id } of mirrors) asked.add(id);
    return [{ finding, mirrors }];
  });
}

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
  { finding, mirrors }: Question,
  decision: Pick<FindingDecision, 'outcome' | 'reason'> & { annotationId?: number; claimId?: number },
): void {
  const { documentId, rule, ruleVersion } = finding;
  const { db } = context.workspace;
  const decisionId = insertDecision(db, {
    ...{ documentId, rule, ruleVersion, ...noticedAt(finding) },
    annotationId: null,
    claimId: null,
    ...decision,
    decidedBy: call.actor,
    decidedAtMs: context.now(),
  });
  for (const mirror of mirrors) {
    mirrorDecision(db, { decisionId, documentId: mirror.documentId, rule, ...noticedAt(mirror) });
  }
  const awaited = findAwaitedMirror(db, finding.id);
  if (awaited) mirrorDecision(db, { decisionId, rule, ...awaited });
}

/** A decision holds for the finding where it was noticed, and follows its words from there. */
function noticedAt({ former, ...finding }: KeptFinding) {
  const { versionId, start, end } = former ?? finding;
  return { versionId, start, end };
}

/** The words that the person gave stand in the annotation, and only there. */
function confirm(deciding: Deciding, question: Question): Annotation {
  const { finding } = question;
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
  decide(deciding, question, { outcome: 'confirmed', reason: '', annotationId: id });
  return annotations.getAnnotation(db, id);
}

/** With the passages of all findings, and with what stands against them as evidence. */
function makeClaim(deciding: Deciding, questions: readonly Question[]): number {
  const { context, call, input, passageOf } = deciding;
  const { db } = context.workspace;
  const placeOf = (place: PlaceRow): PlaceRow => {
    const { documentId, versionId } = place;
    return { documentId, versionId, ...passageOf(place).span };
  };
  const findings = questions.map(({ finding }) => finding);
  const claimId = claims.insertOpenClaim(db, {
    statement: input.statement ?? statementOf(findings.map(passageOf)),
    speaker: null,
    passages: findings.map(placeOf),
    evidence: findings.flatMap(({ rule, other }) =>
      other ? [{ ...placeOf(other), relation: relationOf(rule) }] : [],
    ),
    createdBy: call.actor,
    createdAtMs: context.now(),
  });
  for (const question of questions)
    decide(deciding, question, { outcome: 'confirmed', reason: input.reason, claimId });
  return claimId;
}

/** The title where all are of one text. */
function detailsOf(context: Context, questions: readonly Question[], { outcome }: Input) {
  const first = questions[0]?.finding;
  const isOneText = first && questions.every(({ finding }) => finding.documentId === first.documentId);
  const title = isOneText ? getDocument(context.workspace.db, first.documentId).title : '';
  return { count: questions.length, outcome, ...(title === '' ? {} : { title }) };
}
