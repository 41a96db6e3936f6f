import type { Database } from 'better-sqlite3';
import { createFollower, type VersionFamily } from '../../shared/domain/anchors/follow';
import type { ExportAnnotation, ExportDocument, LedgerStep } from '../../shared/domain/records/bundle';
import { createOffsetTable, type OffsetTable } from '../../shared/domain/text/offsets';
import type { Version } from '../../shared/model/document';
import { listAnnotations } from './annotations';
import { getDocument } from './documents';
import { loadFamily } from './family';
import { findOriginal } from './originals';
import { getSource } from './sources';
import { getText, getVersion } from './versions';

/** The documents in their current versions, loaded one by one. Throws `not_found` for one that is not there. */
export function* listExportDocuments(
  db: Database,
  documentIds: readonly number[],
): Generator<ExportDocument> {
  for (const id of documentIds) yield loadExportDocument(db, id);
}

function loadExportDocument(db: Database, documentId: number): ExportDocument {
  const document = getDocument(db, documentId);
  const family = loadFamily(db, documentId);
  const version = getVersion(db, document.currentVersionId);
  const ledgers = listSteps(version, family);
  const first = ledgers[0]?.parent ?? version;
  const original = first.originalId === null ? null : findOriginal(db, first.originalId);
  return {
    document,
    source: document.sourceId === null ? null : getSource(db, document.sourceId),
    version,
    text: family.textOf(version.id),
    originalSha256: original?.sha256 ?? first.textSha256,
    originalFileName: original?.fileName ?? '',
    originalRow: document.originalRow,
    originalFormat: original?.format ?? null,
    originalEncoding: original?.encoding ?? null,
    importedAtMs: original?.importedAtMs ?? document.createdAtMs,
    ledgers,
    annotations: placeAnnotations(db, documentId, version.id, family),
  };
}

/** From the version that was read from a file to `version`, oldest first. */
function listSteps(version: Version, family: ReturnType<typeof loadFamily>): LedgerStep[] {
  const byId = new Map(family.versions.map(other => [other.id, other]));
  const steps: LedgerStep[] = [];
  for (let child = version; ; ) {
    const entries = family.ledgerOf(child.id);
    const parent = child.parentId === null ? undefined : byId.get(child.parentId);
    if (!entries || !parent) return steps.reverse();
    steps.push({ version: child, parent, parentText: family.textOf(parent.id), entries });
    child = parent;
  }
}

function placeAnnotations(
  db: Database,
  documentId: number,
  versionId: number,
  family: VersionFamily,
): ExportAnnotation[] {
  const placementOf = createFollower(versionId, family);
  const tables = new Map<number, OffsetTable>();
  return listAnnotations(db, documentId).map(annotation => ({
    ...annotation,
    placement: placementOf(annotation, annotation.versionId),
    evidence: annotation.evidence.map(evidence => {
      const table = tables.get(evidence.versionId) ?? createOffsetTable(getText(db, evidence.versionId));
      tables.set(evidence.versionId, table);
      return {
        ...evidence,
        versionNumber: getVersion(db, evidence.versionId).number,
        startCodePoint: table.toCodePoints(evidence.start),
        endCodePoint: table.toCodePoints(evidence.end),
      };
    }),
  }));
}
