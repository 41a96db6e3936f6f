import type { Database } from 'better-sqlite3';
import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { CheckDocument } from '../../shared/domain/checks/context';
import { guessLanguage } from '../../shared/domain/text/timex/items';
import type { CheckRule } from '../../shared/model/check';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';
import { type DecidedPlace, listDecidedPlaces } from './finding-decisions';
import { findRow } from './statement';

/** A document as the rules read it, in its current version. */
export interface DocumentToCheck extends CheckDocument {
  readonly documentId: number;
  readonly versionId: number;
  readonly sourceId: number | null;
}

/** Null for one that was removed. A text of unknown language is read in the one that its commonest words are of. */
export function findDocumentToCheck(
  db: Database,
  documentId: number,
  role: CheckDocument['role'],
): DocumentToCheck | null {
  const row = findRow<Omit<DocumentToCheck, 'documentId' | 'role'>>(
    db,
    `SELECT title AS name, texts.text, language, published_on AS date, sources.name AS source,
       sources.id AS sourceId, current_version_id AS versionId
     FROM documents
     JOIN versions ON versions.id = current_version_id
     JOIN texts ON texts.id = text_id
     LEFT JOIN sources ON sources.id = source_id
     WHERE documents.id = @documentId AND is_removed = 0`,
    { documentId },
  );
  if (!row) return null;
  const language = row.language === 'und' ? guessLanguage(row.text) : row.language;
  return { ...row, documentId, language, role };
}

/**
 * Tells which decision holds for a finding of a rule at a place of the current version: the newest one that was made on the
 * very same words, wherever they stood in an earlier version.
 */
export function readHoldingDecisions(
  db: Database,
  { documentId, versionId }: { readonly documentId: number; readonly versionId: number },
): (rule: CheckRule, place: Span) => number | null {
  const decisions = listDecidedPlaces(db, documentId);
  if (decisions.length === 0) return () => null;
  const family = loadFamily(db, documentId);
  const isThere = new Set(family.versions.map(({ id }) => id));
  const follow = createFollower(versionId, family);
  const text = family.textOf(versionId);
  const placeOf = (decision: DecidedPlace): Span | null => {
    if (decision.versionId === versionId) return decision;
    if (!isThere.has(decision.versionId) || decision.start >= decision.end) return null;
    const anchor = makeAnchor(family.textOf(decision.versionId), decision);
    const placement = follow(anchor, decision.versionId);
    if (placement.state === 'orphan') return null;
    return text.slice(placement.start, placement.end) === anchor.exact ? placement : null;
  };
  const holding = new Map(
    decisions.flatMap(decision => {
      const place = placeOf(decision);
      return place ? [[keyOf(decision.rule, place), decision.id] as const] : [];
    }),
  );
  return (rule, place) => holding.get(keyOf(rule, place)) ?? null;
}

function keyOf(rule: CheckRule, { start, end }: Span): string {
  return `${rule} ${start} ${end}`;
}
