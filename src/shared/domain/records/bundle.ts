import type { Evidence, Label, PlacedAnnotation } from '../../model/annotation';
import type { UnconfirmedFinding } from '../../model/check';
import type { CheckedFact } from '../../model/checked-fact';
import type { FullClaim } from '../../model/claim';
import type { HandLink } from '../../model/comparison';
import type { Document, LedgerEntry, Version } from '../../model/document';
import type { TextEncoding, TextFormat } from '../../model/original';
import type { Source } from '../../model/source';

/** How one version was made from its parent. `entries` are in order and do not overlap; offsets count in `parentText`, UTF-16. */
export interface LedgerStep {
  readonly version: Version;
  readonly parent: Version;
  readonly parentText: string;
  readonly entries: readonly LedgerEntry[];
}

/** Evidence with what only the other text could tell: its version's number and its span in code points. */
export type ExportEvidence = Evidence & {
  readonly versionNumber: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
};

export type ExportAnnotation = Omit<PlacedAnnotation, 'evidence'> & {
  readonly evidence: readonly ExportEvidence[];
};

/** All that the export says about one document, read from one snapshot of the workspace. */
export interface ExportDocument {
  readonly document: Document;
  readonly source: Source | null;
  readonly version: Version;
  /** The text of `version`. */
  readonly text: string;
  readonly originalSha256: string;
  readonly originalFileName: string;
  readonly originalRow: number | null;
  readonly originalFormat: TextFormat | null;
  readonly originalEncoding: TextEncoding | null;
  readonly importedAtMs: number;
  /** Oldest first. Only the unbroken run that ends in `version` counts: a version without a ledger starts anew. */
  readonly ledgers: readonly LedgerStep[];
  /** Placed in `version`; orphans included. */
  readonly annotations: readonly ExportAnnotation[];
}

/** A passage in one version, in both units. */
export interface ExportPlace {
  readonly documentId: number;
  readonly versionNumber: number;
  readonly textSha256: string;
  readonly start: number;
  readonly end: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  /** The words that stand there. */
  readonly exact: string;
  readonly anchorState: 'exact' | 'moved' | 'changed' | 'orphan' | 'removed';
  /** Of the document; null for one that was removed. */
  readonly rights: Pick<Document, 'rights' | 'proposed'> | null;
}

export interface ExportClaim {
  readonly claim: FullClaim;
  readonly passages: readonly ExportPlace[];
  readonly evidence: readonly {
    readonly piece: FullClaim['evidence'][number];
    readonly place: ExportPlace | null;
  }[];
}

/** What a rule proposed and nobody confirmed. */
export interface ExportFinding {
  readonly finding: UnconfirmedFinding;
  readonly passage: ExportPlace;
  readonly other: ExportPlace | null;
}

/** What a person held to be right. */
export interface ExportCheckedFact {
  readonly fact: CheckedFact;
  /** Where it stands now; what is `changed` or an orphan is to be checked again. */
  readonly passage: ExportPlace;
  readonly reference: ExportPlace | null;
}

export interface ExportLink {
  readonly link: HandLink;
  readonly reference: ExportPlace;
  readonly review: ExportPlace;
}

export type WithText = 'all' | 'none' | 'by-rights';

export interface ExportOptions {
  /** `by-rights` leaves out the texts of documents whose rights nobody stated or confirmed. */
  readonly withText: WithText;
  readonly appVersion: string;
  readonly workspaceId: string;
  readonly exportedAtMs: number;
  readonly labels: readonly Label[];
}

/** What the record builders need besides the bundle. `pseudonym` must give the same answer for the same name every time. */
export interface RecordRules {
  readonly withText: WithText;
  pseudonym(name: string): string;
}
