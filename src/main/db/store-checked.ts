import type { Database } from 'better-sqlite3';
import type { FoundForm } from '../../shared/domain/corpus/names/find-forms';
import { type CheckedDocument, storeChecked } from './check-runs';
import { isErasing } from './history';
import { replaceNameForms } from './name-forms';

/**
 * Keeps what a run found, in one short transaction. Returns the documents of which it was kept: those that changed since
 * they were read still wait to be checked.
 */
export function storeCheckedTexts(
  db: Database,
  checked: readonly (CheckedDocument & { readonly forms: readonly FoundForm[] })[],
  atMs: number,
): number[] {
  // What is erased holds the file; these texts wait.
  if (isErasing(db)) return [];
  return db
    .transaction(() =>
      checked.flatMap(({ forms, ...document }) => {
        if (!storeChecked(db, document, atMs)) return [];
        replaceNameForms(db, document.documentId, document.versionId, forms);
        return [document.documentId];
      }),
    )
    .immediate();
}
