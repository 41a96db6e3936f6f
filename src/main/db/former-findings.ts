import type { Database } from 'better-sqlite3';
import { createFollower, type VersionFamily } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';
import { findRow, listRows, write } from './statement';

/** A passage of a version that may no longer be the current one of its document. */
export interface NoticedPlace extends Span {
  readonly documentId: number;
  readonly versionId: number;
}

/** UTF-16 code units. Two texts that are longer take more than a moment to compare. */
const MAX_COMPARED_LENGTH = 100_000;

/**
 * Tells where the words of a passage stand in version `to` of the same document; null where other words stand there now.
 * What the passages of one document share is worked out with the first of them. For whoever waits for the answer long texts
 * are followed by their ledgers only: null where a version without one lies between.
 */
export function createFormerPlacer(
  db: Database,
  { isAwaited = true } = {},
): (place: NoticedPlace, to: number) => Span | null {
  const followers = new Map<string, (place: NoticedPlace) => Span | null>();
  return (place, to) => {
    const key = `${place.documentId} ${to}`;
    const follow =
      followers.get(key) ?? followWords(db, place.documentId, to, isAwaited ? MAX_COMPARED_LENGTH : Infinity);
    followers.set(key, follow);
    return follow(place);
  };
}

/** Where the words of a finding stand now. */
export interface MovedFinding extends Span {
  readonly id: number;
}

/**
 * Of the findings of former versions those that are noticed again, where their words stand in this one. Whole texts are
 * compared where no ledger leads there, so this is for a worker.
 */
export function listMovedFindings(
  db: Database,
  { documentId, versionId }: { readonly documentId: number; readonly versionId: number },
  noticed: readonly (Span & { readonly rule: string })[],
): MovedFinding[] {
  const former = listRows<NoticedPlace & { readonly id: number; readonly rule: string }>(
    db,
    `SELECT id, document_id AS documentId, version_id AS versionId, rule, start_offset AS start, end_offset AS end
     FROM check_findings WHERE document_id = @documentId AND version_id <> @versionId ORDER BY id`,
    { documentId, versionId },
  );
  const keyOf = (rule: string, { start, end }: Span) => `${rule} ${start} ${end}`;
  const wanted = new Set(noticed.map(finding => keyOf(finding.rule, finding)));
  const placeOf = createFormerPlacer(db, { isAwaited: false });
  return former.flatMap(finding => {
    const place = placeOf(finding, versionId);
    return place && wanted.delete(keyOf(finding.rule, place)) ? [{ id: finding.id, ...place }] : [];
  });
}

/** They keep their ids. To be called before those of the version are stored. */
export function moveFindings(db: Database, versionId: number, moved: readonly MovedFinding[]): void {
  for (const { id, start, end } of moved) {
    write(
      db,
      `UPDATE OR IGNORE check_findings SET version_id = @versionId, start_offset = @start, end_offset = @end
       WHERE id = @id`,
      { id, versionId, start, end },
    );
  }
}

/**
 * To be called before versions go because what made them is taken back: what was found in them, and in other texts against
 * them, returns to where the same words stand in the version before. The rest goes with its version.
 */
export function returnFindings(db: Database, versionIds: readonly number[]): void {
  for (const versionId of versionIds) {
    const way = findRow<{ documentId: number; parentId: number | null }>(
      db,
      'SELECT document_id AS documentId, parent_id AS parentId FROM versions WHERE id = @versionId',
      { versionId },
    );
    if (!way || way.parentId === null) continue;
    const { documentId, parentId } = way;
    const placeOf = createFormerPlacer(db);
    const listReturning = (columns: string, version: string) =>
      listRows<MovedFinding>(db, `SELECT id, ${columns} FROM check_findings WHERE ${version} = @versionId`, {
        versionId,
      }).flatMap(({ id, ...span }) => {
        const place = placeOf({ documentId, versionId, ...span }, parentId);
        return place ? [{ id, ...place }] : [];
      });
    moveFindings(db, parentId, listReturning('start_offset AS start, end_offset AS end', 'version_id'));
    for (const other of listReturning('other_start AS start, other_end AS end', 'other_version_id')) {
      write(
        db,
        'UPDATE check_findings SET other_version_id = @parentId, other_start = @start, other_end = @end WHERE id = @id',
        { ...other, parentId },
      );
    }
  }
}

function followWords(
  db: Database,
  documentId: number,
  to: number,
  maxComparedLength: number,
): (place: NoticedPlace) => Span | null {
  const family = loadFamily(db, documentId);
  const isThere = new Set(family.versions.map(({ id }) => id));
  if (!isThere.has(to)) return () => null;
  const follow = createFollower(to, family);
  const text = family.textOf(to);
  return ({ versionId, start, end }) => {
    if (!isThere.has(versionId)) return null;
    if (text.length > maxComparedLength && readFrom(family, versionId) !== readFrom(family, to)) return null;
    // What is about the text as a whole stands at its beginning.
    if (start === end) return start === 0 ? { start, end } : null;
    const anchor = makeAnchor(family.textOf(versionId), { start, end });
    const placement = follow(anchor, versionId);
    if (placement.state === 'orphan') return null;
    const place = { start: placement.start, end: placement.end };
    return text.slice(place.start, place.end) === anchor.exact ? place : null;
  };
}

/** The version that came from a file and that this one was made from, by ledgers alone. */
function readFrom(family: VersionFamily, versionId: number): number {
  const parentId = family.parentOf(versionId);
  return parentId === null || family.ledgerOf(versionId) === null ? versionId : readFrom(family, parentId);
}
