import type { InputOf } from '../../shared/contract/client';
import { toAcceptedLedger } from '../../shared/domain/compare/accept';
import { applyLedger } from '../../shared/domain/compare/ledger';
import { AppError } from '../../shared/errors';
import { authorOf, type Context, type Handler } from '../context';
import { insertDerivedVersion } from '../db/derived-versions';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import { getText, getVersion } from '../db/versions';

export const acceptChanges: Handler<'comparisons.accept'> = async (context, input, call) => {
  const { db } = context.workspace;
  const wanted = planAcceptance(context, input);
  const work = { text: wanted.text, language: wanted.document.language };
  const proposals = await context.workers.run('propose-cleaning', work, { signal: call.signal });
  if (context.workspace.db !== db) throw new AppError('cancelled', 'The workspace was closed');
  // Others may have gone on meanwhile: undone a version, removed the document, accepted the same.
  const { document, ledger, text } = planAcceptance(context, input);
  const details = { title: document.title, count: ledger.length };
  const versionId = recordChange(db, authorOf(context, call), details, () =>
    insertDerivedVersion(db, {
      documentId: document.id,
      text,
      parentId: input.leftVersionId,
      cause: 'accepted-change',
      madeBy: call.actor,
      madeAtMs: context.now(),
      ledger,
      proposals,
    }),
  );
  return {
    documentId: document.id,
    versionId,
    versionNumber: getVersion(db, versionId).number,
    acceptedCount: ledger.length,
  };
};

/** What accepting would make of the left version as things stand. */
function planAcceptance(
  context: Context,
  { leftVersionId, rightVersionId, changes }: InputOf<'comparisons.accept'>,
) {
  const { db } = context.workspace;
  const document = getDocument(db, getVersion(db, leftVersionId).documentId);
  getDocument(db, getVersion(db, rightVersionId).documentId);
  const left = getText(db, leftVersionId);
  const ledger = toAcceptedLedger(changes, left, getText(db, rightVersionId), rightVersionId);
  const text = applyLedger(left, ledger);
  if (text === left) {
    throw new AppError('conflict', 'These changes leave the text as it is', { reason: 'nothing-to-accept' });
  }
  // Made from an older version, the same words would only be further from what was annotated in the current one. A text
  // that an earlier version had is made anew: it becomes the current one, with a ledger that says where it comes from.
  if (text === getText(db, document.currentVersionId)) {
    throw new AppError('conflict', 'The current version reads like this already', {
      reason: 'already-current',
    });
  }
  return { document, ledger, text };
}
