import type { Database } from 'better-sqlite3';
import { statement } from './statement';

/**
 * Which decisions about names go with texts that are erased: those with a form that stands in one of the texts and in no
 * other one. `images` are decisions as they are and as they ever were. Searches the texts for each such form.
 */
export function decisionsAboutNamesOf(
  db: Database,
  textIds: ReadonlySet<number>,
  images: readonly { readonly id: number; readonly row: Readonly<Record<string, unknown>> }[],
): number[] {
  if (textIds.size === 0) return [];
  const known = new Map<string, boolean>();
  const isLost = (form: string): boolean => {
    const found = known.get(form) ?? (isIn(db, form, textIds, true) && !isIn(db, form, textIds, false));
    known.set(form, found);
    return found;
  };
  const lost = images.filter(({ row }) => {
    const forms: unknown = JSON.parse(String(row['forms']));
    return Array.isArray(forms) && forms.some(form => isLost(String(form)));
  });
  return [...new Set(lost.map(({ id }) => id))];
}

/** A text may have any white space within a form. */
function isIn(db: Database, form: string, textIds: ReadonlySet<number>, isErased: boolean): boolean {
  const texts = statement(
    db,
    `SELECT text FROM texts
     WHERE instr(text, @word) > 0 AND (id IN (SELECT value FROM json_each(@ids))) = @isErased`,
  ).pluck();
  const words = form.split(/\s+/u);
  const word = words.reduce((longest, each) => (each.length > longest.length ? each : longest));
  const found = texts.iterate({ word, ids: JSON.stringify([...textIds]), isErased: Number(isErased) });
  for (const text of found) if (String(text).replace(/\s+/gu, ' ').includes(words.join(' '))) return true;
  return false;
}
