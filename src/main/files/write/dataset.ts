import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { toAnnotationRecords } from '../../../shared/domain/records/annotation-record';
import type {
  ExportCheckedFact,
  ExportClaim,
  ExportDocument,
  ExportFinding,
  ExportLink,
  ExportOptions,
  RecordRules,
} from '../../../shared/domain/records/bundle';
import { toCheckedFactRecord } from '../../../shared/domain/records/checked-fact-record';
import { toClaimRecord, toLinkRecord } from '../../../shared/domain/records/claim-record';
import { ANNOTATION_COLUMNS, DOCUMENT_COLUMNS } from '../../../shared/domain/records/columns';
import { datasetCard } from '../../../shared/domain/records/dataset-card';
import { toDocumentRecord } from '../../../shared/domain/records/document-record';
import { toFindingRecord } from '../../../shared/domain/records/finding-record';
import { timestamp } from '../../../shared/domain/records/ids';
import { toRemovedRecords } from '../../../shared/domain/records/removed-record';
import {
  type Codebook,
  type Manifest,
  OFFSET_UNIT,
  SCHEMA_NAMES,
} from '../../../shared/domain/records/schemas';
import { toSourceRecord } from '../../../shared/domain/records/source-record';
import { AppError } from '../../../shared/errors';
import type { Source } from '../../../shared/model/source';
import { writeFolderAtomically } from './atomic-folder';
import { type ReadKept, writeKeptFiles } from './dataset-files';
import { createDatasetTally } from './dataset-tally';
import { createHashingFile } from './hashing-file';
import { createJsonlWriter } from './jsonl';
import { readBackDataset } from './read-back';
import { createTableWriter } from './table';
import { createTurns, type StopSignal } from './turns';
import { toWellFormed } from './well-formed';

/** What people judged about the documents, and what rules proposed. Written after them. */
export interface Judgements {
  readonly claims: Iterable<ExportClaim>;
  readonly links: Iterable<ExportLink>;
  /** In the order of the documents. */
  readonly findings: Iterable<ExportFinding>;
  readonly checkedFacts: Iterable<ExportCheckedFact>;
}

const NO_JUDGEMENTS: Judgements = { claims: [], links: [], findings: [], checkedFacts: [] };

export interface DatasetProgress {
  readonly done: number;
  readonly total: number | null;
  readonly stage: 'writing' | 'reading-back';
}

export interface DatasetRun {
  readonly signal: StopSignal;
  /** How many bundles will come, where that is known. */
  readonly total: number | null;
  /** Called at most every 50 ms, and once at the end of each stage. */
  report(progress: DatasetProgress): void;
}

export interface DatasetResult {
  readonly path: string;
  readonly documentCount: number;
  readonly annotationCount: number;
  readonly withheldTextCount: number;
  readonly files: readonly { name: string; byteLength: number; sha256: string; rows: number | null }[];
}

/**
 * Writes a dataset to a new folder, reads all of it back, and only then lets the folder appear under its name.
 *
 * Bundles are taken one by one and let go, so memory does not grow with their number. The event loop runs between two of
 * them: an iterator over an open database cursor must not be used for anything else meanwhile. Throws `conflict`
 * (the folder holds something), `cancelled`, or `storage` (reason `read-back` where what was read differs,
 * `inconsistent` where a document's offsets do not fit its text); nothing is left behind then.
 */
export async function writeDataset(
  folder: string,
  bundles: Iterable<ExportDocument>,
  sources: Iterable<Source>,
  options: ExportOptions,
  run: DatasetRun,
  judgements: Judgements = NO_JUDGEMENTS,
  /** For a dataset with the imported files and the evidence. */
  readKept: ReadKept | null = null,
): Promise<DatasetResult> {
  return await writeFolderAtomically(folder, async partial => {
    const manifest = await writeFiles(partial, bundles, sources, judgements, options, run, readKept);
    const manifestFile = writeText(join(partial, MANIFEST_NAME), json(manifest));
    await readBackDataset(partial, run.signal, done => {
      run.report({ done, total: manifest.counts.documents, stage: 'reading-back' });
    });
    return {
      path: resolve(folder),
      documentCount: manifest.counts.documents,
      annotationCount: manifest.counts.annotations,
      withheldTextCount: manifest.withheld.length,
      files: [
        ...manifest.files.map(({ name, bytes, sha256, rows }) => ({ name, byteLength: bytes, sha256, rows })),
        { name: MANIFEST_NAME, ...manifestFile, rows: null },
      ],
    };
  });
}

/** A short name for a person: the same in every export of one workspace, another one in other workspaces. */
export function createPseudonyms(workspaceId: string): (name: string) => string {
  return name => `ed-${createHash('sha256').update(workspaceId).update(name).digest('hex').slice(0, 8)}`;
}

const MANIFEST_NAME = 'manifest.json';

async function writeFiles(
  folder: string,
  bundles: Iterable<ExportDocument>,
  sources: Iterable<Source>,
  judgements: Judgements,
  options: ExportOptions,
  run: DatasetRun,
  readKept: ReadKept | null,
): Promise<Manifest> {
  const rules: RecordRules = { withText: options.withText, pseudonym: createPseudonyms(options.workspaceId) };
  const tally = createDatasetTally();
  const writers = openWriters(folder, options);
  const report = (): void =>
    run.report({ done: tally.counts().documents, total: run.total, stage: 'writing' });
  const turn = createTurns(run.signal, report);
  const hashes = new Set<string>();
  try {
    for (const bundle of bundles) {
      await turn();
      const { document, annotations, removed } = toRecords(bundle, rules);
      writers.documents.append(document);
      hashes.add(document.original_sha256);
      for (const annotation of annotations) writers.annotations.append(annotation);
      for (const entry of removed) writers.removed.append(entry);
      tally.add(document, annotations, removed.length);
    }
    for (const source of sources) {
      await turn();
      writers.sources.append(toWellFormed(toSourceRecord(source, rules.pseudonym)));
      tally.addSource();
    }
    for (const claim of judgements.claims) {
      await turn();
      const record = toClaimRecord(claim, rules);
      writers.claims.append(toWellFormed(record));
      for (const { file } of record.evidence) if (file) hashes.add(file.sha256);
      tally.addClaim();
    }
    for (const link of judgements.links) {
      await turn();
      writers.links.append(toWellFormed(toLinkRecord(link, rules)));
      tally.addLink();
    }
    for (const finding of judgements.findings) {
      await turn();
      writers.findings.append(toWellFormed(toFindingRecord(finding, rules)));
      tally.addFinding();
    }
    for (const fact of judgements.checkedFacts) {
      await turn();
      writers.checkedFacts.append(toWellFormed(toCheckedFactRecord(fact, rules)));
      tally.addCheckedFact();
    }
    report();
    const files = [
      ...writers.documents.finish(),
      ...writers.annotations.finish(),
      { name: 'removed.jsonl', ...writers.removed.finish() },
      { name: 'sources.jsonl', ...writers.sources.finish() },
      { name: 'claims.jsonl', ...writers.claims.finish() },
      { name: 'links.jsonl', ...writers.links.finish() },
      { name: 'findings.jsonl', ...writers.findings.finish() },
      { name: 'checked_facts.jsonl', ...writers.checkedFacts.finish() },
      ...(readKept ? await writeKeptFiles(folder, hashes, readKept, turn) : []),
    ];
    return completeFolder(folder, files, tally, options);
  } catch (cause) {
    for (const writer of Object.values(writers)) writer.abandon();
    throw cause;
  }
}

function openWriters(folder: string, options: ExportOptions) {
  const metadata = (schema: string) => ({
    schema,
    offset_unit: OFFSET_UNIT,
    app_version: options.appVersion,
  });
  return {
    documents: createTableWriter(folder, 'documents', DOCUMENT_COLUMNS, metadata(SCHEMA_NAMES.document)),
    annotations: createTableWriter(
      folder,
      'annotations',
      ANNOTATION_COLUMNS,
      metadata(SCHEMA_NAMES.annotation),
    ),
    removed: createJsonlWriter(join(folder, 'removed.jsonl')),
    sources: createJsonlWriter(join(folder, 'sources.jsonl')),
    claims: createJsonlWriter(join(folder, 'claims.jsonl')),
    links: createJsonlWriter(join(folder, 'links.jsonl')),
    findings: createJsonlWriter(join(folder, 'findings.jsonl')),
    checkedFacts: createJsonlWriter(join(folder, 'checked_facts.jsonl')),
  };
}

function toRecords(bundle: ExportDocument, rules: RecordRules) {
  try {
    return toWellFormed({
      document: toDocumentRecord(bundle, rules),
      annotations: toAnnotationRecords(bundle, rules),
      removed: toRemovedRecords(bundle, rules),
    });
  } catch (cause) {
    // Offsets outside a text or inside a character: the workspace is damaged, and this says where.
    if (!(cause instanceof RangeError)) throw cause;
    const documentId = bundle.document.id;
    const message = `Document ${documentId} has offsets that do not fit its text`;
    throw new AppError('storage', message, { reason: 'inconsistent', documentId }, { cause });
  }
}

interface ListedFile {
  readonly name: string;
  readonly byteLength: number;
  readonly sha256: string;
  readonly rows: number | null;
}

/** Adds the codebook and the card, and lists what is in the folder now. */
function completeFolder(
  folder: string,
  tables: readonly ListedFile[],
  tally: ReturnType<typeof createDatasetTally>,
  options: ExportOptions,
): Manifest {
  const exportedAt = timestamp(options.exportedAtMs);
  const counts = { ...tally.counts(), labels: options.labels.length };
  const codebook: Codebook = { schema: SCHEMA_NAMES.labels, labels: [...options.labels] };
  const card = datasetCard({
    ...tally.facts(),
    counts,
    labels: options.labels,
    appVersion: options.appVersion,
    exportedAt,
  });
  const files: ListedFile[] = [
    ...tables,
    {
      name: 'labels.json',
      ...writeText(join(folder, 'labels.json'), json(toWellFormed(codebook))),
      rows: null,
    },
    { name: 'README.md', ...writeText(join(folder, 'README.md'), card), rows: null },
  ];
  return {
    schema: SCHEMA_NAMES.manifest,
    app_version: options.appVersion,
    workspace_id: options.workspaceId,
    exported_at: exportedAt,
    offset_unit: OFFSET_UNIT,
    with_text: options.withText,
    schemas: Object.values(SCHEMA_NAMES),
    counts,
    files: files.map(({ name, byteLength, sha256, rows }) => ({ name, bytes: byteLength, sha256, rows })),
    withheld: [...tally.withheld()],
  };
}

function writeText(path: string, text: string) {
  const file = createHashingFile(path);
  file.write(text);
  return file.finish();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
