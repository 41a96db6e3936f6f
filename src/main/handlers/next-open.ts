import { createFollower } from '../../shared/domain/anchors/follow';
import { compareStops, type OpenStop, stopBeside } from '../../shared/domain/anchors/open-stops';
import type { Annotation } from '../../shared/model/annotation';
import type { Context, Handler } from '../context';
import { listAnnotations, listDocumentsWithOpen } from '../db/annotations';
import { getDocument } from '../db/documents';
import { loadFamily } from '../db/family';

export const findNextOpen: Handler<'annotations.next-open'> = (context, input) => {
  const { db } = context.workspace;
  const { currentVersionId } = getDocument(db, input.documentId);
  const versionId = input.versionId ?? currentVersionId;
  const here = listStops(context, input.documentId, versionId);
  const shown = here.all.find(({ annotationId }) => annotationId === input.annotationId) ?? input.offset;
  const beside = stopBeside(here.open, shown, input.direction);
  if (beside) return { found: { documentId: input.documentId, versionId, ...beside } };

  const isForward = input.direction === 'forward';
  for (const other of inTurn(listDocumentsWithOpen(db), input.documentId, isForward)) {
    const stops = listStops(context, other.id, other.currentVersionId).open;
    const found = stops.at(isForward ? 0 : -1);
    if (found) return { found: { documentId: other.id, versionId: other.currentVersionId, ...found } };
  }
  const around = here.open.at(isForward ? 0 : -1);
  return { found: around ? { documentId: input.documentId, versionId, ...around } : null };
};

/** In the order of the text. Orphans have no place to go to. */
function listStops({ workspace }: Context, documentId: number, versionId: number) {
  const placementOf = createFollower(versionId, loadFamily(workspace.db, documentId));
  const toStop = (annotation: Annotation): (OpenStop & Pick<Annotation, 'status'>)[] => {
    const placement = placementOf(annotation, annotation.versionId);
    if (placement.state === 'orphan') return [];
    const { start, end } = placement;
    return [{ annotationId: annotation.id, start, end, status: annotation.status }];
  };
  const placed = listAnnotations(workspace.db, documentId).flatMap(toStop).sort(compareStops);
  const bare = ({ annotationId, start, end }: OpenStop): OpenStop => ({ annotationId, start, end });
  return { all: placed.map(bare), open: placed.filter(({ status }) => status === 'open').map(bare) };
}

/** All but the one, beginning behind it (or before it) and going on around the end. `documents` are in order. */
function inTurn<D extends { readonly id: number }>(
  documents: readonly D[],
  from: number,
  isForward: boolean,
): D[] {
  // The library shows what was imported last first.
  const after = documents.filter(({ id }) => id < from);
  const before = documents.filter(({ id }) => id > from);
  const turn = [...after, ...before];
  return isForward ? turn : turn.reverse();
}
