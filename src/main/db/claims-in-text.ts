import type { Database } from 'better-sqlite3';
import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Relation } from '../../shared/model/annotation';
import type { ClaimInText } from '../../shared/model/claim';
import { listVerdicts } from './claim-verdicts';
import { listClaims, type PlaceRow } from './claims';
import { loadFamily } from './family';
import { createClaimReader, toClaim } from './placed-claims';
import { listRows } from './statement';

/** Everything that a claim names in the document, with its place in `versionId`: in text order, what is not found last. */
export function listClaimsInText(db: Database, documentId: number, versionId: number): ClaimInText[] {
  const reader = createClaimReader(db);
  const verdicts = listVerdicts(db);
  const claims = new Map(
    listClaims(db, documentId).map(row => {
      const verdict = verdicts.get(row.id) ?? null;
      return [row.id, toClaim(row, verdict, reader.stalenessOf(row, verdict) !== null)];
    }),
  );
  const family = loadFamily(db, documentId);
  const follow = createFollower(versionId, family);
  return listPlacesIn(db, documentId)
    .flatMap(({ claimId, documentId: _, ...place }): ClaimInText[] => {
      const claim = claims.get(claimId);
      if (!claim) return [];
      const anchor = makeAnchor(family.textOf(place.versionId), place);
      return [{ ...place, claim, exact: anchor.exact, placement: follow(anchor, place.versionId) }];
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ placement }: ClaimInText): number {
  return placement.state === 'orphan' ? Number.POSITIVE_INFINITY : placement.start;
}

interface NamedPlace extends PlaceRow {
  readonly claimId: number;
  readonly passageId: number | null;
  readonly evidenceId: number | null;
  readonly relation: Relation | null;
}

function listPlacesIn(db: Database, documentId: number): NamedPlace[] {
  return listRows<NamedPlace>(
    db,
    `SELECT claim_id AS claimId, id AS passageId, NULL AS evidenceId, NULL AS relation, document_id AS documentId,
       version_id AS versionId, start_offset AS start, end_offset AS end
     FROM claim_passages WHERE document_id = @documentId
     UNION ALL
     SELECT claim_id, NULL, id, relation, document_id, version_id, start_offset, end_offset
     FROM claim_evidence WHERE document_id = @documentId AND version_id IS NOT NULL
     ORDER BY claimId, passageId, evidenceId`,
    { documentId },
  );
}
