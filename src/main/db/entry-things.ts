import type { Database } from 'better-sqlite3';
import type { ErasableKind } from '../../shared/model/history';
import { getEntry } from './history-entries';
import { changesOf } from './history-line';
import { findRow } from './statement';

export interface Thing {
  readonly kind: ErasableKind;
  readonly id: number;
  /** A title, a name, or the words of a passage; empty where the row has none. */
  readonly name: string;
}

/** More than an editor would look through. */
const MAX_THINGS = 100;
const NAME_LENGTH = 80;

const NAMED: Readonly<Record<string, readonly [ErasableKind, column: string]>> = {
  documents: ['document', 'title'],
  annotations: ['annotation', 'exact'],
  evidence: ['evidence', 'exact'],
  claims: ['claim', 'statement'],
  links: ['link', 'reference_exact'],
  sources: ['source', 'name'],
  checked_facts: ['checked-fact', 'note'],
};

/** What an entry is about and could be erased, as far as it is not erased yet; the first hundred. */
export function listThings(db: Database, entryId: number): Thing[] {
  getEntry(db, entryId);
  const things = new Map<string, Thing>();
  for (const { table, id, before, after } of changesOf(db, entryId)) {
    if (things.size >= MAX_THINGS) break;
    const named = NAMED[table];
    const row = after ?? before;
    if (!named || !row) continue;
    const [kind, column] = named;
    things.set(`${kind} ${id}`, { kind, id, name: shorten(row[column]) });
    if (table !== 'documents') continue;
    const original = findRow<{ id: number; name: string }>(
      db,
      'SELECT id, file_name AS name FROM originals WHERE id = @id',
      { id: row['original_id'] },
    );
    if (original) things.set(`original ${original.id}`, { kind: 'original', ...original });
  }
  return [...things.values()];
}

function shorten(name: unknown): string {
  const letters = [...String(name ?? '')];
  return letters.length <= NAME_LENGTH ? letters.join('') : `${letters.slice(0, NAME_LENGTH).join('')}…`;
}
