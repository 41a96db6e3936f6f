import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Label } from '../../shared/model/annotation';
import { findRow, listRows, write } from './statement';

const LABEL_SQL = `
  SELECT slug AS id, name_de AS nameDe, name_en AS nameEn, shortcut, sign, hue, pattern, description, guideline,
    is_own AS isOwn
  FROM labels
`;

type LabelRow = Omit<Label, 'isOwn'> & { isOwn: number };

export function listLabels(db: Database): Label[] {
  return listRows<LabelRow>(db, `${LABEL_SQL} ORDER BY labels.id`).map(toLabel);
}

export function findLabel(db: Database, id: string): Label | null {
  const row = findRow<LabelRow>(db, `${LABEL_SQL} WHERE slug = @id`, { id });
  return row ? toLabel(row) : null;
}

export function getLabel(db: Database, id: string): Label {
  const label = findLabel(db, id);
  if (!label) throw new AppError('not_found', `There is no label ${id}`, { kind: 'label', label: id });
  return label;
}

/** The other label that a key stands for, if any. */
export function findKeyOwner(db: Database, { id, shortcut }: Pick<Label, 'id' | 'shortcut'>): Label | null {
  if (shortcut === null) return null;
  const row = findRow<LabelRow>(db, `${LABEL_SQL} WHERE shortcut = @shortcut AND slug <> @id`, {
    id,
    shortcut,
  });
  return row ? toLabel(row) : null;
}

/** Adds a label, or changes the one with this id. */
export function saveLabel(db: Database, label: Omit<Label, 'isOwn'>): void {
  write(
    db,
    `INSERT INTO labels (slug, name_de, name_en, shortcut, sign, hue, pattern, description, guideline, is_own)
     VALUES (@id, @nameDe, @nameEn, @shortcut, @sign, @hue, @pattern, @description, @guideline, 1)
     ON CONFLICT (slug) DO UPDATE SET name_de = excluded.name_de, name_en = excluded.name_en,
       shortcut = excluded.shortcut, sign = excluded.sign, hue = excluded.hue, pattern = excluded.pattern,
       description = excluded.description, guideline = excluded.guideline`,
    label,
  );
}

export function removeLabel(db: Database, id: string): void {
  write(db, 'DELETE FROM labels WHERE slug = @id', { id });
}

function toLabel(row: LabelRow): Label {
  return { ...row, isOwn: row.isOwn === 1 };
}
