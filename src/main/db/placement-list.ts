import type { Database } from 'better-sqlite3';
import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import { isLineBreak } from '../../shared/domain/text/char-classes';
import { surroundingsOf } from '../../shared/domain/text/surroundings';
import type { Placement } from '../../shared/model/annotation';
import type { Misplaced, PlacementCounts, PlacementSubject, QuotedPlace } from '../../shared/model/placement';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';

/** Something that has a place in a version of the document. */
export interface Placeable extends Span {
  readonly id: number;
  readonly versionId: number;
  readonly subject: PlacementSubject;
}

export interface PlacedList {
  readonly counts: PlacementCounts;
  /** The changed ones in text order, then the orphans in the order of their old places. */
  readonly misplaced: Misplaced[];
  /** One for each placeable, in their order. */
  readonly placements: Placement[];
}

/** What became of the places in `versionId`, a version of the document. */
export function placeInVersion(
  db: Database,
  documentId: number,
  versionId: number,
  placeables: readonly Placeable[],
): PlacedList {
  const family = loadFamily(db, documentId);
  const numbers = new Map(family.versions.map(({ id, number }) => [id, number]));
  const numberOf = (id: number) => numbers.get(id) ?? 0;
  const follow = createFollower(versionId, family);
  const counts = { exact: 0, moved: 0, changed: 0, orphan: 0, later: 0 };
  const misplaced: Misplaced[] = [];
  const quote = (id: number, span: Span): QuotedPlace => ({
    versionId: id,
    versionNumber: numberOf(id),
    ...quoteOf(family.textOf(id), span),
  });
  const placements = placeables.map(({ id, subject, ...place }) => {
    const { start, end } = place;
    const placement: Placement =
      place.versionId === versionId
        ? { state: 'exact', start, end }
        : follow(makeAnchor(family.textOf(place.versionId), place), place.versionId);
    const isFaithful = placement.state === 'exact' || placement.state === 'moved';
    // Somebody put it onto words that came later: here nothing can be decided about it.
    const isLater = !isFaithful && numberOf(place.versionId) > numberOf(versionId);
    counts[isLater ? 'later' : placement.state]++;
    if (isFaithful || isLater) return placement;
    const before = quote(place.versionId, place);
    const after = placement.state === 'changed' ? quote(versionId, placement) : null;
    misplaced.push({ id, subject, state: placement.state, before, after });
    return placement;
  });
  return { counts, misplaced: misplaced.sort(inOrder), placements };
}

/** Units of the text on each side of a passage that are shown with it, as far as its paragraph goes. */
const SHOWN_AROUND = 80;

function quoteOf(text: string, { start, end }: Span): Omit<QuotedPlace, 'versionId' | 'versionNumber'> {
  const around = inParagraph(text, { start, end }, surroundingsOf(text, { start, end }, SHOWN_AROUND));
  return {
    start,
    end,
    text: text.slice(around.start, around.end),
    textStart: start - around.start,
    textEnd: end - around.start,
  };
}

function inParagraph(text: string, span: Span, around: Span): Span {
  let { start, end } = span;
  while (start > around.start && !isLineBreak(text.charCodeAt(start - 1))) start--;
  while (end < around.end && !isLineBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

function inOrder(a: Misplaced, b: Misplaced): number {
  if (a.after && b.after) return a.after.start - b.after.start || a.after.end - b.after.end || a.id - b.id;
  if (a.after || b.after) return a.after ? -1 : 1;
  return a.before.versionNumber - b.before.versionNumber || a.before.start - b.before.start || a.id - b.id;
}
