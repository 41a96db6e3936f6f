import { attachChecked, type PlacedCheck } from '../../shared/domain/checks/fact-list/attach-checked';
import type { NoticedPlace } from '../../shared/domain/checks/fact-list/list-facts';
import { beginningOf } from '../../shared/domain/claims/statement';
import { AppError } from '../../shared/errors';
import type { KeptFinding } from '../../shared/model/check';
import type { CheckedFact } from '../../shared/model/checked-fact';
import type { FactEntry } from '../../shared/model/fact-list';
import { authorOf, type Context, type Handler } from '../context';
import { listFindingsOf } from '../db/check-findings';
import { findDocumentToCheck } from '../db/check-input';
import { listReferences } from '../db/check-references';
import * as facts from '../db/checked-facts';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import { getPassage } from '../db/passages';
import { areAllOf, placeCheckedFacts } from '../db/placed-checked-facts';
import { conditionOf, readSwitches } from '../db/rule-settings';
import { getVersion } from '../db/versions';

export const listFacts: Handler<'checks.facts'> = async (context, { documentId }, call) => {
  const { db } = context.workspace;
  const { currentVersionId: versionId } = getDocument(db, documentId);
  const review = findDocumentToCheck(db, documentId, 'review');
  if (!review) return { versionId, references: [], entries: [], checkedCount: 0, others: [] };
  const read = listReferences(db, documentId).flatMap(reference => {
    const text = findDocumentToCheck(db, reference.documentId, 'source');
    return text ? [{ reference, text }] : [];
  });
  const references = read.map(({ reference }) => reference);
  const noticed = listFindingsOf(db, { documentId, versionId }, conditionOf(readSwitches(db)))
    .filter(({ state }) => state !== 'dismissed')
    .map(finding => toNoticed(finding, references));
  const work = { review, references: read.map(({ text }) => text), noticed };
  const [entries, placed] = await Promise.all([
    context.workers.run('list-facts', work, { signal: call.signal }),
    placeChecked(context, review, call.signal),
  ]);
  return { versionId, references, ...withChecked(context, entries, placed) };
};

export const checkFact: Handler<'checks.check-fact'> = async (context, input, call) => {
  const { db } = context.workspace;
  const { versionId, kind, note } = input;
  const { documentId, span, exact } = getPassage(db, input);
  const reference = input.reference ?? null;
  const place = reference && { versionId: reference.versionId, ...getPassage(db, reference).span };
  requireCurrent(context, documentId, versionId);
  const placed = await placeChecked(context, { documentId, versionId }, call.signal);
  // Somebody may have made another version while the places were looked for.
  requireCurrent(context, documentId, versionId);
  // Of two readings of the same words, as an office and as a name, each is checked by itself.
  const ofKind = placed.filter(check => check.kind === kind);
  const former = attachChecked([{ kind, ...span }], ofKind).all.get(0) ?? [];
  const { title } = getDocument(db, documentId);
  const id = recordChange(db, authorOf(context, call), { title, words: beginningOf(exact) }, () => {
    for (const check of former) facts.removeCheckedFact(db, check.id);
    return facts.insertCheckedFact(db, {
      ...{ documentId, versionId, kind, ...span, note },
      reference: place,
      checkedBy: call.actor,
      checkedAtMs: context.now(),
    });
  });
  return { checked: facts.getCheckedFact(db, id), replacedIds: former.map(check => check.id) };
};

export const uncheckFact: Handler<'checks.uncheck-fact'> = (context, { checkedFactId }, call) => {
  const { db } = context.workspace;
  const { documentId, made } = facts.getCheckedFact(db, checkedFactId);
  const { title } = getDocument(db, documentId);
  recordChange(db, authorOf(context, call), { title, words: beginningOf(made.exact) }, () =>
    facts.removeCheckedFact(db, checkedFactId),
  );
  return { documentId };
};

/** What was taken back while the entries were read is left out. */
function withChecked(
  { workspace: { db } }: Context,
  entries: readonly FactEntry[],
  placed: readonly PlacedCheck[],
) {
  const { standing, former, others } = attachChecked(entries, placed);
  const checked = facts.listCheckedFacts(
    db,
    placed.map(({ id }) => id),
  );
  const byId = new Map(checked.map(fact => [fact.id, fact]));
  const factOf = (check: PlacedCheck | undefined): CheckedFact | null =>
    (check && byId.get(check.id)) ?? null;
  const listed = entries.map((entry, at) => ({
    ...entry,
    checked: factOf(standing.get(at)),
    formerly: factOf(former.get(at)),
  }));
  return {
    entries: listed,
    checkedCount: listed.filter(entry => entry.checked !== null).length,
    others: others.flatMap(check => factOf(check) ?? []),
  };
}

function toNoticed(
  { id, rule, start, end, other }: KeptFinding,
  references: readonly { readonly versionId: number }[],
): NoticedPlace {
  const reference = references.findIndex(({ versionId }) => versionId === other?.versionId);
  const isThere = other !== null && reference >= 0;
  return { id, rule, start, end, other: isThere ? { reference, start: other.start, end: other.end } : null };
}

/** Where what was checked stands in a version; worked out by a worker where versions have to be compared for it. */
async function placeChecked(
  { workspace: { db, path }, workers }: Context,
  { documentId, versionId }: { readonly documentId: number; readonly versionId: number },
  signal: AbortSignal,
): Promise<PlacedCheck[]> {
  if (areAllOf(db, documentId, versionId)) return placeCheckedFacts(db, documentId, versionId);
  const work = { workspacePath: path, documentId, versionId };
  return await workers.run('place-checked', work, { signal });
}

function requireCurrent(context: Context, documentId: number, versionId: number): void {
  const { db } = context.workspace;
  const { currentVersionId } = getDocument(db, documentId);
  if (currentVersionId === versionId) return;
  const { number } = getVersion(db, currentVersionId);
  throw new AppError('conflict', `Facts are checked in the current version, which is ${number}`, {
    reason: 'newer-version',
    number,
    currentVersionId,
  });
}
