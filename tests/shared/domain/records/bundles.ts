import { createHash } from 'node:crypto';
import { applyLedger } from '../../../../src/shared/domain/compare/ledger';
import type {
  ExportAnnotation,
  ExportDocument,
  LedgerStep,
} from '../../../../src/shared/domain/records/bundle';
import type { Label, Placement } from '../../../../src/shared/model/annotation';
import type { Document, LedgerEntry, Version } from '../../../../src/shared/model/document';
import type { Source } from '../../../../src/shared/model/source';

/** 2026-03-04T05:06:07.089Z */
export const AT_MS = Date.UTC(2026, 2, 4, 5, 6, 7, 89);

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function pseudonym(name: string): string {
  return `ed-${name.toLowerCase()}`;
}

export const SOURCE: Source = {
  id: 3,
  name: 'Möwenpost; "Ausgabe Nord"',
  domain: 'moewenpost.example',
  kind: 'newspaper',
  notes: '=SUMME(A1)\nzweite Zeile',
  speaksFor: '',
  flag: { reason: 'Impressum fehlt', evidence: '', flaggedBy: 'Ada', flaggedAtMs: AT_MS },
  signals: [
    {
      id: 1,
      signal: 'credweb:corrections-policy',
      value: 'not-found',
      evidence: 'Fußzeile',
      observer: 'Ada',
      observedOn: '2026-03-01',
      expiresOn: null,
    },
  ],
};

export const LABEL: Label = {
  id: 'wrong-name',
  nameDe: 'Falscher Name',
  nameEn: 'Wrong name',
  shortcut: 'n',
  sign: 'N',
  hue: 20,
  pattern: 'wavy',
  description: 'Name | person',
  guideline: 'Stephan, not Stefan',
  isOwn: false,
};

export interface BundleParts {
  readonly id?: number;
  /** The text of version 1. */
  readonly imported: string;
  /** Replacements that make versions 2, 3, … */
  readonly ledgers?: readonly (readonly LedgerEntry[])[];
  /** Spans in the last version's text. */
  readonly spans?: readonly (readonly [start: number, end: number])[];
  readonly rights?: string | null;
  readonly document?: Partial<Document>;
}

/** A document with a chain of versions; the last one is exported. */
export function bundle(parts: BundleParts): ExportDocument {
  const id = parts.id ?? 1;
  let text = parts.imported;
  let version = versionOf(id, 1, text, null);
  const ledgers: LedgerStep[] = [];
  for (const entries of parts.ledgers ?? []) {
    const parent = version;
    const parentText = text;
    text = applyLedger(parentText, entries);
    version = versionOf(id, parent.number + 1, text, parent.id);
    ledgers.push({ version, parent, parentText, entries });
  }
  const finalText = text;
  return {
    document: { ...documentOf(id, version), rights: parts.rights ?? null, ...parts.document },
    source: SOURCE,
    version,
    text: finalText,
    originalSha256: sha256(`bytes of ${id}`),
    originalFileName: `artikel-${id}.txt`,
    originalRow: null,
    originalFormat: 'text',
    originalEncoding: 'utf-8',
    importedAtMs: AT_MS,
    ledgers,
    annotations: (parts.spans ?? []).map(([start, end], index) =>
      annotationAt(id * 1000 + index, version, finalText, { state: 'exact', start, end }),
    ),
  };
}

export function annotationAt(
  id: number,
  version: Version,
  text: string,
  placement: Placement,
): ExportAnnotation {
  const place = placement.state === 'orphan' ? { start: 0, end: 1 } : placement;
  return {
    id,
    documentId: version.documentId,
    versionId: version.id,
    start: place.start,
    end: place.end,
    exact: text.slice(place.start, place.end),
    prefix: '',
    suffix: '',
    label: 'wrong-name',
    severity: 'high',
    comment: '',
    suggestion: null,
    status: 'open',
    origin: 'human',
    evidence: [],
    replies: [],
    createdBy: 'Ada',
    createdAtMs: AT_MS,
    modifiedAtMs: AT_MS,
    placement,
  };
}

function versionOf(documentId: number, number: number, text: string, parentId: number | null): Version {
  return {
    id: documentId * 100 + number,
    documentId,
    number,
    textLength: text.length,
    textSha256: sha256(text),
    parentId,
    cause: parentId === null ? 'import' : 'cleaning',
    originalId: parentId === null ? documentId : null,
    madeBy: 'Ada',
    madeAtMs: AT_MS,
  };
}

function documentOf(id: number, version: Version): Document {
  return {
    id,
    originalId: id,
    originalRow: null,
    currentVersionId: version.id,
    proposed: {},
    readBy: null,
    createdAtMs: AT_MS,
    title: `Artikel ${id}`,
    author: null,
    sourceId: SOURCE.id,
    language: 'de',
    publishedOn: '2026-03',
    url: null,
    savedOn: null,
    rights: null,
    state: 'open',
  };
}

/** A cleaning that replaces `[start, end)`. */
export function cut(start: number, end: number, insert = ''): LedgerEntry {
  return {
    start,
    end,
    insert,
    cause: { kind: 'cleaning', rule: 'navigation', ruleVersion: 2, findingId: null },
  };
}
