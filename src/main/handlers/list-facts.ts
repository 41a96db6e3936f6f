import type { NoticedPlace } from '../../shared/domain/checks/fact-list/list-facts';
import type { KeptFinding } from '../../shared/model/check';
import type { Handler } from '../context';
import { listFindingsOf } from '../db/check-findings';
import { findDocumentToCheck } from '../db/check-input';
import { listReferences } from '../db/check-references';
import { getDocument } from '../db/documents';
import { conditionOf, readSwitches } from '../db/rule-settings';

export const listFacts: Handler<'checks.facts'> = async (context, { documentId }, call) => {
  const { db } = context.workspace;
  const { currentVersionId: versionId } = getDocument(db, documentId);
  const review = findDocumentToCheck(db, documentId, 'review');
  if (!review) return { versionId, references: [], entries: [] };
  const read = listReferences(db, documentId).flatMap(reference => {
    const text = findDocumentToCheck(db, reference.documentId, 'source');
    return text ? [{ reference, text }] : [];
  });
  const references = read.map(({ reference }) => reference);
  const noticed = listFindingsOf(db, { documentId, versionId }, conditionOf(readSwitches(db)))
    .filter(({ state }) => state !== 'dismissed')
    .map(finding => toNoticed(finding, references));
  const work = { review, references: read.map(({ text }) => text), noticed };
  const entries = await context.workers.run('list-facts', work, { signal: call.signal });
  return { versionId, references, entries };
};

function toNoticed(
  { id, rule, start, end, other }: KeptFinding,
  references: readonly { readonly versionId: number }[],
): NoticedPlace {
  const reference = references.findIndex(({ versionId }) => versionId === other?.versionId);
  const isThere = other !== null && reference >= 0;
  return { id, rule, start, end, other: isThere ? { reference, start: other.start, end: other.end } : null };
}
