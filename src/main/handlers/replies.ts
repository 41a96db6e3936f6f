import type { OperationName } from '../../shared/contract/operations';
import { AppError } from '../../shared/errors';
import { authorOf, type Call, type Context, type Handler } from '../context';
import { getAnnotation } from '../db/annotations';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import * as replies from '../db/replies';

export const replyToAnnotation: Handler<'annotations.reply'> = (context, { annotationId, text }, call) => {
  const writtenAtMs = context.now();
  return changeThread(context, call, annotationId, db => {
    const times = { createdAtMs: writtenAtMs, modifiedAtMs: writtenAtMs };
    replies.insertReply(db, { annotationId, text, createdBy: call.actor, ...times });
  });
};

export const editReply: Handler<'annotations.edit-reply'> = (context, { replyId, text }, call) => {
  const { annotationId } = getOwnReply(context, call, replyId);
  return changeThread(context, call, annotationId, db =>
    replies.updateReply(db, { id: replyId, text, modifiedAtMs: context.now() }),
  );
};

export const removeReply: Handler<'annotations.remove-reply'> = (context, { replyId }, call) => {
  const { annotationId } = getOwnReply(context, call, replyId);
  return changeThread(context, call, annotationId, db => replies.removeReply(db, replyId));
};

function changeThread<N extends OperationName>(
  context: Context,
  call: Call<N>,
  annotationId: number,
  change: (db: Context['workspace']['db']) => void,
) {
  const { db } = context.workspace;
  const { documentId, label } = getAnnotation(db, annotationId);
  const details = { title: getDocument(db, documentId).title, label };
  recordChange(db, authorOf(context, call), details, () => change(db));
  return { annotation: getAnnotation(db, annotationId) };
}

/** What somebody else wrote can be answered, not changed. */
function getOwnReply<N extends OperationName>(context: Context, call: Call<N>, replyId: number) {
  const reply = replies.getReply(context.workspace.db, replyId);
  if (reply.createdBy !== call.actor) {
    throw new AppError('conflict', `This reply was written by ${reply.createdBy}`, {
      reason: 'not-your-reply',
    });
  }
  return reply;
}
