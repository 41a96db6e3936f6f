import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ListedSource } from '../../shared/domain/records/source-csv';
import { foldForSearch } from '../../shared/domain/text/fold';
import { AppError } from '../../shared/errors';
import type { Source } from '../../shared/model/source';
import { authorOf, type Context, type Handler } from '../context';
import { recordChange } from '../db/history';
import { listCopiesOfSource, listTextsOfSource } from '../db/source-texts';
import * as sources from '../db/sources';
import { findFileErrorReason } from '../files/walk';
import { readSourceList, writeSourceList } from '../files/write/source-list';

const MAX_LIST_BYTES = 16 * 1024 * 1024;

export const listSources: Handler<'sources.list'> = (context, { search }) => {
  const wanted = foldForSearch(search.trim());
  const all = sources.listSources(context.workspace.db);
  return {
    sources: all.filter(({ name, domain }) => foldForSearch(`${name} ${domain ?? ''}`).includes(wanted)),
  };
};

export const getSource: Handler<'sources.get'> = (context, { sourceId }) => ({
  source: sources.getSource(context.workspace.db, sourceId),
  documents: listTextsOfSource(context.workspace.db, sourceId),
  copies: listCopiesOfSource(context.workspace.db, sourceId),
});

export const saveSource: Handler<'sources.save'> = (context, { sourceId, ...fields }, call) => {
  const { db } = context.workspace;
  if (sourceId !== undefined) sources.getSource(db, sourceId);
  requireFree(context, fields.name, fields.domain, sourceId ?? null);
  const source = recordChange(db, authorOf(context, call), { name: fields.name }, () => {
    const id = sourceId ?? sources.insertSource(db, fields);
    if (sourceId !== undefined) sources.updateSource(db, id, fields);
    return sources.getSource(db, id);
  });
  return { source };
};

export const removeSource: Handler<'sources.remove'> = (context, { sourceId }, call) => {
  const { db } = context.workspace;
  const { name } = sources.getSource(db, sourceId);
  recordChange(db, authorOf(context, call), { name }, () => sources.removeSource(db, sourceId));
  return {};
};

export const flagSource: Handler<'sources.flag'> = (context, { sourceId, reason, evidence }, call) => {
  const { db } = context.workspace;
  const { name } = sources.getSource(db, sourceId);
  const flag = { reason, evidence, flaggedBy: call.actor, flaggedAtMs: context.now() };
  recordChange(db, authorOf(context, call), { name }, () => sources.putFlag(db, sourceId, flag));
  return { source: sources.getSource(db, sourceId) };
};

export const unflagSource: Handler<'sources.unflag'> = (context, { sourceId }, call) => {
  const { db } = context.workspace;
  const { name } = sources.getSource(db, sourceId);
  recordChange(db, authorOf(context, call), { name }, () => sources.putFlag(db, sourceId, null));
  return { source: sources.getSource(db, sourceId) };
};

export const setSignal: Handler<'sources.set-signal'> = (
  context,
  { sourceId, observedOn, ...signal },
  call,
) => {
  const { db } = context.workspace;
  const { name } = sources.getSource(db, sourceId);
  const today = new Date(context.now()).toISOString().slice(0, 10);
  const stored = recordChange(db, authorOf(context, call), { name, signal: signal.signal }, () =>
    sources.putSignal(db, sourceId, { ...signal, observer: call.actor, observedOn: observedOn ?? today }),
  );
  return { signal: stored };
};

export const removeSignal: Handler<'sources.remove-signal'> = (context, { signalId }, call) => {
  const { db } = context.workspace;
  const details = (sourceId: number) => ({ name: sources.getSource(db, sourceId).name });
  recordChange(db, authorOf(context, call), details, () => sources.removeSignal(db, signalId));
  return {};
};

export const importSources: Handler<'sources.import'> = async (context, { file }, call) => {
  const { db, closing } = context.workspace;
  const list = readSourceList(typeof file === 'string' ? await loadList(file) : givenList(file));
  if (closing.aborted) throw new AppError('cancelled', 'The workspace was closed');
  const counts = { added: 0, updated: 0, unchanged: 0 };
  recordChange(
    db,
    authorOf(context, call),
    () => ({ count: counts.added + counts.updated }),
    () => {
      for (const listed of list.sources) counts[mergeSource(context, listed, call.actor)]++;
    },
  );
  return { ...counts, skipped: [...list.skipped] };
};

export const exportSources: Handler<'sources.export'> = async (context, { file, withBom, replace }) => {
  const all = sources.listSources(context.workspace.db);
  const count = await writeSourceList(file, all, { withBom, mayReplace: replace });
  return { path: file, count };
};

async function loadList(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    // The size is asked first: a huge file must not be loaded to be refused.
    if ((await stat(path)).size > MAX_LIST_BYTES) throw tooLarge(name);
    return await readFile(path);
  } catch (cause) {
    const reason = findFileErrorReason(cause);
    if (!reason) throw cause;
    const code = reason === 'not-found' ? 'not_found' : 'unreadable';
    throw new AppError(code, `${name} could not be read`, { reason, name }, { cause });
  }
}

function givenList({ name, bytes }: { name: string; bytes: Uint8Array }): Uint8Array {
  if (bytes.byteLength > MAX_LIST_BYTES) throw tooLarge(name);
  return bytes;
}

function tooLarge(name: string): AppError {
  const details = { reason: 'too-large', name, limit: MAX_LIST_BYTES };
  return new AppError('unreadable', `${name} is larger than 16 MB`, details);
}

/** What the list does not say stays as it is here. */
function mergeSource(
  context: Context,
  listed: ListedSource,
  actor: string,
): 'added' | 'updated' | 'unchanged' {
  const { db } = context.workspace;
  const byName = listed.name === null ? null : sources.findSourceByName(db, listed.name);
  const byDomain = listed.domain === null ? null : sources.findSourceByDomain(db, listed.domain);
  const id = byName ?? byDomain;
  const before = id === null ? null : sources.getSource(db, id);
  // A domain that another source has already stays with that one.
  const isDomainFree = byDomain === null || byDomain === id;
  const fields: sources.SourceFields = {
    name: before?.name ?? listed.name ?? listed.domain ?? '',
    domain: (isDomainFree ? listed.domain : null) ?? before?.domain ?? null,
    kind: listed.kind ?? before?.kind ?? (listed.name === null ? 'site' : 'other'),
    notes: listed.notes ?? before?.notes ?? '',
    speaksFor: listed.speaksFor ?? before?.speaksFor ?? '',
  };
  const flag = mergedFlag(context, listed, before, actor);
  const isFlagChanged = flag !== (before?.flag ?? null);
  if (before && !isFlagChanged && isSame(before, fields)) return 'unchanged';
  const sourceId = before?.id ?? sources.insertSource(db, fields);
  if (before && !isSame(before, fields)) sources.updateSource(db, sourceId, fields);
  if (isFlagChanged) sources.putFlag(db, sourceId, flag);
  return before ? 'updated' : 'added';
}

function mergedFlag(
  context: Context,
  listed: ListedSource,
  before: Source | null,
  actor: string,
): Source['flag'] {
  const present = before?.flag ?? null;
  if (listed.isFlagged === null) return present;
  if (!listed.isFlagged) return null;
  const reason = listed.flagReason ?? present?.reason ?? '';
  const evidence = listed.flagEvidence ?? present?.evidence ?? '';
  if (present && present.reason === reason && present.evidence === evidence) return present;
  return { reason, evidence, flaggedBy: actor, flaggedAtMs: context.now() };
}

function isSame(before: Source, fields: sources.SourceFields): boolean {
  return (Object.keys(fields) as (keyof sources.SourceFields)[]).every(key => before[key] === fields[key]);
}

function requireFree(context: Context, name: string, domain: string | null, ownId: number | null): void {
  const { db } = context.workspace;
  const byName = sources.findSourceByName(db, name);
  if (byName !== null && byName !== ownId) {
    throw new AppError('conflict', `There is a source named ${name} already`, {
      reason: 'source-name',
      name,
    });
  }
  const byDomain = domain === null ? null : sources.findSourceByDomain(db, domain);
  if (byDomain !== null && byDomain !== ownId) {
    throw new AppError('conflict', `Another source has the domain ${domain} already`, {
      reason: 'source-domain',
      domain,
    });
  }
}
