import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import { beginningOf } from '../../shared/domain/claims/statement';
import { AppError } from '../../shared/errors';
import type { Annotation } from '../../shared/model/annotation';
import type { EvidenceHere, EvidencePlace, Misplaced } from '../../shared/model/placement';
import type { Span } from '../../shared/model/span';
import { authorOf, type Call, type Context, type Handler } from '../context';
import { getAnnotation, listAnnotations } from '../db/annotations';
import { noteOtherEvidence } from '../db/claim-verdicts';
import * as claims from '../db/claims';
import { getDocument } from '../db/documents';
import { loadFamily } from '../db/family';
import { recordChange } from '../db/history';
import { getPassage } from '../db/passages';
import { createClaimReader } from '../db/placed-claims';
import { type Placeable, placeInVersion } from '../db/placement-list';
import * as places from '../db/placements';
import { getVersion } from '../db/versions';

type Place = Span & { readonly versionId: number };
type PlacedRow = Place & { readonly documentId: number };

export const listAnnotationPlacements: Handler<'annotations.placements'> = (context, input) => {
  const { db } = context.workspace;
  const versionId = shownVersion(context, input);
  const listed = listAnnotations(db, input.documentId);
  const annotations = listed.map(({ id, versionId, start, end, label, severity, comment }): Placeable => {
    return { id, versionId, start, end, subject: { kind: 'annotation', label, severity, comment } };
  });
  const evidence = places.listEvidenceInDocument(db, input.documentId).map(row => {
    const { id, versionId, start, end } = row;
    return { id, versionId, start, end, subject: subjectOf(row) };
  });
  const placed = placeInVersion(db, input.documentId, versionId, [...annotations, ...evidence]);
  const here = evidence.flatMap(({ id, subject }, index): EvidenceHere[] => {
    const placement = placed.placements[annotations.length + index];
    return placement ? [{ id, subject, placement }] : [];
  });
  const suggested = new Map(
    listed.flatMap(({ id, status, suggestion }) =>
      status === 'resolved' ? [[id, suggestion] as const] : [],
    ),
  );
  const misplaced = placed.misplaced.filter(item => !readsAsSuggested(item, suggested));
  const changed = misplaced.filter(({ state }) => state === 'changed').length;
  return { versionId, counts: { ...placed.counts, changed }, misplaced, evidence: here };
};

/** An annotation whose own suggestion was taken over has changed its words, and there is nothing to look at. */
function readsAsSuggested(
  { id, subject, after }: Misplaced,
  suggested: ReadonlyMap<number, string | null>,
): boolean {
  if (subject.kind !== 'annotation' || !after) return false;
  return after.text.slice(after.textStart, after.textEnd) === suggested.get(id);
}

export const listClaimPlacements: Handler<'claims.placements'> = (context, input) => {
  const { db } = context.workspace;
  const versionId = shownVersion(context, input);
  const placeables = places.listClaimSpans(db, input.documentId).map((row): Placeable => {
    const { kind, id, versionId, start, end, claimId, statement, relation } = row;
    const subject =
      kind === 'claim-passage'
        ? { kind, claimId, statement }
        : { kind, claimId, statement, relation: relation ?? 'context' };
    return { id, versionId, start, end, subject };
  });
  const { counts, misplaced } = placeInVersion(db, input.documentId, versionId, placeables);
  return { versionId, counts, misplaced };
};

export const listEvidencePlaces: Handler<'annotations.evidence-places'> = (context, { annotationId }) => {
  const { db } = context.workspace;
  const { evidence } = getAnnotation(db, annotationId);
  const standings = new Map(
    [...new Set(evidence.map(({ documentId }) => documentId))].map(documentId => {
      const standing = places.getStanding(db, documentId);
      const family = loadFamily(db, documentId);
      return [documentId, { ...standing, family, follow: createFollower(standing.currentVersionId, family) }];
    }),
  );
  return {
    places: evidence.flatMap(({ id, documentId, versionId, start, end }): EvidencePlace[] => {
      const standing = standings.get(documentId);
      if (!standing) return [];
      const { currentVersionId, isRemoved, family, follow } = standing;
      const placement = follow(makeAnchor(family.textOf(versionId), { start, end }), versionId);
      const exactNow =
        placement.state === 'orphan'
          ? null
          : family.textOf(currentVersionId).slice(placement.start, placement.end);
      return [{ evidenceId: id, currentVersionId, placement, exactNow, isRemoved }];
    }),
  };
};

export const placeAnnotation: Handler<'annotations.place'> = (context, { annotationId, ...wanted }, call) => {
  const { db } = context.workspace;
  const annotation = getAnnotation(db, annotationId);
  const { text, place } = placeFor(context, annotation, wanted);
  if (isSame(annotation, place)) return { annotation };
  const anchor = makeAnchor(text, place);
  recordChange(db, authorOf(context, call), detailsOf(context, annotation), () =>
    places.placeAnnotation(db, annotationId, {
      ...anchor,
      versionId: place.versionId,
      modifiedAtMs: context.now(),
    }),
  );
  return { annotation: getAnnotation(db, annotationId) };
};

export const placeEvidence: Handler<'annotations.place-evidence'> = (
  context,
  { evidenceId, ...wanted },
  call,
) => {
  const { db } = context.workspace;
  const evidence = places.findEvidence(db, evidenceId);
  if (!evidence)
    throw new AppError('not_found', 'This evidence does not exist', { kind: 'evidence', id: evidenceId });
  const annotation = getAnnotation(db, evidence.annotationId);
  const { exact, place } = placeFor(context, evidence, wanted);
  if (isSame(evidence, place)) return { annotation };
  recordChange(db, authorOf(context, call), detailsOf(context, annotation), () =>
    places.placeEvidence(db, evidenceId, { ...place, exact }),
  );
  return { annotation: getAnnotation(db, annotation.id) };
};

export const placeClaimPassage: Handler<'claims.place-passage'> = (
  context,
  { passageId, ...wanted },
  call,
) => {
  const { db } = context.workspace;
  const passage = claims.getPassage(db, passageId);
  return moveOfClaim(context, call, passage.claimId, passage, wanted, place =>
    places.placeClaimPassage(db, passageId, place),
  );
};

export const placeClaimEvidence: Handler<'claims.place-evidence'> = (
  context,
  { evidenceId, ...wanted },
  call,
) => {
  const { db } = context.workspace;
  const { claimId, documentId, versionId, start, end } = claims.getEvidence(db, evidenceId);
  if (documentId === null || versionId === null) {
    throw new AppError('invalid_input', 'Only a passage has a place in a text', { reason: 'no-passage' });
  }
  return moveOfClaim(context, call, claimId, { documentId, versionId, start, end }, wanted, place =>
    places.placeClaimEvidence(db, evidenceId, place),
  );
};

/** A verdict notices where other words are meant from now on; confirming what the placement says changes nothing for it. */
function moveOfClaim(
  context: Context,
  call: Call<'claims.place-passage' | 'claims.place-evidence'>,
  claimId: number,
  before: PlacedRow,
  wanted: Place,
  move: (place: Place) => void,
) {
  const { db } = context.workspace;
  const claim = claims.getClaim(db, claimId);
  const { place } = placeFor(context, before, wanted);
  if (!isSame(before, place)) {
    const family = loadFamily(db, before.documentId);
    const anchor = makeAnchor(family.textOf(before.versionId), before);
    const found = createFollower(place.versionId, family)(anchor, before.versionId);
    const isConfirmed = found.state !== 'orphan' && found.start === place.start && found.end === place.end;
    recordChange(db, authorOf(context, call), { title: beginningOf(claim.statement) }, () => {
      move(place);
      if (!isConfirmed) noteOtherEvidence(db, claimId);
      claims.updateClaim(db, { ...claim, modifiedAtMs: context.now() });
    });
  }
  return { claim: createClaimReader(db).full(claimId) };
}

/** Widened to whole characters; refused in another document. */
function placeFor(context: Context, { documentId }: { documentId: number }, wanted: Place) {
  const found = getPassage(context.workspace.db, wanted);
  if (found.documentId !== documentId) {
    throw new AppError('invalid_input', 'The place has to be in the same document', {
      reason: 'other-document',
    });
  }
  return { text: found.text, exact: found.exact, place: { versionId: wanted.versionId, ...found.span } };
}

function shownVersion(
  { workspace: { db } }: Context,
  { documentId, versionId }: { documentId: number; versionId?: number | undefined },
): number {
  const shown = versionId ?? getDocument(db, documentId).currentVersionId;
  if (getVersion(db, shown).documentId !== documentId) {
    throw new AppError('not_found', 'This document has no such version', { kind: 'version', id: shown });
  }
  return shown;
}

function subjectOf(row: places.EvidenceInDocument): EvidenceHere['subject'] {
  return {
    kind: 'evidence',
    relation: row.relation,
    annotationId: row.annotationId,
    documentId: row.ownerDocumentId,
    documentTitle: row.ownerDocumentTitle,
    versionId: row.ownerVersionId,
    start: row.ownerStart,
    end: row.ownerEnd,
    exact: row.ownerExact,
    label: row.label,
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.versionId === b.versionId && a.start === b.start && a.end === b.end;
}

function detailsOf(context: Context, annotation: Annotation) {
  return { title: getDocument(context.workspace.db, annotation.documentId).title, label: annotation.label };
}
