import { ANNOTATION_AREAS } from '../../shared/contract/annotations';
import { DECISION_AREAS } from '../../shared/contract/checks';
import { CLAIM_AREAS } from '../../shared/contract/claims';
import { FACT_AREAS } from '../../shared/contract/fact-list';
import { AppError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/model/history';
import { authorOf, type Call, type Context, type Handler } from '../context';
import { readDocumentThen, restoreRows, rowsThen } from '../db/document-then';
import { scopeOf } from '../db/entry-scope';
import * as things from '../db/entry-things';
import { listErasedDocuments as findErasedDocuments } from '../db/erase';
import * as history from '../db/history';
import * as entries from '../db/history-entries';
import { headBranchOf, headOf } from '../db/history-line';
import * as verification from '../db/history-verify';

export const listHistory: Handler<'history.list'> = (context, { offset, limit, ...filter }) => {
  const { db } = context.workspace;
  return {
    entries: entries.listEntries(db, filter, { offset, limit }),
    total: entries.countEntries(db, filter),
    undo: history.nextUndo(db),
    redo: history.nextRedo(db),
    headId: headOf(db),
    headBranchId: headBranchOf(db),
  };
};

export const listFacets: Handler<'history.facets'> = context => entries.listFacets(context.workspace.db);

export const undoHistory: Handler<'history.undo'> = (context, _input, call) =>
  toUndone(context, history.undo(context.workspace.db, authorOf(context, call)), call);

export const redoHistory: Handler<'history.redo'> = (context, _input, call) =>
  toUndone(context, history.redo(context.workspace.db, authorOf(context, call)), call);

export const goToEntry: Handler<'history.go-to'> = (context, { entryId }, call) =>
  history.goTo(context.workspace.db, entryId, authorOf(context, call));

export const getDocumentAt: Handler<'history.document-at'> = (context, { documentId, entryId }) => {
  const { db } = context.workspace;
  return readDocumentThen(db, documentId, rowsThen(db, documentId, entryId));
};

export const restoreDocument: Handler<'history.restore'> = (context, { documentId, entryId }, call) => {
  const { db } = context.workspace;
  const rows = rowsThen(db, documentId, entryId);
  const before = headOf(db);
  const { title, versionId } = readDocumentThen(db, documentId, rows);
  history.recordChange(db, authorOf(context, call), { title, restoredFrom: entryId }, () =>
    restoreRows(db, rows),
  );
  const after = headOf(db);
  if (after === null || after === before)
    throw new AppError('conflict', 'The document is as it was then', { reason: 'same-as-then' });
  return { entryId: after, versionId, title };
};

export const listThings: Handler<'history.things'> = (context, { entryId }) => ({
  things: things.listThings(context.workspace.db, entryId),
});

export const previewErasure: Handler<'history.preview-erasure'> = (context, target, { signal }) =>
  context.workers.run(
    'preview-erasure',
    { workspacePath: context.workspace.db.name, target },
    { signal, isUrgent: true },
  );

export const eraseForGood: Handler<'history.erase'> = (context, { reason, ...target }, call) => {
  const { db } = context.workspace;
  const author = authorOf(context, call);
  return history.whileErasing(db, () =>
    context.workers.run(
      'erase',
      { workspacePath: db.name, target, author, reason },
      { signal: call.signal, onProgress: progress => call.report(progress), isUrgent: true },
    ),
  );
};

export const listErasedDocuments: Handler<'history.erased-documents'> = context => {
  const { db, uid } = context.workspace;
  return { workspaceUid: uid, documentIds: findErasedDocuments(db) };
};

export const verifyHistory: Handler<'history.verify'> = context =>
  verification.verifyHistory(context.workspace.db);

function toUndone(context: Context, entry: HistoryEntry, call: Call<'history.undo' | 'history.redo'>) {
  const scope = scopeOf(context.workspace.db, entry.id);
  if (scope.kind === 'claims') call.touchOnly(CLAIM_AREAS);
  if (scope.kind === 'facts') call.touchOnly(FACT_AREAS);
  if (scope.kind !== 'annotations') return { entry, annotations: null, findings: [] };
  const { annotations, findings } = scope;
  call.touchOnly(findings.length > 0 ? DECISION_AREAS : ANNOTATION_AREAS);
  return { entry, annotations, findings: [...findings] };
}
