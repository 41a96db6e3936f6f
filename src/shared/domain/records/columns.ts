import { guardFormula } from './formula-guard';
import type { AnnotationRecord, DocumentRecord } from './schemas';

export type ScalarKind = 'text' | 'int' | 'time';
export type ColumnKind = ScalarKind | 'texts' | { readonly fields: readonly Column<ScalarKind>[] };

/** One column of a table: a field of the record with its kind. `fields` describes a list of records. */
export interface Column<K = ColumnKind> {
  readonly name: string;
  readonly kind: K;
}

export const DOCUMENT_COLUMNS: readonly Column[] = columnsOf<DocumentRecord>({
  doc_id: 'text',
  version_id: 'text',
  parent_version_id: 'text',
  version: 'int',
  language: 'text',
  title: 'text',
  author: 'text',
  publisher: 'text',
  source_id: 'text',
  source_url: 'text',
  published: 'text',
  retrieved_at: 'text',
  rights: 'text',
  unconfirmed: 'texts',
  state: 'text',
  read_by: 'text',
  text: 'text',
  text_withheld: 'text',
  text_sha256: 'text',
  text_length: 'int',
  text_length_utf16: 'int',
  offset_unit: 'text',
  normalization: 'text',
  text_map_from: 'text',
  text_map: { fields: scalars({ clean_start: 'int', orig_start: 'int', length: 'int' }) },
  origin_file: 'text',
  origin_row: 'int',
  origin_format: 'text',
  origin_encoding: 'text',
  original_sha256: 'text',
  imported_at: 'time',
  schema: 'text',
});

export const ANNOTATION_COLUMNS: readonly Column[] = columnsOf<AnnotationRecord>({
  annotation_id: 'text',
  doc_id: 'text',
  version_id: 'text',
  text_sha256: 'text',
  start: 'int',
  end: 'int',
  offset_unit: 'text',
  start_utf16: 'int',
  end_utf16: 'int',
  exact: 'text',
  original_exact: 'text',
  prefix: 'text',
  suffix: 'text',
  label: 'text',
  severity: 'text',
  suggestion: 'text',
  comment: 'text',
  evidence: {
    fields: scalars({
      doc_id: 'text',
      version_id: 'text',
      start: 'int',
      end: 'int',
      start_utf16: 'int',
      end_utf16: 'int',
      exact: 'text',
      relation: 'text',
      note: 'text',
    }),
  },
  replies: {
    fields: scalars({ text: 'text', created_by: 'text', created_at: 'time', modified_at: 'time' }),
  },
  status: 'text',
  anchor_state: 'text',
  created_by: 'text',
  created_at: 'time',
  modified_at: 'time',
  origin: 'text',
  schema: 'text',
});

/** A record's value as a CSV cell: lists as JSON, nothing for null, guarded where a spreadsheet would calculate. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return guardFormula(typeof value === 'string' ? value : JSON.stringify(value));
}

function columnsOf<R>(kinds: Record<keyof R & string, ColumnKind>): Column[] {
  return Object.entries<ColumnKind>(kinds).map(([name, kind]) => ({ name, kind }));
}

function scalars(kinds: Record<string, ScalarKind>): Column<ScalarKind>[] {
  return Object.entries(kinds).map(([name, kind]) => ({ name, kind }));
}
