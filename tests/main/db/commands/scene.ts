import type { Database } from 'better-sqlite3';
import type { Client } from '../../../../src/shared/contract/client';

/** What a command is made of: two numbers and a word, and what they pick in the workspace as it is. */
export interface Scene {
  readonly client: Client;
  readonly db: Database;
  readonly a: number;
  readonly b: number;
  readonly word: string;
  /** One of the ids that `sql` finds; 999, which is nobody's, where it finds none. */
  pick(sql: string, index?: number): number;
  readonly documentId: number;
  readonly versionId: number;
  readonly sourceId: number;
  readonly annotationId: number;
  readonly passage: { versionId: number; start: number; end: number };
}

export type Call = (scene: Scene) => unknown;

export function calls<Kind extends string>(byKind: Record<Kind, Call>): Record<Kind, Call> {
  return byKind;
}

export function sceneOf(client: Client, db: Database, a: number, b: number, word: string): Scene {
  const pick = (sql: string, index = a): number => {
    const ids = db.prepare(sql).pluck().all() as number[];
    return ids[index % Math.max(1, ids.length)] ?? 999;
  };
  const versionId = pick('SELECT current_version_id FROM documents WHERE is_removed = 0', b);
  return {
    client,
    db,
    a,
    b,
    word,
    pick,
    documentId: pick('SELECT id FROM documents WHERE is_removed = 0'),
    versionId,
    sourceId: pick('SELECT id FROM sources'),
    annotationId: pick('SELECT id FROM annotations'),
    passage: { versionId, start: b, end: b + 1 + a },
  };
}

export const bytes = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  modifiedAtMs: null,
});
