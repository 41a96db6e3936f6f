import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../shared/errors';
import type { Call, Context, Handler } from '../context';
import { countStates } from '../db/check-lists';
import {
  leaveUnchecked,
  listCheckable,
  listUnchecked,
  listWaiting,
  type UncheckedDocument,
} from '../db/check-runs';
import { getDocument } from '../db/documents';
import { isErasing } from '../db/history';
import { storeCheckedTexts } from '../db/store-checked';

/** One batch in a worker takes well under a second, so that an edit need not wait longer for its turn. */
const DOCUMENTS_A_BATCH = 20;
const UNITS_A_BATCH = 60_000;
/** A text that somebody edits all the time is left for the next run. */
const MAX_ATTEMPTS = 3;

/**
 * Checks what waits, and what comes to wait because of it: a text that is held against one just checked for the first time.
 */
export const runChecks: Handler<'checks.run'> = async (
  context,
  { documentIds, again, onlyWaiting },
  call,
) => {
  const { db, closing } = context.workspace;
  for (const id of documentIds ?? []) getDocument(db, id);
  const wanted = documentIds ?? null;
  const run: CheckRun = {
    context,
    call,
    db,
    signal: AbortSignal.any([call.signal, closing]),
    attempts: new Map(),
    checkedIds: new Set(),
    failedIds: new Set(),
    doneCount: 0,
  };
  const isDue = ({ id }: UncheckedDocument) => (run.attempts.get(id) ?? 0) < MAX_ATTEMPTS;
  const listNext = () => (onlyWaiting ? listWaiting(db) : listUnchecked(db, wanted));
  let waiting = again ? listCheckable(db, wanted) : listNext();
  try {
    while (waiting.length > 0 && !run.signal.aborted) {
      await checkAll(run, waiting);
      if (closing.aborted) throw new AppError('cancelled', 'The workspace was closed');
      waiting = listNext().filter(isDue);
    }
  } finally {
    if (db.open) leaveUnchecked(db, wanted);
  }
  return {
    checkedCount: run.checkedIds.size,
    failedCount: run.failedIds.size,
    openCount: countStates(db, [...run.checkedIds]).open,
    isCancelled: run.signal.aborted,
  };
};

interface CheckRun {
  readonly context: Context;
  readonly call: Call<'checks.run'>;
  readonly db: Context['workspace']['db'];
  readonly signal: AbortSignal;
  readonly attempts: Map<number, number>;
  readonly checkedIds: Set<number>;
  readonly failedIds: Set<number>;
  doneCount: number;
}

/** With a worker left for others where there are several. Ends early after an abort. */
async function checkAll(run: CheckRun, waiting: readonly UncheckedDocument[]): Promise<void> {
  const total = run.doneCount + waiting.length;
  const batches = toBatches(waiting).values();
  const lane = async () => {
    for (const batch of batches) {
      if (run.signal.aborted) return;
      await checkBatch(run, batch);
      run.call.report({ done: run.doneCount, total });
    }
  };
  const laneCount = Math.max(1, run.context.workers.size - 1);
  await Promise.all(Array.from({ length: laneCount }, lane));
}

async function checkBatch(run: CheckRun, batch: readonly UncheckedDocument[]): Promise<void> {
  const { context, call, db, signal } = run;
  const workspacePath = context.workspace.path;
  const documentIds = batch.map(({ id }) => id);
  await untilErased(run);
  const checked = await context.workers
    .run('check-documents', { workspacePath, documentIds }, { signal })
    .catch(cause => {
      if (signal.aborted) return [];
      throw cause;
    });
  await untilErased(run);
  if (!db.open) return;
  const stored = new Set(storeCheckedTexts(db, checked, context.now()));
  for (const { documentId, failure } of checked) {
    if (!stored.has(documentId)) continue;
    if (failure === null) run.checkedIds.add(documentId);
    else run.failedIds.add(documentId);
    if (failure !== null) call.noteFailure(new Error(failure));
  }
  for (const id of documentIds) run.attempts.set(id, (run.attempts.get(id) ?? 0) + 1);
  run.doneCount += batch.length;
}

/** Reading would stand in the way of an erasure, and writing would have to wait for it. */
async function untilErased({ db, signal }: CheckRun): Promise<void> {
  while (db.open && isErasing(db) && !signal.aborted) await setTimeout(ERASING_POLL_MS);
}

const ERASING_POLL_MS = 50;

function toBatches(documents: readonly UncheckedDocument[]): UncheckedDocument[][] {
  const batches: UncheckedDocument[][] = [];
  let units = 0;
  for (const document of documents) {
    const last = batches.at(-1);
    units += document.textLength;
    if (last && last.length < DOCUMENTS_A_BATCH && units <= UNITS_A_BATCH) {
      last.push(document);
    } else {
      batches.push([document]);
      units = document.textLength;
    }
  }
  return batches;
}
