import type { Database } from 'better-sqlite3';
import type { VersionFamily } from '../../shared/domain/anchors/follow';
import type { LedgerEntry, Version } from '../../shared/model/document';
import { getText, listLedger, listVersions } from './versions';

/** The versions of one document, loaded as they are asked for and at most once. */
export function loadFamily(
  db: Database,
  documentId: number,
): VersionFamily & { readonly versions: readonly Version[] } {
  const versions = listVersions(db, documentId);
  const byId = new Map(versions.map(version => [version.id, version]));
  const texts = new Map<number, string>();
  const ledgers = new Map<number, LedgerEntry[]>();
  return {
    versions,
    parentOf: id => byId.get(id)?.parentId ?? null,
    ledgerOf(id) {
      if (isReadFromFile(byId.get(id))) return null;
      return remember(ledgers, id, () => listLedger(db, id));
    },
    textOf: id => remember(texts, id, () => getText(db, id)),
  };
}

/** Every ledger on the way to a version from the first one that has none, oldest first. */
export function listSteps(
  family: VersionFamily,
  versionId: number,
): { versionId: number; parentLength: number; entries: LedgerEntry[] }[] {
  const steps = [];
  for (let current = versionId; ; ) {
    const entries = family.ledgerOf(current);
    const parentId = family.parentOf(current);
    if (!entries || parentId === null) return steps.reverse();
    const parentLength = family.textOf(parentId).length;
    steps.push({ versionId: current, parentLength, entries: [...entries] });
    current = parentId;
  }
}

function isReadFromFile(version: Version | undefined): boolean {
  return !version || version.cause === 'import' || version.cause === 'added';
}

function remember<T>(known: Map<number, T>, id: number, load: () => T): T {
  const found = known.get(id) ?? load();
  known.set(id, found);
  return found;
}
