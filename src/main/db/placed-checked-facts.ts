import type { Database } from 'better-sqlite3';
import type { PlacedCheck } from '../../shared/domain/checks/fact-list/attach-checked';
import { createCheckedPlacer } from '../../shared/domain/checks/fact-list/place-checked';
import { guessLanguage } from '../../shared/domain/text/timex/items';
import { listCheckedPlaces } from './checked-facts';
import { getDocument } from './documents';
import { loadFamily } from './family';

/**
 * Where everything that was checked in a document stands in one of its versions. Whole texts are compared where no ledger
 * leads there, so this is for a worker, unless `areAllOf` that version.
 */
export function placeCheckedFacts(db: Database, documentId: number, versionId: number): PlacedCheck[] {
  const checked = listCheckedPlaces(db, documentId);
  if (checked.length === 0) return [];
  const { language } = getDocument(db, documentId);
  const family = loadFamily(db, documentId);
  const read = language === 'und' ? guessLanguage(family.textOf(versionId)) : language;
  const placementOf = createCheckedPlacer(versionId, family, read);
  return checked.map(place => ({ id: place.id, kind: place.kind, placement: placementOf(place) }));
}

/** Whether all were checked in that version, so that there is nothing to follow. */
export function areAllOf(db: Database, documentId: number, versionId: number): boolean {
  return listCheckedPlaces(db, documentId).every(place => place.versionId === versionId);
}
