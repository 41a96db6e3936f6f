import type { MetadataProposal } from '../../../shared/model/document';
import type { SkipReason } from '../../../shared/model/import';
import type { Notice, TextEncoding, TextFormat } from '../../../shared/model/original';

/** What is known of a file besides its bytes. */
export interface FileFacts {
  readonly name: string;
  readonly modifiedAtMs: number | null;
  /** Files in the folder that a browser saved beside this page. */
  readonly pageFiles?: number;
}

/** One text of a file. At most one proposal per field: the best place wins. */
export interface ReadText {
  readonly text: string;
  /** Counted from 1. JSONL: the line. CSV: the row as a spreadsheet numbers it, the header being row 1. Else null. */
  readonly row: number | null;
  /** BCP 47, `und` where neither stated nor recognised. */
  readonly language: string;
  readonly metadata: readonly MetadataProposal[];
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

export interface ReadFile {
  readonly format: TextFormat;
  /** Null for Word documents, whose parts carry their own. */
  readonly encoding: TextEncoding | null;
  readonly notices: readonly Notice[];
  readonly texts: readonly ReadText[];
  readonly skippedRows: readonly SkippedRow[];
}

/** What the reader of one format answers. Notices here are of the format; those about characters are counted for all formats alike. */
export interface FormatResult {
  readonly notices: readonly Notice[];
  readonly texts: readonly ReadText[];
  readonly skippedRows: readonly SkippedRow[];
}

export interface ReadLimits {
  readonly maxFileBytes: number;
  /** For the parts of a Word document that are read, together. */
  readonly maxUnpackedBytes: number;
}
