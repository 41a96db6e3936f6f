import type { ClaimInText } from '../../../shared/model/claim';
import { RELATION_SIGNS } from '../../components/evidence/relations';
import type { Decoration } from '../../components/text/decoration';
import type { Stop } from '../decorations';

/** A claim with everything that it names in one text. */
export interface ClaimHere {
  readonly claim: ClaimInText['claim'];
  /** In text order; what is not found in the shown version comes last. */
  readonly places: readonly ClaimInText[];
}

/** Unique among the marks of a text. */
export function claimKey({ passageId, evidenceId }: ClaimInText): string {
  return passageId === null ? `ke${evidenceId}` : `kp${passageId}`;
}

/** In the order of their first places. */
export function groupByClaim(places: readonly ClaimInText[]): ClaimHere[] {
  const claims = new Map<number, { claim: ClaimInText['claim']; places: ClaimInText[] }>();
  for (const place of places) {
    const known = claims.get(place.claim.id);
    if (known) known.places.push(place);
    else claims.set(place.claim.id, { claim: place.claim, places: [place] });
  }
  return [...claims.values()];
}

export function claimStops(places: readonly ClaimInText[]): Stop[] {
  return places.flatMap(place =>
    place.placement.state === 'orphan' ? [] : [{ id: claimKey(place), start: place.placement.start }],
  );
}

/**
 * A bar at either end and a sign in the margin: that of the verdict, `unjudgedSign` where there is none, that of the
 * relation for evidence. To be drawn around all other marks, because the margin is found from the row.
 */
export function claimDecorations(
  places: readonly ClaimInText[],
  activeId: string | null,
  unjudgedSign: string,
): Decoration[] {
  const signs = new Map<number, number>();
  return places.flatMap((place): Decoration[] => {
    const { claim, placement, relation } = place;
    if (placement.state === 'orphan') return [];
    const id = claimKey(place);
    const sign = relation ? RELATION_SIGNS[relation] : (claim.verdict?.sign ?? unjudgedSign);
    // Signs of claims that begin on one line would cover each other.
    const line = Math.floor(placement.start / LINE_LENGTH);
    const lane = signs.get(line) ?? 0;
    signs.set(line, lane + 1);
    return [
      {
        id,
        kind: 'claim',
        start: placement.start,
        end: placement.end,
        sign: claim.isStale ? `${sign}!` : sign,
        lane: Math.min(lane, 1),
        pattern: relation ? 'double' : claim.isStale ? 'dashed' : 'solid',
        isActive: id === activeId,
      },
    ];
  });
}

/** About how many units stand on one line of a text. */
const LINE_LENGTH = 78;
