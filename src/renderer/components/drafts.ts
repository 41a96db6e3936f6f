/** The text of which something was typed: a version of a document of one workspace, by its words. */
export interface DraftPlace {
  readonly workspaceUid: string;
  readonly documentId: number;
  readonly textSha256: string;
}

/**
 * What was typed and not saved yet, kept beside the workspace by the text that it changes, so that it outlives a reload and a
 * crash. Only the changes are kept, never the text around them; saving or discarding removes them.
 */
export interface Draft {
  /** As the editor writes its changes; it checks them itself when it reads them. */
  readonly changes: unknown;
  readonly savedAtMs: number;
}

/** False where there is no room, or where the document was erased for good: then the typing is not safe. */
export function keepDraft(storage: Storage, place: DraftPlace, draft: Draft): boolean {
  const written = JSON.stringify(draft);
  if (written.length > MAX_DRAFT_LENGTH || isErased(storage, place)) return false;
  const others = keysOf(storage).filter(key => key !== keyOf(place));
  for (const key of others.sort((a, b) => savedAt(storage, b) - savedAt(storage, a)).slice(MAX_DRAFTS - 1)) {
    storage.removeItem(key);
  }
  try {
    storage.setItem(keyOf(place), written);
    return true;
  } catch {
    return false;
  }
}

/** Null where there is none, or none that can be read. */
export function findDraft(storage: Storage, place: DraftPlace): Draft | null {
  return parse(storage.getItem(keyOf(place)));
}

export function dropDraft(storage: Storage, place: DraftPlace): void {
  storage.removeItem(keyOf(place));
}

/**
 * Drops every draft of documents that were erased for good and remembers their numbers, so that an editor which is still
 * open in another window keeps none again.
 */
export function dropErased(storage: Storage, workspaceUid: string, documentIds: readonly number[]): void {
  const erased = documentIds.map(documentId => documentKey({ workspaceUid, documentId }));
  for (const key of keysOf(storage)) {
    if (erased.some(document => key.startsWith(`${PREFIX}${document}.`))) storage.removeItem(key);
  }
  const known = listErased(storage);
  const added = erased.filter(document => !known.includes(document));
  if (added.length === 0) return;
  try {
    storage.setItem(ERASED_KEY, JSON.stringify([...known, ...added].slice(-MAX_ERASED)));
  } catch {
    // Without room for the numbers there is none for a draft.
  }
}

const PREFIX = 'gegenlese.draft.';
const ERASED_KEY = 'gegenlese.erased';
const MAX_DRAFTS = 20;
const MAX_ERASED = 1000;
/** UTF-16 units. A browser has room for about five million in all. */
const MAX_DRAFT_LENGTH = 1_000_000;

function keyOf(place: DraftPlace): string {
  return `${PREFIX}${documentKey(place)}.${place.textSha256}`;
}

function documentKey({ workspaceUid, documentId }: Omit<DraftPlace, 'textSha256'>): string {
  return `${workspaceUid}.${documentId}`;
}

function isErased(storage: Storage, place: DraftPlace): boolean {
  return listErased(storage).includes(documentKey(place));
}

function listErased(storage: Storage): string[] {
  try {
    const listed: unknown = JSON.parse(storage.getItem(ERASED_KEY) ?? '[]');
    return Array.isArray(listed) ? listed.map(String) : [];
  } catch {
    return [];
  }
}

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
