import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { CleaningProposal, Finding } from '../../shared/model/finding';
import { findRow, listRows, write } from './statement';

export interface NewFindings {
  readonly documentId: number;
  readonly versionId: number;
  readonly text: string;
  readonly proposals: readonly CleaningProposal[];
  /** Whether an editor has dismissed the same passage in an earlier version. */
  readonly isDismissed: (proposal: CleaningProposal) => boolean;
}

export function insertFindings(
  db: Database,
  { documentId, versionId, text, proposals, isDismissed }: NewFindings,
): void {
  for (const proposal of proposals) {
    write(
      db,
      `INSERT INTO findings (document_id, version_id, rule, rule_version, start_offset, end_offset, exact, insert_text,
         params, metadata, state, decided_by)
       VALUES (@documentId, @versionId, @rule, @ruleVersion, @start, @end, @exact, @insert,
         @params, @metadata, @state, NULL)`,
      {
        documentId,
        versionId,
        ...proposal,
        exact: text.slice(proposal.start, proposal.end),
        params: JSON.stringify(proposal.params),
        metadata: JSON.stringify(proposal.metadata),
        state: isDismissed(proposal) ? 'dismissed' : 'proposed',
      },
    );
  }
}

/** For proposals in `text`: whether an editor dismissed the same words under the same rule in `versionId`. */
export function createDismissals(
  db: Database,
  versionId: number,
  text: string,
): (proposal: CleaningProposal) => boolean {
  const key = (rule: string, exact: string) => `${rule}\n${exact}`;
  const dismissed = new Set(
    listFindings(db, versionId).flatMap(({ state, rule, exact }) =>
      state === 'dismissed' ? [key(rule, exact)] : [],
    ),
  );
  return ({ rule, start, end }) => dismissed.has(key(rule, text.slice(start, end)));
}

const FINDING_SQL = `
  SELECT id, document_id AS documentId, version_id AS versionId, rule, rule_version AS ruleVersion, start_offset AS start,
    end_offset AS end, exact, insert_text AS "insert", params, metadata, state, decided_by AS decidedBy
  FROM findings
`;

type FindingRow = Omit<Finding, 'params' | 'metadata'> & { params: string; metadata: string };

/** In text order. */
export function listFindings(db: Database, versionId: number): Finding[] {
  return listRows<FindingRow>(db, `${FINDING_SQL} WHERE version_id = @versionId ORDER BY start_offset`, {
    versionId,
  }).map(toFinding);
}

export function getFinding(db: Database, id: number): Finding {
  const row = findRow<FindingRow>(db, `${FINDING_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This finding does not exist', { kind: 'finding', id });
  return toFinding(row);
}

/** `decidedBy` is null for one that is open again. */
export function decideFinding(
  db: Database,
  id: number,
  state: Finding['state'],
  decidedBy: string | null,
): void {
  write(db, 'UPDATE findings SET state = @state, decided_by = @decidedBy WHERE id = @id', {
    id,
    state,
    decidedBy,
  });
}

function toFinding(row: FindingRow): Finding {
  return { ...row, params: JSON.parse(row.params), metadata: JSON.parse(row.metadata) };
}
