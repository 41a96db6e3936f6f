/**
 * What was typed and not saved yet, kept beside the workspace by the text that it changes, so that it outlives a reload and a
 * crash. Only the changes are kept, never the text around them; saving or discarding removes them.
 */
export interface Draft {
  /** As the editor writes its changes; it checks them itself when it reads them. */
  readonly changes: unknown;
  readonly savedAtMs: number;
}

/** False where there is no room: then the typing is not safe. */
export function keepDraft(storage: Storage, textSha256: string, draft: Draft): boolean {
  const written = JSON.stringify(draft);
  if (written.length > MAX_DRAFT_LENGTH) return false;
  const others = keysOf(storage).filter(key => key !== PREFIX + textSha256);
  for (const key of others.sort((a, b) => savedAt(storage, b) - savedAt(storage, a)).slice(MAX_DRAFTS - 1)) {
    storage.removeItem(key);
  }
  try {
    storage.setItem(PREFIX + textSha256, written);
    return true;
  } catch {
    return false;
  }
}

/** Null where there is none, or none that can be read. */
export function findDraft(storage: Storage, textSha256: string): Draft | null {
  return parse(storage.getItem(PREFIX + textSha256));
}

export function dropDraft(storage: Storage, textSha256: string): void {
  storage.removeItem(PREFIX + textSha256);
}

const PREFIX = 'gegenlese.draft.';
const MAX_DRAFTS = 20;
/** UTF-16 units. A browser has room for about five million in all. */
const MAX_DRAFT_LENGTH = 1_000_000;

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(key =>
    key.startsWith(PREFIX),
  );
}

function savedAt(storage: Storage, key: string): number {
  return parse(storage.getItem(key))?.savedAtMs ?? 0;
}

function parse(written: string | null): Draft | null {
  if (written === null) return null;
  try {
    const draft: unknown = JSON.parse(written);
    if (typeof draft !== 'object' || draft === null || !('changes' in draft)) return null;
    const savedAtMs = 'savedAtMs' in draft && typeof draft.savedAtMs === 'number' ? draft.savedAtMs : 0;
    return { changes: draft.changes, savedAtMs };
  } catch {
    return null;
  }
}
