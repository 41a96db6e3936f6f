import type { InputOf, OutputOf } from '../../shared/contract/client';
import { foldForSearch } from '../../shared/domain/text/fold';

export type DocumentRow = OutputOf<'documents.list'>['rows'][number];
export type TextChoice = NonNullable<InputOf<'datasets.export'>['withText']>;

export const TEXT_CHOICES = ['by-rights', 'all', 'none'] as const satisfies readonly TextChoice[];

/** Null stands for all documents, also those that come later. */
export type Selection = ReadonlySet<number> | null;

/** What `?documents=1,2,3` chooses; null where the address does not say. */
export function parseSelection(search: URLSearchParams): Selection {
  const listed = search.get('documents');
  if (!listed) return null;
  return new Set(
    listed
      .split(',')
      .filter(text => /^[1-9]\d{0,14}$/.test(text))
      .map(Number),
  );
}

export function isChosen(selection: Selection, row: DocumentRow): boolean {
  return selection === null || selection.has(row.id);
}

/** With `ids` chosen or left out. What holds every row is all. */
export function withChoice(
  selection: Selection,
  rows: readonly DocumentRow[],
  ids: readonly number[],
  isIncluded: boolean,
): Selection {
  const next = new Set(selection ?? rows.map(({ id }) => id));
  for (const id of ids) {
    if (isIncluded) next.add(id);
    else next.delete(id);
  }
  return rows.every(({ id }) => next.has(id)) ? null : next;
}

/** Whether the export leaves out the wording of a document. The host decides by the same rule. */
export function isWithheld(row: DocumentRow, choice: TextChoice): boolean {
  return choice === 'none' || (choice === 'by-rights' && !hasConfirmedRights(row));
}

/** What a machine found and nobody confirmed does not count. */
export function hasConfirmedRights(row: DocumentRow): boolean {
  return Boolean(row.rights?.trim()) && !row.isRightsProposed;
}

/** Rows whose title, source or rights have all the words, in any order; case and umlauts do not matter. */
export function filterRows(rows: readonly DocumentRow[], search: string): readonly DocumentRow[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(row => {
    const text = foldForSearch(`${row.title} ${row.sourceName ?? ''} ${row.rights ?? ''}`);
    return words.every(word => text.includes(word));
  });
}

/** `day` as `2026-11-21`. The separator is the one that the folder uses. */
export function suggestFolder(documentsFolder: string, day: string): string {
  const separator = documentsFolder.includes('\\') ? '\\' : '/';
  return `${documentsFolder.replace(/[\\/]$/, '')}${separator}gegenlese-export-${day}`;
}

/** A size in the largest unit that keeps it at 1 or more, in steps of 1000 as file managers count. */
export function formatBytes(byteLength: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, byteLength)) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(byteLength / 1000 ** step);
}
