import { rmSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { authorOf, type Handler } from '../context';
import { countStates } from '../db/check-lists';
import { removeDocument } from '../db/documents';
import { recordChange, refuseWhileErasing } from '../db/history';
import { countWorkspace } from '../db/library';
import { SCHEMA_VERSION } from '../db/migrate';
import { listSampleDocumentIds, listSourcesOnlyOf } from '../db/samples';
import { removeSource } from '../db/sources';
import { writeFileAtomically } from '../files/write/atomic-file';

export const describeWorkspace: Handler<'workspace.describe'> = context => {
  const { db, path, uid } = context.workspace;
  return {
    uid,
    path,
    name: basename(path).replace(/\.gegenlese$/, ''),
    schemaVersion: SCHEMA_VERSION,
    appVersion: context.appVersion,
    ...countWorkspace(db),
    sampleCount: listSampleDocumentIds(db, context.sampleHashes()).length,
    openCheckCount: countStates(db, null).open,
  };
};

export const removeSamples: Handler<'workspace.remove-samples'> = (context, _input, call) => {
  const { db } = context.workspace;
  const ids = listSampleDocumentIds(db, context.sampleHashes());
  if (ids.length === 0) return { removedCount: 0 };
  recordChange(db, authorOf(context, call), { count: ids.length }, () => {
    for (const sourceId of listSourcesOnlyOf(db, ids)) removeSource(db, sourceId);
    for (const id of ids) removeDocument(db, id);
  });
  return { removedCount: ids.length };
};

export const openWorkspace: Handler<'workspace.open'> = (context, { path, create }) => {
  refuseWhileErasing(context.workspace.db);
  // Its own lock would stand in the way.
  if (!isSameFile(path, context.workspace.path)) context.switchWorkspace(path, { create });
  return { path: context.workspace.path };
};

export const backUpWorkspace: Handler<'workspace.backup'> = async (context, { target }, { signal }) => {
  const path = resolve(target);
  await writeFileAtomically(path, false, async partial => {
    // Without its folder `backup` throws what looks like a bug.
    await stat(dirname(partial));
    // SQLite's own online backup: consistent, in steps between which the program goes on.
    const source = new SqliteDatabase(context.workspace.path, { readonly: true, fileMustExist: true });
    try {
      await source.backup(partial, { progress: () => (signal.aborted ? stop() : PAGES_A_STEP) });
    } finally {
      source.close();
      // A full disk leaves the journal.
      rmSync(`${partial}-journal`, { force: true });
    }
  });
  return { path, byteLength: (await stat(path)).size };
};

export const verifyWorkspace: Handler<'workspace.verify'> = (context, _input, { signal, report }) =>
  context.workers.run(
    'verify',
    { workspacePath: context.workspace.path },
    // Somebody waits before the dialog; a check of all texts may have the workers for hours.
    { signal, onProgress: report, isUrgent: true },
  );

const PAGES_A_STEP = 100;

function stop(): never {
  throw new AppError('cancelled', 'The backup was cancelled');
}

/** Also under another name, such as a link. */
function isSameFile(left: string, right: string): boolean {
  const [leftFile, rightFile] = [left, right].map(path => statSync(path, { throwIfNoEntry: false }));
  return leftFile !== undefined && leftFile.dev === rightFile?.dev && leftFile.ino === rightFile.ino;
}
