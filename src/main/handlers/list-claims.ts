import { foldForSearch } from '../../shared/domain/text/fold';
import { AppError } from '../../shared/errors';
import { WORKFLOW_STATES } from '../../shared/model/document';
import type { Context, Handler } from '../context';
import { listVerdicts } from '../db/claim-verdicts';
import * as rows from '../db/claims';
import { listClaimsInText as findClaimsInText } from '../db/claims-in-text';
import { getDocument } from '../db/documents';
import { createClaimReader, toClaim } from '../db/placed-claims';
import { getVersion } from '../db/versions';

export const listClaims: Handler<'claims.list'> = (context, { search, documentId, ...filter }) => {
  const { db } = context.workspace;
  const reader = createClaimReader(db);
  const verdicts = listVerdicts(db);
  const parts = countParts(db);
  const all = rows.listClaims(db, null).map(row => {
    const verdict = verdicts.get(row.id) ?? null;
    return { ...toClaim(row, verdict, reader.stalenessOf(row, verdict) !== null), ...parts(row.id) };
  });
  const inDocument =
    documentId === undefined ? null : new Set(rows.listClaims(db, documentId).map(({ id }) => id));
  const terms = foldForSearch(search).match(/[\p{L}\p{N}]+/gu) ?? [];
  const states = Object.fromEntries(WORKFLOW_STATES.map(state => [state, 0])) as Record<
    (typeof WORKFLOW_STATES)[number],
    number
  >;
  for (const { state } of all) states[state]++;
  return {
    claims: all.filter(
      claim =>
        (inDocument === null || inDocument.has(claim.id)) &&
        (filter.state === undefined || claim.state === filter.state) &&
        (filter.isStale === undefined || claim.isStale === filter.isStale) &&
        (filter.verdict === undefined || verdictKey(claim.verdict) === filter.verdict) &&
        matches(`${claim.statement} ${claim.speaker ?? ''}`, terms),
    ),
    counts: { total: all.length, stale: all.filter(({ isStale }) => isStale).length, states },
    verdicts: countVerdicts(all.flatMap(({ verdict }) => verdict ?? [])),
  };
};

export const listClaimsInText: Handler<'claims.in-text'> = (context, input) => {
  const { db } = context.workspace;
  const document = getDocument(db, input.documentId);
  const versionId = input.versionId ?? document.currentVersionId;
  if (getVersion(db, versionId).documentId !== document.id)
    throw new AppError('not_found', 'This document has no such version', { kind: 'version', id: versionId });
  return { versionId, places: findClaimsInText(db, document.id, versionId) };
};

function countParts(db: Context['workspace']['db']) {
  const parts = rows.countParts(db);
  return (id: number) => parts.get(id) ?? { passageCount: 0, evidenceCount: 0, documentTitle: null };
}

function verdictKey(verdict: { scaleId: string; valueId: string } | null): string | null {
  return verdict && `${verdict.scaleId}/${verdict.valueId}`;
}

function countVerdicts(
  verdicts: readonly { scaleId: string; valueId: string; nameDe: string; nameEn: string }[],
) {
  const counted = new Map<string, { verdict: string; nameDe: string; nameEn: string; count: number }>();
  for (const { scaleId, valueId, nameDe, nameEn } of verdicts) {
    const verdict = `${scaleId}/${valueId}`;
    const known = counted.get(verdict) ?? { verdict, nameDe, nameEn, count: 0 };
    counted.set(verdict, { ...known, count: known.count + 1 });
  }
  return [...counted.values()].sort((a, b) => (a.verdict < b.verdict ? -1 : 1));
}

/** Every term starts a word. */
function matches(text: string, terms: readonly string[]): boolean {
  const words = foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return terms.every(term => words.some(word => word.startsWith(term)));
}
