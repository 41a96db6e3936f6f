import { directionOf, withoutGuesses } from '../../../shared/domain/checks/references';
import { runChecks } from '../../../shared/domain/checks/run-checks';
import { createRelationJudge } from '../../../shared/domain/corpus/judge-related';
import { applyNameDecisions } from '../../../shared/domain/corpus/names/apply-decisions';
import { type FoundForm, findNameForms } from '../../../shared/domain/corpus/names/find-forms';
import { snapToGraphemes } from '../../../shared/domain/text/graphemes';
import { guessLanguage } from '../../../shared/domain/text/timex/items';
import type { CheckFinding, CheckReference } from '../../../shared/model/check';
import type { NoticedFinding } from '../../db/check-findings';
import { type DocumentToCheck, findDocumentToCheck, readHoldingDecisions } from '../../db/check-input';
import { listChoices } from '../../db/check-references';
import { type CheckedDocument, lastStepSeq } from '../../db/check-runs';
import { listMovedFindings } from '../../db/former-findings';
import { listNameDecisionsFor } from '../../db/name-decisions';
import { listLikelyRelated } from '../../db/related';
import { openSnapshot } from '../../db/snapshot';
import { getText } from '../../db/versions';
import type { TaskRun } from '../task-run';

export interface DocumentsToCheck {
  readonly workspacePath: string;
  readonly documentIds: readonly number[];
}

export interface CheckedText extends CheckedDocument {
  /** Names in the text, for the whole workspace. */
  readonly forms: readonly FoundForm[];
}

/** Texts beside those that people chose. */
const MAX_REFERENCES = 3;
const MAX_JUDGED = 6;
/** UTF-16 code units. Longer texts are checked alone, and nothing is held against them: that would take seconds. */
const MAX_COMPARED_LENGTH = 200_000;

/**
 * Reads documents and everything that their check depends on from the workspace as it is at the start. Those that were
 * removed meanwhile are left out, and after a cancellation those that were not reached. One that a rule breaks on says so
 * in its `failure`.
 */
export async function checkDocumentsTask(
  { workspacePath, documentIds }: DocumentsToCheck,
  run: TaskRun,
): Promise<CheckedText[]> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const stepSeq = lastStepSeq(snapshot.db);
    const checked: CheckedText[] = [];
    for (const documentId of documentIds) {
      if (run.isCancelled()) break;
      const document = findDocumentToCheck(snapshot.db, documentId, 'review');
      if (document) checked.push({ stepSeq, ...checkOrFail(snapshot.db, document) });
    }
    return checked;
  } finally {
    snapshot.end();
  }
}

type Database = ReturnType<typeof openSnapshot>['db'];
type Checked = Omit<CheckedText, 'stepSeq'>;

function checkOrFail(db: Database, document: DocumentToCheck): Checked {
  try {
    return check(db, document);
  } catch (cause) {
    if (!(cause instanceof Error) || 'code' in cause) throw cause;
    const { documentId, versionId } = document;
    const nothing = { findings: [], moved: [], references: [], relatedIds: [], forms: [] };
    return { documentId, versionId, ...nothing, failure: cause.stack ?? cause.message };
  }
}

function check(db: Database, document: DocumentToCheck): Checked {
  const { documentId, versionId, text, language } = document;
  const { references, relatedIds } = findReferences(db, document);
  const sources = references.map(reference => reference.document);
  const isDirected = references.map(({ reason }) => reason !== 'undirected');
  const forms = findNameForms(text, language);
  const findings = applyNameDecisions(
    withoutGuesses(runChecks(document, sources), isDirected),
    listNameDecisionsFor(db, document),
    { text, language, forms },
  );
  const decisionOf = readHoldingDecisions(db, document);
  return {
    documentId,
    versionId,
    findings: findings.map(finding => {
      const other = otherOf(finding, document, sources);
      return { ...finding, other, decisionId: decisionOf({ ...finding, other }) };
    }),
    references: references.map(reference => ({
      documentId: reference.document.documentId,
      reason: reference.reason,
    })),
    moved: listMovedFindings(db, document, findings),
    relatedIds,
    forms,
    failure: null,
  };
}

function otherOf(
  { other }: CheckFinding,
  review: DocumentToCheck,
  sources: readonly DocumentToCheck[],
): NoticedFinding['other'] {
  const text = other?.document === null ? review : sources[other?.document ?? -1];
  if (!other || !text) return null;
  return { documentId: text.documentId, versionId: text.versionId, ...snapToGraphemes(text.text, other) };
}

interface Reference {
  readonly document: DocumentToCheck;
  readonly reason: CheckReference['reason'];
}

/** What people chose, then the texts most like it that are not newer; and all that may be held against this one. */
function findReferences(db: Database, document: DocumentToCheck) {
  const choices = listChoices(db, document.documentId);
  const load = (documentId: number, reason: Reference['reason']): Reference[] => {
    const found = findDocumentToCheck(db, documentId, 'source');
    return found && found.text.length <= MAX_COMPARED_LENGTH ? [{ document: found, reason }] : [];
  };
  if (document.text.length > MAX_COMPARED_LENGTH) return { references: [], relatedIds: [] };
  const chosen = choices.filter(({ isReference }) => isReference);
  const related = listRelated(db, document);
  const found = related
    .filter(({ documentId }) => choices.every(({ referenceId }) => referenceId !== documentId))
    .flatMap(({ documentId, publishedOn }) => {
      const reason = directionOf(document.date, publishedOn);
      return reason === null ? [] : [{ documentId, reason }];
    });
  // First those that came before for sure: the rules name one text for each difference.
  const isUndirected = ({ reason }: { reason: Reference['reason'] }) => Number(reason === 'undirected');
  const best = found.slice(0, MAX_REFERENCES).sort((a, b) => isUndirected(a) - isUndirected(b));
  return {
    references: [
      ...chosen.flatMap(({ referenceId }) => load(referenceId, 'chosen')),
      ...best.flatMap(({ documentId, reason }) => load(documentId, reason)),
    ],
    relatedIds: related
      .filter(({ publishedOn }) => directionOf(publishedOn, document.date) !== null)
      .map(({ documentId }) => documentId),
  };
}

/** Texts that report the same, the most alike first. */
function listRelated(db: Database, document: DocumentToCheck) {
  const judge = createRelationJudge(document.text, document);
  return listLikelyRelated(db, document, MAX_JUDGED)
    .flatMap(row => {
      const other = getText(db, row.versionId);
      const relation = judge(other, row.language === 'und' ? guessLanguage(other) : row.language);
      return relation ? [{ ...row, share: relation.share }] : [];
    })
    .sort((a, b) => b.share - a.share);
}
