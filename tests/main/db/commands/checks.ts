import type { Database } from 'better-sqlite3';
import { type NoticedFinding, replaceFindings } from '../../../../src/main/db/check-findings';
import { getDocument } from '../../../../src/main/db/documents';
import { listMovedFindings } from '../../../../src/main/db/former-findings';
import { getVersion } from '../../../../src/main/db/versions';
import { calls } from './scene';

export const checks = calls({
  notice: ({ db, a, b, documentId, versionId }) =>
    notice(
      db,
      documentId,
      makeNoticed(a % 4, b % 3 ? null : { ...ownerOf(db, versionId), start: 0, end: 1 }),
    ),
  'decide-finding': ({ client, b, word, pick }) =>
    client.call('checks.decide', {
      findingIds: [pick('SELECT id FROM check_findings ORDER BY id DESC')],
      outcome: (['confirm', 'claim', 'dismiss', 'later', 'reopen'] as const)[b % 5] ?? 'later',
      reason: word,
    }),
  'set-rule': ({ client, a, b, sourceId }) =>
    client.call('checks.set-rule', {
      rule: a % 2 ? 'undated' : 'percent_arith',
      isOn: b % 3 === 0 ? null : b % 3 === 1,
      ...(a % 3 ? { sourceId } : {}),
    }),
  'set-reference': ({ client, b, pick, documentId }) =>
    client.call('checks.set-reference', {
      documentId,
      referenceId: pick('SELECT id FROM documents WHERE is_removed = 0', b),
      isReference: b % 3 === 0 ? null : b % 3 === 1,
    }),
  'check-fact': ({ client, passage, a, b, word, pick }) => {
    const versionId = pick('SELECT id FROM versions', b);
    return client.call('checks.check-fact', {
      ...passage,
      kind: a % 2 ? 'number' : 'name',
      note: word,
      ...(b % 2 ? { reference: { versionId, start: 0, end: 1 } } : {}),
    });
  },
  'uncheck-fact': ({ client, pick }) =>
    client.call('checks.uncheck-fact', { checkedFactId: pick('SELECT id FROM checked_facts') }),
});

function notice(db: Database, documentId: number, finding: NoticedFinding): void {
  const { currentVersionId } = getDocument(db, documentId);
  const place = { documentId, versionId: currentVersionId };
  const moved = listMovedFindings(db, place, [finding]);
  replaceFindings(db, documentId, currentVersionId, { findings: [finding], moved });
}

function ownerOf(db: Database, versionId: number) {
  return { documentId: getVersion(db, versionId).documentId, versionId };
}

function makeNoticed(start: number, other: NoticedFinding['other']): NoticedFinding {
  return {
    rule: 'undated',
    ruleVersion: 1,
    start,
    end: start + 2,
    other,
    params: {},
    severity: 'low',
    decisionId: null,
  };
}
