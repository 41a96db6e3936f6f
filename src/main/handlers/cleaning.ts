import { toLedger } from '../../shared/domain/cleaning/accept';
import { applyLedger } from '../../shared/domain/compare/ledger';
import { AppError } from '../../shared/errors';
import type { Finding } from '../../shared/model/finding';
import { authorOf, type Context, type Handler } from '../context';
import { insertDerivedVersion } from '../db/derived-versions';
import { getDocument, updateDocument } from '../db/documents';
import { decideFinding, getFinding, listFindings } from '../db/findings';
import { recordChange } from '../db/history';
import { getText, getVersion } from '../db/versions';
import { withMetadata } from './metadata';

export const listCleaningFindings: Handler<'cleaning.list'> = (context, { versionId }) => {
  getVersion(context.workspace.db, versionId);
  return { findings: listFindings(context.workspace.db, versionId) };
};

export const acceptCleaning: Handler<'cleaning.accept'> = async (context, input, call) => {
  const { db } = context.workspace;
  const { language, cleaned: wanted } = planCleaning(context, input);
  const work = { text: wanted, language };
  const proposals = await context.workers.run('propose-cleaning', work, { signal: call.signal });
  // Others may have gone on meanwhile: what is stored must be what was proposed for.
  const { document, accepted, ledger, cleaned } = planCleaning(context, input);
  if (context.workspace.db !== db || cleaned !== wanted) throw decidedAlready();
  const { versionId, metadata } = input;
  const documentId = document.id;

  const newVersionId = recordChange(
    db,
    authorOf(context, call),
    { title: document.title, count: accepted.length },
    () => {
      for (const finding of accepted) decideFinding(db, finding.id, 'confirmed', call.actor);
      const id = insertDerivedVersion(db, {
        documentId,
        text: cleaned,
        parentId: versionId,
        cause: 'cleaning',
        madeBy: call.actor,
        madeAtMs: context.now(),
        ledger,
        proposals,
      });
      if (metadata.length > 0)
        updateDocument(db, { ...withMetadata(db, document, metadata), currentVersionId: id });
      return id;
    },
  );
  return {
    versionId: newVersionId,
    versionNumber: getVersion(db, newVersionId).number,
    acceptedCount: accepted.length,
  };
};

export const rejectCleaning: Handler<'cleaning.reject'> = (context, { findingIds, isRejected }, call) => {
  const { db } = context.workspace;
  const [from, to] = isRejected ? (['proposed', 'dismissed'] as const) : (['dismissed', 'proposed'] as const);
  const changing = [...new Set(findingIds)]
    .map(id => getFinding(db, id))
    .filter(({ state }) => state === from);
  const first = changing[0];
  if (!first) return { changedCount: 0 };
  const title = getDocument(db, first.documentId).title;
  const details = { title, count: changing.length, ...(isRejected ? {} : { reopened: 1 }) };
  recordChange(db, authorOf(context, call), details, () => {
    for (const { id } of changing) decideFinding(db, id, to, isRejected ? call.actor : null);
  });
  return { changedCount: changing.length };
};

/** What accepting would make of the version as things stand. */
function planCleaning(
  context: Context,
  { versionId, findingIds }: { versionId: number; findingIds?: number[] | undefined },
) {
  const { db } = context.workspace;
  const document = getDocument(db, getVersion(db, versionId).documentId);
  if (document.currentVersionId !== versionId) {
    throw new AppError('conflict', 'Only the current version can be cleaned', { reason: 'not-current' });
  }
  const accepted = chooseFindings(listFindings(db, versionId), findingIds);
  const ledger = toLedger(accepted);
  const cleaned = applyLedger(getText(db, versionId), ledger);
  return { document, language: document.language, accepted, ledger, cleaned };
}

function decidedAlready(): AppError {
  return new AppError('conflict', 'A finding was decided already or is of another version', {
    reason: 'decided',
  });
}

/** The named ones, or all that are open. Throws for one that is of another version or decided already. */
function chooseFindings(all: readonly Finding[], ids: readonly number[] | undefined): Finding[] {
  const open = all.filter(({ state }) => state === 'proposed');
  const wanted = ids && new Set(ids);
  const chosen = wanted ? open.filter(({ id }) => wanted.has(id)) : open;
  if (wanted && chosen.length < wanted.size) {
    throw decidedAlready();
  }
  if (chosen.length === 0)
    throw new AppError('conflict', 'There is nothing to clean', { reason: 'nothing-to-clean' });
  return chosen;
}
