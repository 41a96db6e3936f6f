import type { InputOf } from '../../shared/contract/client';
import { createFollower } from '../../shared/domain/anchors/follow';
import { applyLedger } from '../../shared/domain/compare/ledger';
import { revertLedger } from '../../shared/domain/corrections/revert';
import { planSuggestions } from '../../shared/domain/corrections/suggestions';
import { AppError } from '../../shared/errors';
import type { Document, LedgerEntry, Version } from '../../shared/model/document';
import { authorOf, type Call, type Context, type Handler } from '../context';
import { listAnnotations, updateAnnotation } from '../db/annotations';
import { insertDerivedVersion } from '../db/derived-versions';
import { getDocument } from '../db/documents';
import { listSteps, loadFamily } from '../db/family';
import { recordChange } from '../db/history';
import { getText, getVersion } from '../db/versions';
import { toWellFormed } from '../files/write/well-formed';

type Correction = 'documents.edit' | 'documents.apply-suggestions' | 'documents.revert';

export const editText: Handler<'documents.edit'> = async (context, input, call) => {
  const { db } = context.workspace;
  // The database would write half a surrogate pair as this sign; the ledger has to say so, too.
  const text = toWellFormed(input.text);
  const parent = requireEdit(context, input, text);
  const ledger = await context.workers.run('edit-ledger', { parent, text }, { signal: call.signal });
  const plan = () => {
    requireEdit(context, input, text);
    return { ledger, text };
  };
  const made = await makeVersion({ context, call, db, versionId: input.versionId, cause: 'edit', plan });
  return { ...made, changeCount: ledger.length };
};

export const applySuggestions: Handler<'documents.apply-suggestions'> = async (context, input, call) => {
  const { db } = context.workspace;
  const { versionId } = input;
  const plan = () => planSuggested(context, input);
  const store = ({ applied }: ReturnType<typeof plan>) => {
    for (const annotation of applied) {
      updateAnnotation(db, { ...annotation, status: 'resolved', modifiedAtMs: context.now() });
    }
  };
  const made = await makeVersion({ context, call, db, versionId, cause: 'suggestion', plan, store });
  return {
    documentId: made.documentId,
    versionId: made.versionId,
    versionNumber: made.versionNumber,
    appliedIds: made.planned.applied.map(({ id }) => id),
    skipped: made.planned.skipped.map(({ annotation, reason }) => ({ annotationId: annotation.id, reason })),
  };
};

export const revertReplacements: Handler<'documents.revert'> = async (context, input, call) => {
  const { db } = context.workspace;
  const { versionId, ledgerVersionId, entryIndexes } = input;
  const plan = () => {
    requireCurrent(context, versionId);
    const family = loadFamily(db, getVersion(db, versionId).documentId);
    const parentId = family.parentOf(ledgerVersionId);
    const parentText = parentId === null ? '' : family.textOf(parentId);
    const current = family.textOf(versionId);
    const reversal = { versionId: ledgerVersionId, entryIndexes, parentText };
    const ledger = revertLedger(listSteps(family, versionId), current, reversal);
    return { ledger, text: applyLedger(current, ledger) };
  };
  const made = await makeVersion({ context, call, db, versionId, cause: 'revert', plan });
  return { ...made, revertedCount: new Set(entryIndexes).size };
};

interface Plan {
  readonly ledger: readonly LedgerEntry[];
  readonly text: string;
}

interface Making<P extends Plan> {
  readonly context: Context;
  readonly call: Call<Correction>;
  readonly db: Context['workspace']['db'];
  /** The parent. */
  readonly versionId: number;
  readonly cause: Version['cause'];
  /** What to make as things stand; asked again after the slow part, because others may have gone on meanwhile. */
  plan(): P;
  /** Whatever else belongs into the same entry of the history. */
  store?(plan: P): void;
}

async function makeVersion<P extends Plan>(making: Making<P>) {
  const { context, call, db, versionId, plan, store, cause } = making;
  const documentId = getVersion(db, versionId).documentId;
  const { text } = plan();
  const { language } = getDocument(db, documentId);
  const proposals = await context.workers.run(
    'propose-cleaning',
    { text, language },
    { signal: call.signal },
  );
  if (context.workspace.db !== db) throw new AppError('cancelled', 'The workspace was closed');
  const planned = plan();
  if (planned.text !== text) {
    throw new AppError('conflict', 'Somebody changed this meanwhile', { reason: 'changed-meanwhile' });
  }
  const document: Document = getDocument(db, documentId);
  const details = { title: document.title, count: planned.ledger.length };
  const id = recordChange(db, authorOf(context, call), details, () => {
    store?.(planned);
    return insertDerivedVersion(db, {
      documentId,
      parentId: versionId,
      cause,
      ...planned,
      proposals,
      madeBy: call.actor,
      madeAtMs: context.now(),
    });
  });
  return { documentId, versionId: id, versionNumber: getVersion(db, id).number, planned };
}

/** The text that was edited. Throws where the edit cannot become a version as things stand. */
function requireEdit(context: Context, input: InputOf<'documents.edit'>, text: string): string {
  const { db } = context.workspace;
  const { versionId, isOutdatedAllowed } = input;
  if (!isOutdatedAllowed) requireCurrent(context, versionId);
  const { currentVersionId } = getDocument(db, getVersion(db, versionId).documentId);
  if (text.trim() === '') {
    throw new AppError('invalid_input', 'A version needs a text', { reason: 'empty-text' });
  }
  const parent = getText(db, versionId);
  if (text === parent || text === getText(db, currentVersionId)) {
    throw new AppError('conflict', 'The text reads like this already', { reason: 'nothing-changed' });
  }
  return parent;
}

function requireCurrent(context: Context, versionId: number): void {
  const { db } = context.workspace;
  const { currentVersionId } = getDocument(db, getVersion(db, versionId).documentId);
  if (currentVersionId === versionId) return;
  const { number } = getVersion(db, currentVersionId);
  throw new AppError('conflict', `Version ${number} was made meanwhile`, {
    reason: 'newer-version',
    number,
    currentVersionId,
  });
}

function planSuggested(
  context: Context,
  { versionId, annotationIds }: InputOf<'documents.apply-suggestions'>,
) {
  const { db } = context.workspace;
  requireCurrent(context, versionId);
  const { documentId } = getVersion(db, versionId);
  const family = loadFamily(db, documentId);
  const placementOf = createFollower(versionId, family);
  const annotations = listAnnotations(db, documentId);
  const missing = annotationIds?.find(wanted => !annotations.some(({ id }) => id === wanted));
  if (missing !== undefined) {
    throw new AppError('not_found', 'This annotation does not exist', { kind: 'annotation', id: missing });
  }
  const text = family.textOf(versionId);
  const placed = annotations.map(annotation => ({
    ...annotation,
    placement: placementOf(annotation, annotation.versionId),
  }));
  const planned = planSuggestions(text, placed, annotationIds ? new Set(annotationIds) : null);
  if (planned.applied.length === 0) {
    throw new AppError('conflict', 'No suggestion can be applied here', { reason: 'nothing-to-apply' });
  }
  return { ...planned, text: applyLedger(text, planned.ledger) };
}
