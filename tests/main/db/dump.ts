import type { Database } from 'better-sqlite3';

const TABLES = [
  'sources',
  'source_flags',
  'signals',
  'documents',
  'versions',
  'ledger_entries',
  'labels',
  'annotations',
  'annotation_replies',
  'evidence',
  'findings',
  'links',
  'finding_decisions',
  'mirrored_decisions',
  'rule_settings',
  'source_rule_settings',
  'document_references',
  'name_decisions',
  'checked_facts',
  'claims',
  'claim_passages',
  'claim_evidence',
  'claim_verdicts',
  'claim_pins',
];

/** Every recorded row, and for each word the documents in which the search finds it. */
export function dump(db: Database, words: readonly string[] = []): string {
  refuseUntrueFindings(db);
  const tables = TABLES.map(table => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]);
  const search = db.prepare('SELECT rowid FROM search_index WHERE search_index MATCH @match ORDER BY rowid');
  const found = words.map(word => [word, search.pluck().all({ match: `"${word}"*` })]);
  return JSON.stringify([...tables, ...found], null, 1);
}

/** What the rules noticed is no record, but it must agree with the records at any moment; a former version may hold it. */
function refuseUntrueFindings(db: Database): void {
  const untrue = db
    .prepare(
      `SELECT check_findings.id FROM check_findings
       LEFT JOIN documents ON documents.id = check_findings.document_id
       LEFT JOIN finding_decisions AS decisions ON decisions.id = decision_id
       WHERE documents.id IS NULL OR is_removed = 1
         OR check_findings.version_id NOT IN (SELECT id FROM versions WHERE document_id = documents.id)
         OR documents.source_id IS NOT check_findings.source_id
         OR check_findings.state <> COALESCE(decisions.outcome, 'open')
         OR other_document_id NOT IN (SELECT id FROM documents WHERE is_removed = 0)
         OR other_version_id NOT IN (SELECT id FROM versions)`,
    )
    .all();
  if (untrue.length > 0) throw new Error(`findings disagree with the records: ${JSON.stringify(untrue)}`);
}
