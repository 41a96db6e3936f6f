import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { HistoryEntry } from '../../shared/model/history';
import { findRow, write } from './statement';

export type Details = HistoryEntry['details'];

export interface Author {
  readonly actor: string;
  readonly atMs: number;
  readonly operation: string;
}

export type StepKind = 'do' | 'undo' | 'redo';

/** One link of the chain. What it did stands apart from it, so that it can be erased. */
export interface StepHead {
  readonly seq: number;
  readonly entryId: number;
  readonly kind: StepKind;
  readonly actor: string;
  readonly atMs: number;
  readonly operation: string;
  readonly contentHash: string;
  readonly previousHash: string;
}

export interface StepContent {
  readonly salt: string;
  /** JSON. */
  readonly details: string;
  /** JSON: row changes, or what an erasure names. */
  readonly changes: string;
}

/** Puts a step at the end of the chain and moves the mark of its end. Returns the number of the step. */
export function appendStep(
  db: Database,
  { entryId, kind, author }: { entryId: number; kind: StepKind; author: Author },
  details: Details,
  changes: unknown,
): number {
  const last = lastStep(db);
  const content = saltContent(JSON.stringify(details), JSON.stringify(changes));
  const step: StepHead = {
    seq: (last?.seq ?? 0) + 1,
    entryId,
    kind,
    actor: author.actor,
    atMs: author.atMs,
    operation: author.operation,
    contentHash: hashContent(content),
    previousHash: last?.hash ?? '',
  };
  const hash = hashStep(step);
  write(
    db,
    `INSERT INTO history_steps (seq, entry_id, kind, actor, at_ms, operation, content_hash, previous_hash, hash)
     VALUES (@seq, @entryId, @kind, @actor, @atMs, @operation, @contentHash, @previousHash, @hash)`,
    { ...step, hash },
  );
  write(
    db,
    'INSERT INTO history_contents (seq, salt, details, changes) VALUES (@seq, @salt, @details, @changes)',
    { seq: step.seq, ...content },
  );
  write(db, 'UPDATE history_head SET step_count = @seq, last_hash = @hash', { seq: step.seq, hash });
  if (kind === 'do') {
    write(db, 'UPDATE history_entries SET done_seq = @seq WHERE id = @entryId', { seq: step.seq, entryId });
  }
  return step.seq;
}

export function lastStep(db: Database): { seq: number; entryId: number; hash: string } | null {
  return findRow(db, 'SELECT seq, entry_id AS entryId, hash FROM history_steps ORDER BY seq DESC LIMIT 1');
}

/** With a salt of its own, so that content which is erased later cannot be guessed from the chain. */
export function saltContent(details: string, changes: string): StepContent {
  return { salt: randomBytes(16).toString('hex'), details, changes };
}

export function hashContent({ salt, details, changes }: StepContent): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, details, changes]))
    .digest('hex');
}

export function hashStep(step: StepHead): string {
  const { seq, entryId, kind, actor, atMs, operation, contentHash, previousHash } = step;
  const head = [seq, entryId, kind, actor, atMs, operation, contentHash, previousHash];
  return createHash('sha256').update(JSON.stringify(head)).digest('hex');
}
