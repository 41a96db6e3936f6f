import { z } from 'zod';
import { annotation } from '../model/annotation';
import { fullClaim } from '../model/claim';
import { evidenceHere, evidencePlace, misplaced, placementCounts } from '../model/placement';
import { offset, rowId } from '../model/span';
import { CLAIM_AREAS } from './claims';
import { operation } from './operation';

const shownVersion = z.object({ documentId: rowId, versionId: rowId.optional() });
const place = z.object({ versionId: rowId, start: offset, end: offset });
const annotationAreas = ['annotations', 'documents', 'history'] as const;

export const listAnnotationPlacements = operation({
  name: 'annotations.placements',
  kind: 'query',
  summary: 'Show what became of the places of annotations and their evidence in a version of a document.',
  input: shownVersion,
  output: z.object({
    versionId: rowId,
    counts: placementCounts,
    /** The changed ones in text order, then the orphans in the order of their old places. */
    misplaced: z.array(misplaced),
    /** In text order. */
    evidence: z.array(evidenceHere),
  }),
  errors: ['not_found'],
  positional: ['documentId', 'versionId'],
});

export const listClaimPlacements = operation({
  name: 'claims.placements',
  kind: 'query',
  summary: 'Show what became of the places of claims and their evidence in a version of a document.',
  input: shownVersion,
  output: z.object({ versionId: rowId, counts: placementCounts, misplaced: z.array(misplaced) }),
  errors: ['not_found'],
  positional: ['documentId', 'versionId'],
});

export const listEvidencePlaces = operation({
  name: 'annotations.evidence-places',
  kind: 'query',
  summary: 'Show where the evidence of an annotation stands in the current versions of its documents.',
  input: z.object({ annotationId: rowId }),
  output: z.object({ places: z.array(evidencePlace) }),
  errors: ['not_found'],
  positional: ['annotationId'],
});

export const placeAnnotation = operation({
  name: 'annotations.place',
  kind: 'command',
  summary: 'Confirm where an annotation stands in a version of its document, or put it somewhere else there.',
  input: place.extend({ annotationId: rowId }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches: annotationAreas,
  positional: ['annotationId', 'versionId', 'start', 'end'],
});

export const placeEvidence = operation({
  name: 'annotations.place-evidence',
  kind: 'command',
  summary:
    'Confirm where evidence of an annotation stands in a version of its document, or put it elsewhere.',
  input: place.extend({ evidenceId: rowId }),
  output: z.object({ annotation }),
  errors: ['not_found'],
  touches: annotationAreas,
  positional: ['evidenceId', 'versionId', 'start', 'end'],
});

export const placeClaimPassage = operation({
  name: 'claims.place-passage',
  kind: 'command',
  summary: 'Confirm where a passage of a claim stands in a version of its document, or put it elsewhere.',
  input: place.extend({ passageId: rowId }),
  output: z.object({ claim: fullClaim }),
  errors: ['not_found'],
  touches: CLAIM_AREAS,
  positional: ['passageId', 'versionId', 'start', 'end'],
});

export const placeClaimEvidence = operation({
  name: 'claims.place-evidence',
  kind: 'command',
  summary: 'Confirm where evidence of a claim stands in a version of its document, or put it elsewhere.',
  input: place.extend({ evidenceId: rowId }),
  output: z.object({ claim: fullClaim }),
  errors: ['not_found'],
  touches: CLAIM_AREAS,
  positional: ['evidenceId', 'versionId', 'start', 'end'],
});
