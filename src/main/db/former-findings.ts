import type { Database } from 'better-sqlite3';
import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';
import { listRows, write } from './statement';

/** A passage of a version that may no longer be the current one of its document. */
export interface NoticedPlace extends Span {
  readonly documentId: number;
  readonly versionId: number;
}

/**
 * Tells where the words of a passage stand in version `to` of the same document; null where other words stand there now.
 * What the passages of one document share is worked out with the first of them.
 */
export function createFormerPlacer(db: Database): (place: NoticedPlace, to: number) => Span | null {
  const followers = new Map<string, (place: NoticedPlace) => Span | null>();
  return (place, to) => {
    const key = `${place.documentId} ${to}`;
    const follow = followers.get(key) ?? followWords(db, place.documentId, to);
    followers.set(key, follow);
    return follow(place);
  };
}

/**
 * Findings of former versions that are noticed again move to where their words stand now, so that they keep their ids. To be
 * called before the new ones are stored. Only where every step on the way has a ledger: comparing whole texts takes too long
 * for whoever waits for the store.
 */
export function moveFormerFindings(
  db: Database,
  documentId: number,
  versionId: number,
  noticed: readonly (Span & { readonly rule: string })[],
): void {
  const former = listRows<NoticedPlace & { readonly id: number; readonly rule: string }>(
    db,
    `SELECT id, document_id AS documentId, version_id AS versionId, rule, start_offset AS start, end_offset AS end
     FROM check_findings WHERE document_id = @documentId AND version_id <> @versionId ORDER BY id`,
    { documentId, versionId },
  );
  if (former.length === 0 || !isCorrectedFrom(db, documentId, versionId, former)) return;
  const keyOf = (rule: string, { start, end }: Span) => `${rule} ${start} ${end}`;
  const wanted = new Set(noticed.map(finding => keyOf(finding.rule, finding)));
  const placeOf = createFormerPlacer(db);
  for (const finding of former) {
    const place = placeOf(finding, versionId);
    if (!place || !wanted.delete(keyOf(finding.rule, place))) continue;
    write(
      db,
      `UPDATE OR IGNORE check_findings SET version_id = @versionId, start_offset = @start, end_offset = @end
       WHERE id = @id`,
      { id: finding.id, versionId, start: place.start, end: place.end },
    );
  }
}

function followWords(db: Database, documentId: number, to: number): (place: NoticedPlace) => Span | null {
  const family = loadFamily(db, documentId);
  const isThere = new Set(family.versions.map(({ id }) => id));
  if (!isThere.has(to)) return () => null;
  const follow = createFollower(to, family);
  const text = family.textOf(to);
  return ({ versionId, start, end }) => {
    if (!isThere.has(versionId)) return null;
    // What is about the text as a whole stands at its beginning.
    if (start === end) return start === 0 ? { start, end } : null;
    const anchor = makeAnchor(family.textOf(versionId), { start, end });
    const placement = follow(anchor, versionId);
    if (placement.state === 'orphan') return null;
    const place = { start: placement.start, end: placement.end };
    return text.slice(place.start, place.end) === anchor.exact ? place : null;
  };
}

/** Whether `versionId` was made from the versions of all these passages, by ledgers alone. */
function isCorrectedFrom(
  db: Database,
  documentId: number,
  versionId: number,
  places: readonly NoticedPlace[],
): boolean {
  const family = loadFamily(db, documentId);
  const isCorrected = (id: number): number[] => {
    const parent = family.parentOf(id);
    return parent === null || family.ledgerOf(id) === null ? [id] : [id, ...isCorrected(parent)];
  };
  const line = isCorrected(versionId);
  return places.every(place => line.includes(place.versionId));
}
