import type { Database } from 'better-sqlite3';
import type { OutputOf } from '../../shared/contract/client';
import { documentsOf, type Owners, ownersIn } from './history-documents';
import { hashContent, hashStep, type StepContent, type StepHead } from './history-steps';
import type { RowChange } from './recording';
import { findRow, listRows } from './statement';

export type Verification = OutputOf<'history.verify'>;

/**
 * Recomputes every hash, and from the steps everything else that the history tables hold: which entries there are, on
 * what they stand, which are in effect, what they are about and what was erased. Stops at the first step that does not
 * fit. O(bytes of the history).
 *
 * It finds damage and meddling, not a forger who computes the whole chain anew: against that helps only to note
 * `headHash` elsewhere.
 */
export function verifyHistory(db: Database): Verification {
  const erased = readErasedHashes(db);
  const replay = startReplay();
  const erasures: Verification['erasures'] = [];
  let previousHash = '';
  let stepCount = 0;
  const broken = (problem: Verification['problem'], firstBrokenStep: number): Verification => ({
    isIntact: false,
    stepCount,
    firstBrokenStep,
    problem,
    headHash: previousHash,
    erasures,
  });

  const steps = db.prepare(`
    SELECT steps.seq, entry_id AS entryId, kind, actor, at_ms AS atMs, operation, content_hash AS contentHash,
      previous_hash AS previousHash, hash, salt, details, changes
    FROM history_steps AS steps LEFT JOIN history_contents AS contents ON contents.seq = steps.seq
    ORDER BY steps.seq
  `);
  for (const step of steps.iterate() as Iterable<StepRow>) {
    if (step.seq !== stepCount + 1) return broken('missing-step', stepCount + 1);
    stepCount++;
    if (step.previousHash !== previousHash || step.hash !== hashStep(step)) return broken('step', step.seq);
    if (step.salt === null) return broken('content', step.seq);
    const left = erased.get(step.seq);
    if (hashContent(step) !== (left ?? step.contentHash)) return broken('content', step.seq);
    const content: unknown = JSON.parse(step.changes);
    const erasure = readErasure(step, content);
    if (erasure) erasures.push(erasure);
    if (Array.isArray(content)) replay.apply(step, content as RowChange[], left !== undefined);
    else replay.applyErasure(step, content as ErasureContent);
    previousHash = step.hash;
  }

  const head = findRow<{ entryId: number | null; stepCount: number; lastHash: string }>(
    db,
    'SELECT entry_id AS entryId, step_count AS stepCount, last_hash AS lastHash FROM history_head',
  );
  if (!head || head.stepCount > stepCount) return broken('missing-step', stepCount + 1);
  if (head.stepCount !== stepCount || head.lastHash !== previousHash) return broken('head', stepCount);
  const wrongSeq = replay.findDifference(db, head.entryId) ?? findWrongErasure(db, erased);
  if (wrongSeq !== null) return broken('entry', wrongSeq || stepCount);
  return {
    isIntact: true,
    stepCount,
    firstBrokenStep: null,
    problem: null,
    headHash: previousHash,
    erasures,
  };
}

type StepRow = StepHead & StepContent & { readonly hash: string };

/** What erasures say is left of earlier steps: the newest one counts. */
function readErasedHashes(db: Database): Map<number, string> {
  const contents = listRows<{ changes: string }>(
    db,
    `SELECT changes FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
     WHERE operation = 'history.erase' AND CASE WHEN json_valid(changes) THEN json_type(changes) END = 'object'
     ORDER BY steps.seq`,
  );
  return new Map(
    contents.flatMap(({ changes }) => {
      const { redacted } = JSON.parse(changes) as { redacted?: unknown };
      return Array.isArray(redacted) ? (redacted as [number, string][]) : [];
    }),
  );
}

function readErasure(step: StepRow, content: unknown): Verification['erasures'][number] | null {
  if (step.operation !== 'history.erase' || Array.isArray(content)) return null;
  const { redacted } = content as ErasureContent;
  const { reason, kind, id } = JSON.parse(step.details) as Record<string, string | number>;
  return {
    entryId: step.entryId,
    actor: step.actor,
    atMs: step.atMs,
    reason: String(reason ?? ''),
    kind: String(kind ?? ''),
    id: Number(id ?? 0),
    steps: redacted.map(([seq]) => seq),
  };
}

/** What the step of an erasure names: contents with the hash of what is left, and the rows that went. */
interface ErasureContent {
  readonly redacted: readonly [seq: number, contentHash: string][];
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

interface ReplayedEntry {
  readonly parentId: number | null;
  readonly branchId: number;
  readonly isErasure: boolean;
  isApplied: boolean;
  doneSeq: number;
  hasErased: boolean;
  readonly documentIds: Set<number>;
}

/** Rebuilds the other tables from the steps. */
function startReplay() {
  const entries = new Map<number, ReplayedEntry>();
  const forked = new Set<number>();
  const versions = new Map<number, number>();
  const annotations = new Map<number, number>();
  const known: Owners = {
    documentOfVersion: id => versions.get(id) ?? null,
    documentOfAnnotation: id => annotations.get(id) ?? null,
  };
  let head: number | null = null;

  const begin = (step: StepRow, isErasure: boolean): ReplayedEntry => {
    const parent: ReplayedEntry | undefined = head === null ? undefined : entries.get(head);
    const continues = parent !== undefined && (isErasure || !forked.has(head ?? 0));
    const entry = {
      parentId: head,
      branchId: continues ? parent.branchId : step.entryId,
      isErasure,
      isApplied: true,
      doneSeq: step.seq,
      hasErased: false,
      documentIds: new Set<number>(),
    };
    entries.set(step.entryId, entry);
    if (!isErasure && head !== null) forked.add(head);
    if (!isErasure) head = step.entryId;
    return entry;
  };

  return {
    apply(step: StepRow, changes: readonly RowChange[], isErased: boolean): void {
      const entry = entries.get(step.entryId) ?? begin(step, false);
      if (step.kind !== 'do') {
        entry.isApplied = step.kind === 'redo';
        head = entry.isApplied ? step.entryId : entry.parentId;
        return;
      }
      entry.doneSeq = step.seq;
      entry.hasErased ||= isErased;
      for (const { table, id, before, after } of changes) {
        const documentId = Number((after ?? before)?.['document_id']);
        if (table === 'versions') versions.set(id, documentId);
        if (table === 'annotations') annotations.set(id, documentId);
      }
      const owners = ownersIn(changes, known);
      for (const change of changes) for (const id of documentsOf(change, owners)) entry.documentIds.add(id);
    },

    applyErasure(step: StepRow, { rows }: ErasureContent): void {
      const entry = begin(step, true);
      for (const id of rows['documents'] ?? []) entry.documentIds.add(id);
    },

    /** The newest step of an entry that the tables tell otherwise; 0 where there is no such entry, null where all fits. */
    findDifference(db: Database, headId: number | null): number | null {
      const rows = listRows<{ id: number; parentId: number | null; isApplied: number } & EntryColumns>(
        db,
        `SELECT id, parent_id AS parentId, is_applied AS isApplied, branch_id AS branchId,
           is_erasure AS isErasure, done_seq AS doneSeq
         FROM history_entries ORDER BY id`,
      );
      const documents = readEntryDocuments(db);
      for (const row of rows) {
        const entry = entries.get(row.id);
        const isSame =
          entry !== undefined &&
          entry.parentId === row.parentId &&
          Number(entry.isApplied) === row.isApplied &&
          entry.branchId === row.branchId &&
          Number(entry.isErasure) === row.isErasure &&
          entry.doneSeq === row.doneSeq &&
          hasDocuments(entry, documents.get(row.id) ?? new Set());
        if (!isSame) return entry?.doneSeq ?? 0;
        entries.delete(row.id);
        documents.delete(row.id);
      }
      const missing = [...entries.values()][0];
      if (missing) return missing.doneSeq;
      if (documents.size > 0 || head !== headId) return 0;
      return null;
    },
  };
}

interface EntryColumns {
  branchId: number;
  isErasure: number;
  doneSeq: number;
}

function readEntryDocuments(db: Database): Map<number, Set<number>> {
  const byEntry = new Map<number, Set<number>>();
  const rows = listRows<{ entryId: number; documentId: number }>(
    db,
    'SELECT entry_id AS entryId, document_id AS documentId FROM history_documents',
  );
  for (const { entryId, documentId } of rows) {
    const ids = byEntry.get(entryId) ?? new Set();
    byEntry.set(entryId, ids.add(documentId));
  }
  return byEntry;
}

/** Of what was erased the entry no longer tells which documents it was about. */
function hasDocuments({ documentIds, hasErased }: ReplayedEntry, noted: ReadonlySet<number>): boolean {
  const hasAll = [...documentIds].every(id => noted.has(id));
  return hasAll && (hasErased || noted.size === documentIds.size);
}

/** `history_erasures` repeats what the newest erasure of each step says. */
function findWrongErasure(db: Database, erased: ReadonlyMap<number, string>): number | null {
  const rows = listRows<{ seq: number; contentHash: string; hasEraser: number }>(
    db,
    `SELECT erased.seq, content_hash AS contentHash,
       EXISTS (
         SELECT 1 FROM history_contents, json_each(changes, '$.redacted') AS named
         WHERE history_contents.seq = eraser.done_seq AND json_extract(named.value, '$[0]') = erased.seq
       ) AS hasEraser
     FROM history_erasures AS erased LEFT JOIN history_entries AS eraser ON eraser.id = erased.entry_id`,
  );
  const noted = new Map(rows.map(({ seq, contentHash }) => [seq, contentHash]));
  const wrong =
    rows.find(({ seq, contentHash, hasEraser }) => hasEraser === 0 || erased.get(seq) !== contentHash)?.seq ??
    [...erased.keys()].find(seq => !noted.has(seq));
  return wrong ?? null;
}
