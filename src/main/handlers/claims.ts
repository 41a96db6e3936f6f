import type { InputOf } from '../../shared/contract/client';
import { beginningOf, statementOf } from '../../shared/domain/claims/statement';
import { AppError } from '../../shared/errors';
import { authorOf, type Call, type Context, type Handler } from '../context';
import { findVerdict, noteOtherEvidence, putVerdict } from '../db/claim-verdicts';
import * as claims from '../db/claims';
import { recordChange } from '../db/history';
import { getOriginalBytes, putEvidenceFile } from '../db/originals';
import { createPassageReader, getPassage } from '../db/passages';
import { createClaimReader } from '../db/placed-claims';
import { readEvidenceFile } from '../files/read/evidence-file';
import { readScales } from '../files/read/scale-files';
import { writeKeptBytes } from '../files/write/kept-bytes';
import { given } from './metadata';

export const getClaim: Handler<'claims.get'> = (context, { claimId }) => shown(context, claimId);

export const addClaim: Handler<'claims.add'> = (context, { speaker, ...input }, call) => {
  const { db } = context.workspace;
  const passageOf = createPassageReader(db);
  const placed = input.passages.map(({ versionId, ...span }) => ({
    versionId,
    ...passageOf({ versionId, ...span }),
  }));
  const claim = {
    statement: input.statement ?? statementOf(placed),
    speaker,
    passages: placed.map(({ documentId, versionId, span }) => ({ documentId, versionId, ...span })),
    evidence: input.evidence.map(({ relation, ...place }) => {
      const { documentId, span } = passageOf(place);
      return { relation, documentId, versionId: place.versionId, ...span };
    }),
    createdBy: call.actor,
    createdAtMs: context.now(),
  };
  const claimId = recordChange(db, authorOf(context, call), detailsOf(claim), () =>
    claims.insertOpenClaim(db, claim),
  );
  return shown(context, claimId);
};

export const updateClaim: Handler<'claims.update'> = (context, { claimId, changes }, call) => {
  const { db } = context.workspace;
  const before = claims.getClaim(db, claimId);
  if (changes.state === 'decided' && !findVerdict(db, claimId)) throw noVerdict();
  const claim = { ...before, ...given(changes), modifiedAtMs: context.now() };
  recordChange(db, authorOf(context, call), detailsOf(claim), () => claims.updateClaim(db, claim));
  return shown(context, claimId);
};

export const removeClaim: Handler<'claims.remove'> = (context, { claimId }, call) => {
  const { db } = context.workspace;
  const claim = claims.getClaim(db, claimId);
  recordChange(db, authorOf(context, call), detailsOf(claim), () => claims.removeClaim(db, claimId));
  return {};
};

export const addPassage: Handler<'claims.add-passage'> = (context, { claimId, ...passage }, call) => {
  const { db } = context.workspace;
  const place = placeOf(context, passage);
  const isKnown = claims
    .listPassages(db, claimId)
    .some(
      known => known.versionId === place.versionId && known.start === place.start && known.end === place.end,
    );
  if (isKnown)
    throw new AppError('conflict', 'The claim has this passage already', { reason: 'has-passage' });
  return changeParts(context, call, claimId, () => claims.insertPassage(db, { claimId, ...place }));
};

export const removePassage: Handler<'claims.remove-passage'> = (context, { passageId }, call) => {
  const { db } = context.workspace;
  const { claimId } = claims.getPassage(db, passageId);
  if (claims.listPassages(db, claimId).length === 1)
    throw new AppError('conflict', 'A claim needs a passage where it appears', { reason: 'last-passage' });
  return changeParts(context, call, claimId, () => claims.removePassage(db, passageId));
};

export const addEvidence: Handler<'claims.add-evidence'> = async (context, input, call) => {
  const { claimId, relation, passage, file, searchedIn, datedOn, note } = input;
  const kinds = [passage && 'passage', file && 'file', searchedIn && 'note'].filter(
    kind => kind !== undefined,
  ) as ('passage' | 'file' | 'note')[];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw new AppError('invalid_input', 'Evidence is one passage, one file or one note', {
      reason: 'one-evidence',
    });
  }
  const { db } = context.workspace;
  const read = file === undefined ? null : await readEvidenceFile(file);
  if (context.workspace.db !== db) throw new AppError('cancelled', 'The workspace was closed');
  const place = passage ? placeOf(context, passage) : NO_PLACE;
  return changeParts(context, call, claimId, () =>
    claims.insertEvidence(db, {
      claimId,
      kind,
      relation,
      datedOn,
      note,
      ...place,
      originalId: read && putEvidenceFile(db, read, context.now()),
      searchedIn: searchedIn ?? '',
      createdBy: call.actor,
      createdAtMs: context.now(),
    }),
  );
};

export const removeEvidence: Handler<'claims.remove-evidence'> = (context, { evidenceId }, call) => {
  const { db } = context.workspace;
  const { claimId } = claims.getEvidence(db, evidenceId);
  return changeParts(context, call, claimId, () => claims.removeEvidence(db, evidenceId));
};

export const saveEvidenceFile: Handler<'claims.save-evidence-file'> = async (
  context,
  { evidenceId, path, replace },
) => {
  const { db } = context.workspace;
  const { originalId } = claims.getEvidence(db, evidenceId);
  if (originalId === null)
    throw new AppError('not_found', 'This evidence has no file', { kind: 'evidence-file', id: evidenceId });
  return writeKeptBytes(path, replace, getOriginalBytes(db, originalId));
};

export const decideClaim: Handler<'claims.decide'> = async (
  context,
  { claimId, scaleId, valueId, reason },
  call,
) => {
  const { scales } = await readScales(context.scaleFolders);
  const scale = scales.find(({ id }) => id === scaleId);
  if (!scale) throw new AppError('not_found', 'There is no such scale', { kind: 'scale', id: scaleId });
  const value = scale.values.find(({ id }) => id === valueId);
  if (!value)
    throw new AppError('not_found', 'The scale has no such value', { kind: 'scale-value', id: valueId });
  const { db } = context.workspace;
  const claim = claims.getClaim(db, claimId);
  recordChange(db, authorOf(context, call), detailsOf(claim), () => {
    const { nameDe, nameEn, sign, hue } = value;
    const verdict = {
      claimId,
      scaleId,
      valueId,
      scaleNameDe: scale.nameDe,
      scaleNameEn: scale.nameEn,
      nameDe,
      nameEn,
      sign,
      hue,
      reason,
      statement: claim.statement,
      decidedBy: call.actor,
      decidedAtMs: context.now(),
      confirmedBy: null,
      confirmedAtMs: null,
      hasOtherEvidence: false,
    };
    putVerdict(db, verdict, createClaimReader(db).pinsOf(claimId));
    claims.updateClaim(db, { ...claim, state: 'decided', modifiedAtMs: context.now() });
  });
  return shown(context, claimId);
};

export const confirmVerdict: Handler<'claims.confirm'> = (context, { claimId }, call) => {
  const { db } = context.workspace;
  const claim = claims.getClaim(db, claimId);
  const verdict = findVerdict(db, claimId);
  if (!verdict) throw noVerdict();
  recordChange(db, authorOf(context, call), detailsOf(claim), () => {
    const { pinCount: _, ...kept } = verdict;
    const confirmed = {
      ...kept,
      statement: claim.statement,
      confirmedBy: call.actor,
      confirmedAtMs: context.now(),
      hasOtherEvidence: false,
    };
    putVerdict(db, confirmed, createClaimReader(db).pinsOf(claimId));
    claims.updateClaim(db, { ...claim, modifiedAtMs: context.now() });
  });
  return shown(context, claimId);
};

export const listScales: Handler<'scales.list'> = async context => ({
  ...(await readScales(context.scaleFolders)),
  ownFolder: context.scaleFolders.own,
});

/** Adds or removes a passage or evidence; a verdict made before notices. */
function changeParts(
  context: Context,
  call: Call<
    'claims.add-passage' | 'claims.remove-passage' | 'claims.add-evidence' | 'claims.remove-evidence'
  >,
  claimId: number,
  change: () => unknown,
) {
  const { db } = context.workspace;
  const claim = claims.getClaim(db, claimId);
  recordChange(db, authorOf(context, call), detailsOf(claim), () => {
    change();
    noteOtherEvidence(db, claimId);
    claims.updateClaim(db, { ...claim, modifiedAtMs: context.now() });
  });
  return shown(context, claimId);
}

const NO_PLACE = { documentId: null, versionId: null, start: 0, end: 0 };

function placeOf(context: Context, passage: InputOf<'claims.add'>['passages'][number]) {
  const { documentId, span } = getPassage(context.workspace.db, passage);
  return { documentId, versionId: passage.versionId, ...span };
}

function shown(context: Context, claimId: number) {
  return { claim: createClaimReader(context.workspace.db).full(claimId) };
}

/** A long statement would fill the line of the history. */
function detailsOf({ statement }: { readonly statement: string }) {
  return { title: beginningOf(statement) };
}

function noVerdict(): AppError {
  return new AppError('conflict', 'This claim has no verdict yet', { reason: 'no-verdict' });
}
