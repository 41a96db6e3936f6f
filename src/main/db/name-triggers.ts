import type { Database } from 'better-sqlite3';

/**
 * Triggers of this connection: what was read of a document's names goes with its row, and texts with a name that somebody
 * decided about wait to be checked again, whoever changes the records, undo included.
 */
export function installNameTriggers(db: Database): void {
  db.function('spoken_of', { deterministic: true }, forms => JSON.stringify(spokenOf(String(forms))));
  db.exec(`
    CREATE TEMP TRIGGER forget_names AFTER DELETE ON main.documents BEGIN
      DELETE FROM name_forms
      WHERE id IN (SELECT form_id FROM name_places WHERE document_id = OLD.id)
        AND NOT EXISTS (
          SELECT 1 FROM name_places AS elsewhere
          WHERE elsewhere.form_id = name_forms.id AND elsewhere.document_id <> OLD.id
        );
      DELETE FROM name_places WHERE document_id = OLD.id;
      DELETE FROM name_readings WHERE document_id = OLD.id;
    END;
    ${['INSERT', 'UPDATE', 'DELETE']
      .map(event => {
        const row = event === 'DELETE' ? 'OLD' : 'NEW';
        return `
          CREATE TEMP TRIGGER name_decision_${event} AFTER ${event} ON main.name_decisions BEGIN
            DELETE FROM check_runs WHERE document_id IN (${documentsWith(`${row}.forms`)});
            ${event === 'INSERT' ? '' : FORGET_DECIDED}
          END;
        `;
      })
      .join('')}
  `);
}

/** Those in which a name of the forms stands. */
function documentsWith(forms: string): string {
  return `
    SELECT document_id FROM name_places WHERE form_id IN (
      SELECT id FROM name_forms WHERE written IN (SELECT value FROM json_each(spoken_of(${forms})))
    )
  `;
}

/** Findings that stand on the decision alone hold its official form. */
const FORGET_DECIDED = `
  DELETE FROM check_findings
  WHERE document_id IN (${documentsWith('OLD.forms')})
    AND json_extract(params, '$.kind') = 'decided'
    AND json_extract(params, '$.text') IN (SELECT value FROM json_each(OLD.forms));
`;

/** The forms and, since a text may have only these, the surnames. `forms` is a JSON array. */
function spokenOf(forms: string): string[] {
  const written = JSON.parse(forms) as string[];
  return [...new Set(written.flatMap(form => [form, form.slice(form.lastIndexOf(' ') + 1)]))];
}
