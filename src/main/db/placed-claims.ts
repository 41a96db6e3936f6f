import type { Database } from 'better-sqlite3';
import { createFollower, type VersionFamily } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import { contextOf, followContext, followPassage } from '../../shared/domain/claims/pins';
import type { ClaimPlace, FullClaim, PinnedText, Staleness, StalePassage } from '../../shared/model/claim';
import type { Version } from '../../shared/model/document';
import type { Span } from '../../shared/model/span';
import { findVerdict, listPins, type PinRow, type VerdictRow } from './claim-verdicts';
import {
  type ClaimRow,
  type EvidenceRow,
  getClaim,
  listEvidence,
  listPassages,
  type PlaceRow,
} from './claims';
import { loadFamily } from './family';
import { findOriginal } from './originals';
import { findRow } from './statement';
import { hashText } from './versions';

/** Looks at claims of one moment; every document is loaded once, and only where its text is needed. */
export interface ClaimReader {
  full(claimId: number): FullClaim;
  /** Null where the verdict stands, or where there is none. */
  stalenessOf(claim: ClaimRow, verdict: VerdictRow | null): Staleness | null;
  /** What a verdict made now rests on: every passage that stands in the current version of its document. */
  pinsOf(claimId: number): PinRow[];
}

/** Reads claims with their places as they are now; a document that several of them name is loaded once. */
export function createClaimReader(db: Database): ClaimReader {
  const documents = new Map<number, DocumentNow>();
  const documentOf = (id: number) => {
    const known = documents.get(id) ?? loadDocument(db, id);
    documents.set(id, known);
    return known;
  };
  const placeOf = (place: PlaceRow) => toPlace(place, documentOf(place.documentId));
  const spanNow = (place: PlaceRow) => {
    const { isRemoved, placement } = placeOf(place);
    return isRemoved || placement.state === 'orphan' ? null : { start: placement.start, end: placement.end };
  };

  const pinsOf = (claimId: number) =>
    listPlaces(db, claimId).flatMap(({ passageId, evidenceId, ...place }): PinRow[] => {
      const span = spanNow(place);
      if (!span) return [];
      const { family, currentVersionId, language } = documentOf(place.documentId);
      const text = family().textOf(currentVersionId);
      const context = contextOf(text, span, language);
      return [
        {
          claimId,
          passageId,
          evidenceId,
          documentId: place.documentId,
          versionId: currentVersionId,
          ...span,
          contextStart: context.start,
          contextEnd: context.end,
          exactSha256: hashText(text.slice(span.start, span.end)),
          contextSha256: hashText(text.slice(context.start, context.end)),
        },
      ];
    });

  const stalenessOf = (claim: ClaimRow, verdict: VerdictRow | null): Staleness | null => {
    if (!verdict) return null;
    const pins = listPins(db, claim.id);
    const pinned = pins.flatMap(pin => stalePinned(pin, documentOf(pin.documentId)) ?? []);
    const returned = verdict.hasOtherEvidence
      ? []
      : listPlaces(db, claim.id).flatMap(({ passageId, evidenceId, ...place }): StalePassage[] => {
          if (pins.some(pin => pin.passageId === passageId && pin.evidenceId === evidenceId)) return [];
          const span = spanNow(place);
          const document = documentOf(place.documentId);
          if (!span) return [];
          const after = surroundings(document, document.currentVersionId, span);
          return [{ kind: 'returned', passageId, evidenceId, ...named(document), before: null, after }];
        });
    const judgedStatement = verdict.statement === claim.statement ? null : verdict.statement;
    const hasErased = !verdict.hasOtherEvidence && pins.length < verdict.pinCount;
    const passages = [...pinned, ...returned];
    const isStale = judgedStatement !== null || verdict.hasOtherEvidence || hasErased || passages.length > 0;
    if (!isStale) return null;
    return { judgedStatement, hasOtherEvidence: verdict.hasOtherEvidence, hasErased, passages };
  };

  return {
    pinsOf,
    stalenessOf,
    full(claimId) {
      const claim = getClaim(db, claimId);
      const verdict = findVerdict(db, claimId);
      const staleness = stalenessOf(claim, verdict);
      return {
        ...toClaim(claim, verdict, staleness !== null),
        passages: listPassages(db, claimId).map(passage => ({ id: passage.id, ...placeOf(passage) })),
        evidence: listEvidence(db, claimId).map(row => toEvidence(db, row, placeOf)),
        staleness,
      };
    },
  };
}

/** The claim as it is shown. */
export function toClaim(claim: ClaimRow, verdict: VerdictRow | null, isStale: boolean) {
  const state = claim.state === 'decided' && isStale ? ('stale' as const) : claim.state;
  return { ...claim, state, isStale, verdict: verdict && toShown(verdict) };
}

function toShown({ claimId: _, statement: __, pinCount: ___, hasOtherEvidence: ____, ...shown }: VerdictRow) {
  return shown;
}

interface DocumentNow {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  readonly isRemoved: boolean;
  readonly currentVersionId: number;
  family(): VersionFamily & { readonly versions: readonly Version[] };
  follow(): ReturnType<typeof createFollower>;
}

function loadDocument(db: Database, id: number): DocumentNow {
  const row = findRow<{ title: string; language: string; isRemoved: number; currentVersionId: number }>(
    db,
    `SELECT title, language, is_removed AS isRemoved, current_version_id AS currentVersionId
     FROM documents WHERE id = @id`,
    { id },
  );
  if (!row) throw new Error(`a claim names document ${id}, which is not there`);
  const family = once(() => loadFamily(db, id));
  const follow = once(() => createFollower(row.currentVersionId, family()));
  return { id, ...row, isRemoved: row.isRemoved === 1, family, follow };
}

function once<T>(load: () => T): () => T {
  let loaded: { value: T } | null = null;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}

function toPlace({ versionId, start, end }: PlaceRow, document: DocumentNow): ClaimPlace {
  const anchor = makeAnchor(document.family().textOf(versionId), { start, end });
  return {
    ...named(document),
    isRemoved: document.isRemoved,
    versionId,
    start,
    end,
    exact: anchor.exact,
    placement: document.follow()(anchor, versionId),
    currentVersionId: document.currentVersionId,
  };
}

/** Everything of the claim that stands in a text. */
function listPlaces(
  db: Database,
  claimId: number,
): (PlaceRow & { passageId: number | null; evidenceId: number | null })[] {
  const passages = listPassages(db, claimId).map(({ id, documentId, versionId, start, end }) => ({
    passageId: id,
    evidenceId: null,
    documentId,
    versionId,
    start,
    end,
  }));
  const evidence = listEvidence(db, claimId).flatMap(row => {
    const place = placeOfEvidence(row);
    return place ? [{ passageId: null, evidenceId: row.id, ...place }] : [];
  });
  return [...passages, ...evidence];
}

function placeOfEvidence({ kind, documentId, versionId, start, end }: EvidenceRow): PlaceRow | null {
  if (kind !== 'passage' || documentId === null || versionId === null) return null;
  return { documentId, versionId, start, end };
}

function toEvidence(
  db: Database,
  row: EvidenceRow,
  placeOf: (place: PlaceRow) => ClaimPlace,
): FullClaim['evidence'][number] {
  const { id, relation, datedOn, note, createdBy, createdAtMs } = row;
  const facts = { id, relation, datedOn, note, createdBy, createdAtMs };
  if (row.kind === 'note') return { ...facts, kind: 'note', searchedIn: row.searchedIn };
  if (row.kind === 'passage') {
    const place = placeOfEvidence(row);
    return { ...facts, kind: 'passage', place: place && placeOf(place) };
  }
  const original = row.originalId === null ? null : findOriginal(db, row.originalId);
  const file = original && {
    name: original.fileName,
    sha256: original.sha256,
    byteLength: original.byteLength,
  };
  return { ...facts, kind: 'file', file };
}

/** Null where the very words still stand with their surroundings. */
function stalePinned(pin: PinRow, document: DocumentNow): StalePassage | null {
  const { currentVersionId } = document;
  const { passageId, evidenceId } = pin;
  const before = () => surroundings(document, pin.versionId, pin);
  const stale = { passageId, evidenceId, ...named(document) };
  if (document.isRemoved) return { kind: 'removed', ...stale, before: before(), after: null };
  if (pin.versionId === currentVersionId) return null;
  const family = document.family();
  const context = { start: pin.contextStart, end: pin.contextEnd };
  const kept = followContext({ ...pin, context }, currentVersionId, family);
  const words = kept && family.textOf(currentVersionId).slice(kept.start, kept.end);
  if (words !== null && hashText(words) === pin.contextSha256) return null;
  const span = followPassage({ ...pin, context }, currentVersionId, family);
  if (!span) return { kind: 'orphan', ...stale, before: before(), after: null };
  return {
    kind: 'changed',
    ...stale,
    before: before(),
    after: surroundings(document, currentVersionId, span),
  };
}

function surroundings(document: DocumentNow, versionId: number, span: Span): PinnedText {
  const family = document.family();
  const text = family.textOf(versionId);
  const context = contextOf(text, span, document.language);
  return {
    versionId,
    versionNumber: family.versions.find(({ id }) => id === versionId)?.number ?? 0,
    text: text.slice(context.start, context.end),
    start: span.start - context.start,
    end: span.end - context.start,
  };
}

function named({ id, title }: DocumentNow) {
  return { documentId: id, documentTitle: title };
}
