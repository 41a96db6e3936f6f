import { authorOf, type Handler } from '../context';
import * as history from '../db/history';

export const listHistory: Handler<'history.list'> = (context, page) => {
  const { db } = context.workspace;
  return {
    entries: history.listEntries(db, page),
    total: history.countEntries(db),
    undo: history.nextUndo(db),
    redo: history.nextRedo(db),
  };
};

export const undoHistory: Handler<'history.undo'> = (context, _input, call) => ({
  entry: history.undo(context.workspace.db, authorOf(context, call)),
});

export const redoHistory: Handler<'history.redo'> = (context, _input, call) => ({
  entry: history.redo(context.workspace.db, authorOf(context, call)),
});

export const verifyHistory: Handler<'history.verify'> = context =>
  history.verifyHistory(context.workspace.db);
