import type { Database } from 'better-sqlite3';
import { findMirrors, type SidedFinding } from '../../shared/domain/checks/mirrors';
import type { CheckRule } from '../../shared/model/check';
import type { Span } from '../../shared/model/span';
import { findRow, listRows, write } from './statement';

/**
 * A condition on a row `found` of check_findings: that the finding which asks the same from the other text's side does not
 * stand for it. `visible` is a condition on the columns of check_findings and says which findings a list has. Two that were
 * decided apart are two questions.
 */
export function isAskedHere(visible: string): string {
  return `NOT EXISTS (
    SELECT 1 FROM check_mirrors JOIN check_findings ON check_findings.id = lead_id
    WHERE finding_id = found.id AND check_findings.state = found.state AND ${visible}
  )`;
}

/** As a column of a row `findings` of check_findings. */
export const IS_MIRRORED = `EXISTS (
  SELECT 1 FROM check_mirrors
  JOIN check_findings AS twin
    ON twin.id = CASE WHEN finding_id = findings.id THEN lead_id ELSE finding_id END AND twin.state = findings.state
  WHERE finding_id = findings.id OR lead_id = findings.id
)`;

/** The others that ask the same as a finding, from the other text's side, and are as undecided or decided. */
export function listMirrorsOf(db: Database, findingId: number): number[] {
  return listRows<{ id: number }>(
    db,
    `WITH lead AS (
       SELECT COALESCE((SELECT lead_id FROM check_mirrors WHERE finding_id = @findingId), @findingId) AS id
     )
     SELECT id FROM check_findings
     WHERE id IN (SELECT id FROM lead UNION SELECT finding_id FROM check_mirrors WHERE lead_id = (SELECT id FROM lead))
       AND id <> @findingId AND state = (SELECT state FROM check_findings WHERE id = @findingId)
     ORDER BY id`,
    { findingId },
  ).map(({ id }) => id);
}

/**
 * Where the other text may come to ask the same as a finding that nothing asks with yet: the words that it stands against,
 * of a text of which nobody knows whether it came first. Null where there are none, or where the other text asks already.
 */
export function findAwaitedMirror(
  db: Database,
  findingId: number,
): (Span & { readonly documentId: number; readonly versionId: number }) | null {
  return findRow(
    db,
    `SELECT other_document_id AS documentId, other_version_id AS versionId, other_start AS start, other_end AS end
     FROM check_findings AS findings
     JOIN check_references
       ON check_references.document_id = findings.document_id AND reference_id = other_document_id AND reason = 'undirected'
     WHERE id = @findingId AND other_document_id <> findings.document_id
       AND NOT EXISTS (SELECT 1 FROM check_mirrors WHERE @findingId IN (finding_id, lead_id))`,
    { findingId },
  );
}

/**
 * Works out anew which findings of the document ask the same as those of other texts against it. The text that is held
 * against the other one for sure asks; where neither is, the one that came into the workspace later. Findings of or
 * against a former version stay with those that they went with, until their text is checked again.
 */
export function putMirrors(db: Database, documentId: number, versionId: number): void {
  const own = listSided(db, 'document_id = @documentId AND other_document_id <> @documentId', { documentId });
  const theirs = listSided(
    db,
    `other_document_id = @documentId AND document_id <> @documentId AND other_version_id = @versionId
     AND version_id = (SELECT current_version_id FROM documents WHERE documents.id = document_id)`,
    { documentId, versionId },
  );
  write(
    db,
    `DELETE FROM check_mirrors
     WHERE (finding_id IN (SELECT value FROM json_each(@own)) AND lead_id IN (SELECT value FROM json_each(@theirs)))
       OR (lead_id IN (SELECT value FROM json_each(@own)) AND finding_id IN (SELECT value FROM json_each(@theirs)))`,
    { own: JSON.stringify(own.map(({ id }) => id)), theirs: JSON.stringify(theirs.map(({ id }) => id)) },
  );
  for (const otherId of new Set(theirs.map(other => other.documentId))) {
    const there = theirs.filter(other => other.documentId === otherId);
    const here = own.filter(
      finding => finding.otherDocumentId === otherId && finding.otherVersionId === there[0]?.versionId,
    );
    const [leads, mirrored] = asksRather(db, documentId, otherId) ? [here, there] : [there, here];
    for (const { id, leadId } of findMirrors(leads, mirrored)) {
      write(
        db,
        `INSERT INTO check_mirrors (finding_id, lead_id) VALUES (@id, @leadId)
         ON CONFLICT (finding_id) DO UPDATE SET lead_id = excluded.lead_id`,
        { id, leadId },
      );
    }
  }
}

interface SidedRow extends SidedFinding {
  readonly documentId: number;
  readonly versionId: number;
  readonly otherDocumentId: number;
  readonly otherVersionId: number;
}

/** In text order. */
function listSided(db: Database, where: string, parameters: Record<string, unknown>): SidedRow[] {
  return listRows<Omit<SidedRow, 'other'> & { rule: CheckRule; otherStart: number; otherEnd: number }>(
    db,
    `SELECT id, rule, document_id AS documentId, version_id AS versionId, start_offset AS start, end_offset AS end,
       other_document_id AS otherDocumentId, other_version_id AS otherVersionId,
       other_start AS otherStart, other_end AS otherEnd
     FROM check_findings WHERE ${where} ORDER BY start_offset, end_offset, id`,
    parameters,
  ).map(({ otherStart, otherEnd, ...row }) => ({ ...row, other: { start: otherStart, end: otherEnd } }));
}

function asksRather(db: Database, documentId: number, otherId: number): boolean {
  const directed = listRows<{ id: number }>(
    db,
    `SELECT document_id AS id FROM check_references
     WHERE reason <> 'undirected'
       AND ((document_id = @documentId AND reference_id = @otherId) OR (document_id = @otherId AND reference_id = @documentId))`,
    { documentId, otherId },
  ).map(({ id }) => id);
  return directed.length === 1 ? directed[0] === documentId : documentId > otherId;
}
