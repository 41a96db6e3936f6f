import type { Database } from 'better-sqlite3';
import type { CleaningProposal } from '../../shared/model/finding';
import { createDismissals, insertFindings } from './findings';
import { insertVersion, type NewVersion } from './versions';

export interface NewDerivedVersion extends Omit<NewVersion, 'originalId' | 'parentId'> {
  readonly parentId: number;
  /** What the cleaning rules find in the text. */
  readonly proposals: readonly CleaningProposal[];
}

/** A version made from another one, with its findings; passages that were dismissed in the parent stay so. */
export function insertDerivedVersion(db: Database, { proposals, ...version }: NewDerivedVersion): number {
  const { documentId, parentId, text } = version;
  const versionId = insertVersion(db, { ...version, originalId: null });
  const isDismissed = createDismissals(db, parentId, text);
  insertFindings(db, { documentId, versionId, text, proposals, isDismissed });
  return versionId;
}
