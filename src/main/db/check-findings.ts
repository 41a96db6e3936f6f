import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type {
  CheckFinding,
  CheckRule,
  CheckSeverity,
  CheckState,
  KeptFinding,
} from '../../shared/model/check';
import type { Span } from '../../shared/model/span';
import { IS_MIRRORED } from './check-mirrors';
import { createFormerPlacer, type MovedFinding, moveFindings } from './former-findings';
import { listRows, write } from './statement';
import { listTwinFiles } from './twin-files';
import { getText } from './versions';

/** A finding as a run noticed it, with the decision that holds for its words. */
export type NoticedFinding = Omit<CheckFinding, 'other'> & {
  readonly other: (Span & { readonly documentId: number; readonly versionId: number }) | null;
  readonly decisionId: number | null;
};

/** A finding with what a list says about its document. */
export type ListedFinding = KeptFinding & {
  readonly documentTitle: string;
  /** Of the file it came from, where another text has the same title; null otherwise. */
  readonly fileName: string | null;
  readonly sourceId: number | null;
  readonly sourceName: string | null;
  readonly language: string;
};

/** As check_findings keeps them. */
export const SEVERITY_RANKS: Readonly<Record<CheckSeverity, number>> = { high: 1, medium: 2, low: 3 };

/** Instead of all that the document had. One that is noticed again keeps its id, and so do the `moved` ones. */
export function replaceFindings(
  db: Database,
  documentId: number,
  versionId: number,
  { findings, moved }: { findings: readonly NoticedFinding[]; moved: readonly MovedFinding[] },
): void {
  moveFindings(db, versionId, moved);
  const kept: number[] = [];
  for (const { other, params, severity, ...finding } of findings) {
    const [row] = listRows<{ id: number }>(
      db,
      `INSERT INTO check_findings (document_id, version_id, source_id, rule, rule_version, start_offset, end_offset,
         other_document_id, other_version_id, other_start, other_end, params, severity, decision_id, state)
       VALUES (@documentId, @versionId, (SELECT source_id FROM documents WHERE id = @documentId), @rule, @ruleVersion,
         @start, @end, @otherDocumentId, @otherVersionId, @otherStart, @otherEnd, @params, @severity,
         (SELECT id FROM finding_decisions WHERE id = @decisionId),
         COALESCE((SELECT outcome FROM finding_decisions WHERE id = @decisionId), 'open'))
       ON CONFLICT (document_id, version_id, rule, start_offset, end_offset) DO UPDATE SET
         rule_version = excluded.rule_version, other_document_id = excluded.other_document_id,
         other_version_id = excluded.other_version_id, other_start = excluded.other_start,
         other_end = excluded.other_end, params = excluded.params, severity = excluded.severity,
         decision_id = excluded.decision_id, state = excluded.state
       RETURNING id`,
      {
        documentId,
        versionId,
        ...finding,
        otherDocumentId: other?.documentId ?? null,
        otherVersionId: other?.versionId ?? null,
        otherStart: other?.start ?? null,
        otherEnd: other?.end ?? null,
        params: JSON.stringify(params),
        severity: SEVERITY_RANKS[severity],
      },
    );
    if (row) kept.push(row.id);
  }
  write(
    db,
    `DELETE FROM check_findings
     WHERE document_id = @documentId AND id NOT IN (SELECT value FROM json_each(@kept))`,
    { documentId, kept: JSON.stringify(kept) },
  );
}

/**
 * Of the current version of a document, whether their rules are on or not; `condition` (rule-settings.ts) chooses. In text
 * order. Until it is checked, those of the version before it whose words still stand there.
 */
export function listFindingsOf(
  db: Database,
  { documentId, versionId }: { documentId: number; versionId: number },
  { sql, parameters }: { sql: string; parameters: Record<string, string> },
): KeptFinding[] {
  const ids = listRows<{ id: number }>(
    db,
    `SELECT id FROM check_findings
     WHERE document_id = @documentId AND ${sql} ORDER BY start_offset, end_offset, id`,
    { documentId, ...parameters },
  ).map(({ id }) => id);
  return listByIds(db, ids)
    .filter(finding => finding.versionId === versionId)
    .map(toKept)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id);
}

/** In the order of `ids`; throws `not_found` where one of them is no longer noticed, or its words are gone. */
export function getFindings(db: Database, ids: readonly number[]): KeptFinding[] {
  const found = listStanding(db, ids);
  if (found.length < ids.length) {
    const id = ids.find(wanted => !found.some(finding => finding.id === wanted)) ?? 0;
    throw new AppError('not_found', 'This finding does not exist', { kind: 'finding', id });
  }
  return found;
}

/** The same without those that are no longer noticed, or whose words are gone. */
export function listStanding(db: Database, ids: readonly number[]): KeptFinding[] {
  return listByIds(db, ids)
    .filter(({ former, versionId }) => former?.versionId !== versionId)
    .map(toKept);
}

/**
 * In the order of `ids`, without those that are not there. Those of former versions stand where their words are now; where
 * these are gone, in the version in which they were noticed.
 */
export function listByIds(db: Database, ids: readonly number[]): ListedFinding[] {
  const rows = listRows<FindingRow>(
    db,
    `SELECT findings.id, findings.document_id AS documentId, findings.version_id AS versionId, findings.rule,
       findings.rule_version AS ruleVersion, findings.start_offset AS start, findings.end_offset AS end,
       other_document_id AS otherDocumentId, others.title AS otherTitle, other_version_id AS otherVersionId,
       other_start AS otherStart, other_end AS otherEnd, params, findings.severity, findings.state,
       documents.current_version_id AS currentVersionId, documents.title AS documentTitle, documents.source_id AS sourceId, sources.name AS sourceName,
       documents.language, decisions.outcome,
       COALESCE(annotations.comment, decisions.reason) AS reason,
       decided_by AS decidedBy, decided_at_ms AS decidedAtMs, annotations.id AS annotationId, claims.id AS claimId,
       ${IS_MIRRORED} AS isMirrored
     FROM check_findings AS findings
     JOIN documents ON documents.id = findings.document_id
     LEFT JOIN sources ON sources.id = documents.source_id
     LEFT JOIN documents AS others ON others.id = other_document_id
     LEFT JOIN finding_decisions AS decisions ON decisions.id = decision_id
     LEFT JOIN annotations ON annotations.id = decisions.annotation_id
     LEFT JOIN claims ON claims.id = decisions.claim_id
     WHERE findings.id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  );
  const byId = new Map(rows.map(row => [row.id, row]));
  const twinFiles = listTwinFiles(
    db,
    rows.flatMap(row => [row.documentId, row.otherDocumentId ?? row.documentId]),
  );
  const texts = new Map<number, string>();
  const textOf = (versionId: number) => {
    const text = texts.get(versionId) ?? getText(db, versionId);
    texts.set(versionId, text);
    return text;
  };
  const placeOf = createFormerPlacer(db);
  return ids.flatMap(id => {
    const row = byId.get(id);
    if (!row) return [];
    const { documentId, versionId, start, end } = row;
    if (versionId === row.currentVersionId) return [toListed(row, textOf, twinFiles, null)];
    const noticed = { documentId, versionId, start, end };
    const place = placeOf(noticed, row.currentVersionId);
    const placed = place ? { ...row, ...place, versionId: row.currentVersionId } : row;
    return [toListed(placed, textOf, twinFiles, { versionId, start, end })];
  });
}

interface FindingRow extends Span {
  readonly id: number;
  readonly documentId: number;
  readonly versionId: number;
  readonly rule: CheckRule;
  readonly ruleVersion: number;
  readonly otherDocumentId: number | null;
  readonly otherTitle: string | null;
  readonly otherVersionId: number | null;
  readonly otherStart: number | null;
  readonly otherEnd: number | null;
  readonly params: string;
  readonly severity: number;
  readonly state: CheckState;
  readonly currentVersionId: number;
  readonly documentTitle: string;
  readonly sourceId: number | null;
  readonly sourceName: string | null;
  readonly language: string;
  readonly outcome: Exclude<CheckState, 'open'> | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAtMs: number | null;
  readonly annotationId: number | null;
  readonly claimId: number | null;
  readonly isMirrored: number;
}

const SEVERITIES = ['high', 'medium', 'low'] as const;

function toListed(
  row: FindingRow,
  textOf: (versionId: number) => string,
  twinFiles: ReadonlyMap<number, string>,
  former: ListedFinding['former'],
): ListedFinding {
  const {
    otherDocumentId,
    otherTitle,
    otherVersionId,
    otherStart,
    otherEnd,
    currentVersionId: _,
    ...own
  } = row;
  const { outcome, reason, decidedBy, decidedAtMs, annotationId, claimId, isMirrored, ...finding } = own;
  const hasOther = otherVersionId !== null && otherStart !== null && otherEnd !== null;
  return {
    ...finding,
    fileName: twinFiles.get(row.documentId) ?? null,
    former,
    isMirrored: isMirrored === 1,
    exact: textOf(row.versionId).slice(row.start, row.end),
    params: JSON.parse(row.params),
    severity: SEVERITIES[row.severity - 1] ?? 'low',
    other: hasOther
      ? {
          documentId: otherDocumentId ?? 0,
          documentTitle: otherTitle ?? '',
          fileName: twinFiles.get(otherDocumentId ?? 0) ?? null,
          versionId: otherVersionId,
          start: otherStart,
          end: otherEnd,
          exact: textOf(otherVersionId).slice(otherStart, otherEnd),
        }
      : null,
    decision:
      outcome === null
        ? null
        : {
            outcome,
            reason: reason ?? '',
            decidedBy: decidedBy ?? '',
            decidedAtMs: decidedAtMs ?? 0,
            annotationId,
            claimId,
          },
  };
}

function toKept(listed: ListedFinding): KeptFinding {
  const { documentTitle: _, fileName: _f, sourceId: __, sourceName: ___, language: ____, ...kept } = listed;
  return kept;
}
