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

/** A finding as far as decisions go by it. */
interface DecidableFinding extends Span {
  readonly rule: CheckRule;
  readonly other: (Span & { readonly versionId: number }) | null;
}

/**
 * Tells which decision holds for a finding of the current version: the newest one that was made on the very same words,
 * wherever they stood in an earlier version. One that was made in another text, before anything was found here, also holds
 * where only some of the words are the same.
 */
export function readHoldingDecisions(
  db: Database,
  { documentId, versionId }: { readonly documentId: number; readonly versionId: number },
): (finding: DecidableFinding) => number | null {
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
  const placed = decisions.flatMap(decision => {
    const place = placeOf(decision);
    return place ? [{ ...decision, start: place.start, end: place.end }] : [];
  });
  const holding = new Map(placed.map(decision => [keyOf(decision.rule, decision), decision.id]));
  const mirrored = placed.filter(({ askedVersionId }) => askedVersionId !== null);
  return finding =>
    holding.get(keyOf(finding.rule, finding)) ??
    mirrored.findLast(decision => asksTheSame(decision, finding))?.id ??
    null;
}

/** As in `findMirrors`: each stands against words in which the other one was noticed. */
function asksTheSame(decision: DecidedPlace, { rule, other, ...place }: DecidableFinding): boolean {
  return (
    rule === decision.rule &&
    other?.versionId === decision.askedVersionId &&
    doOverlap(decision, place) &&
    doOverlap({ start: decision.askedStart, end: decision.askedEnd }, other)
  );
}

function doOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function keyOf(rule: CheckRule, { start, end }: Span): string {
  return `${rule} ${start} ${end}`;
}
