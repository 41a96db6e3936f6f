import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Signal, Source, SourceFlag } from '../../shared/model/source';
import { findRow, listRows, write } from './statement';

export type SourceFields = Pick<Source, 'name' | 'domain' | 'kind' | 'notes' | 'speaksFor'>;

interface SourceRow extends SourceFields {
  id: number;
  reason: string | null;
  evidence: string;
  flaggedBy: string;
  flaggedAtMs: number;
  documentCount: number;
}

// The same order on every machine, whatever its language.
const BY_NAME = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

const SOURCE_SQL = `
  SELECT sources.id, name, domain, kind, notes, speaks_for AS speaksFor, reason, evidence, flagged_by AS flaggedBy,
    flagged_at_ms AS flaggedAtMs,
    (SELECT COUNT(*) FROM documents WHERE source_id = sources.id AND is_removed = 0) AS documentCount
  FROM sources LEFT JOIN source_flags ON source_flags.source_id = sources.id
`;

export function getSource(db: Database, id: number): Source {
  const row = findRow<SourceRow>(db, `${SOURCE_SQL} WHERE sources.id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This source does not exist', { kind: 'source', id });
  const { documentCount: _, ...source } = toSource(row, listSignals(db, id));
  return source;
}

/** By name. */
export function listSources(db: Database): (Source & { documentCount: number })[] {
  const signals = new Map<number, Signal[]>();
  const all = listRows<Signal & { sourceId: number }>(db, `${SIGNAL_SQL} ORDER BY id`);
  for (const { sourceId, ...signal } of all)
    signals.set(sourceId, [...(signals.get(sourceId) ?? []), signal]);
  return listRows<SourceRow>(db, `${SOURCE_SQL} ORDER BY sources.id`)
    .map(row => toSource(row, signals.get(row.id) ?? []))
    .sort((left, right) => BY_NAME.compare(left.name, right.name));
}

export function findSourceByName(db: Database, name: string): number | null {
  return findRow<{ id: number }>(db, 'SELECT id FROM sources WHERE name = @name', { name })?.id ?? null;
}

export function findSourceByDomain(db: Database, domain: string): number | null {
  return findRow<{ id: number }>(db, 'SELECT id FROM sources WHERE domain = @domain', { domain })?.id ?? null;
}

export function insertSource(db: Database, source: SourceFields): number {
  return write(
    db,
    `INSERT INTO sources (name, domain, kind, notes, speaks_for) VALUES (@name, @domain, @kind, @notes, @speaksFor)`,
    source,
  ).id;
}

export function updateSource(db: Database, id: number, source: SourceFields): void {
  write(
    db,
    `UPDATE sources SET name = @name, domain = @domain, kind = @kind, notes = @notes, speaks_for = @speaksFor
     WHERE id = @id`,
    { id, ...source },
  );
}

/** Its documents stay, without a source. */
export function removeSource(db: Database, id: number): void {
  write(db, 'UPDATE documents SET source_id = NULL WHERE source_id = @id', { id });
  write(db, 'DELETE FROM signals WHERE source_id = @id', { id });
  write(db, 'DELETE FROM source_flags WHERE source_id = @id', { id });
  write(db, 'DELETE FROM source_rule_settings WHERE source_id = @id', { id });
  write(db, 'DELETE FROM name_decisions WHERE source_id = @id', { id });
  write(db, 'DELETE FROM sources WHERE id = @id', { id });
}

/** Null takes the flag off. */
export function putFlag(db: Database, sourceId: number, flag: SourceFlag | null): void {
  write(db, 'DELETE FROM source_flags WHERE source_id = @sourceId', { sourceId });
  if (!flag) return;
  write(
    db,
    `INSERT INTO source_flags (source_id, reason, evidence, flagged_by, flagged_at_ms)
     VALUES (@sourceId, @reason, @evidence, @flaggedBy, @flaggedAtMs)`,
    { sourceId, ...flag },
  );
}

/** One record per signal: an observation replaces the one before. */
export function putSignal(db: Database, sourceId: number, signal: Omit<Signal, 'id'>): Signal {
  write(
    db,
    `INSERT INTO signals (source_id, signal, value, evidence, observer, observed_on, expires_on)
     VALUES (@sourceId, @signal, @value, @evidence, @observer, @observedOn, @expiresOn)
     ON CONFLICT (source_id, signal) DO UPDATE SET value = excluded.value, evidence = excluded.evidence,
       observer = excluded.observer, observed_on = excluded.observed_on, expires_on = excluded.expires_on`,
    { sourceId, ...signal },
  );
  const stored = listSignals(db, sourceId).find(other => other.signal === signal.signal);
  if (!stored) throw new AppError('internal', 'The signal was not stored');
  return stored;
}

/** Returns the source it belonged to. */
export function removeSignal(db: Database, id: number): number {
  const row = findRow<{ sourceId: number }>(db, 'SELECT source_id AS sourceId FROM signals WHERE id = @id', {
    id,
  });
  if (!row) throw new AppError('not_found', 'This observation does not exist', { kind: 'signal', id });
  write(db, 'DELETE FROM signals WHERE id = @id', { id });
  return row.sourceId;
}

const SIGNAL_SQL = `
  SELECT id, source_id AS sourceId, signal, value, evidence, observer, observed_on AS observedOn, expires_on AS expiresOn
  FROM signals
`;

function listSignals(db: Database, sourceId: number): Signal[] {
  return listRows<Signal & { sourceId: number }>(
    db,
    `${SIGNAL_SQL} WHERE source_id = @sourceId ORDER BY id`,
    {
      sourceId,
    },
  ).map(({ sourceId: _, ...signal }) => signal);
}

function toSource(row: SourceRow, signals: Signal[]): Source & { documentCount: number } {
  const { reason, evidence, flaggedBy, flaggedAtMs, ...source } = row;
  return { ...source, flag: reason === null ? null : { reason, evidence, flaggedBy, flaggedAtMs }, signals };
}
