import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Span } from '../../shared/model/span';
import { authorOf, type Handler } from '../context';
import { insertAnnotation } from '../db/annotations';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import { getLabel } from '../db/labels';
import { getPassage, passageIn } from '../db/passages';
import { listDocumentsOfSource } from '../db/searched-versions';
import { getText, getVersion } from '../db/versions';

export const findOccurrences: Handler<'annotations.find-occurrences'> = async (context, input, call) => {
  const { db, path } = context.workspace;
  const { documentId, span } = getPassage(db, input);
  const { versionId, forms, sourceId } = input;
  const ofSource = sourceId === undefined ? undefined : [documentId, ...listDocumentsOfSource(db, sourceId)];
  const documentIds = input.isEverywhere ? null : (ofSource ?? input.documentIds ?? [documentId]);
  return context.workers.run(
    'find-occurrences',
    { workspacePath: path, versionId, span, forms, documentIds },
    { signal: call.signal, onProgress: progress => call.report(progress) },
  );
};

export const addManyAnnotations: Handler<'annotations.add-many'> = (context, input, call) => {
  const { db } = context.workspace;
  const { label, severity, comment } = input;
  getLabel(db, label);
  const places = [...byVersion(input.places)].flatMap(([versionId, spans]) => {
    const { documentId } = getVersion(db, versionId);
    getDocument(db, documentId);
    const text = getText(db, versionId);
    const whole = spansApart(spans.map(place => passageIn(text, place).span));
    return whole.map(span => ({ documentId, versionId, ...makeAnchor(text, span) }));
  });
  const documentIds = new Set(places.map(({ documentId }) => documentId));
  const [first, ...others] = documentIds;
  const isOneText = first !== undefined && others.length === 0;
  const title = isOneText ? getDocument(db, first).title : null;
  recordChange(
    db,
    authorOf(context, call),
    { ...(title === null ? {} : { title }), label, count: places.length },
    () => {
      for (const place of places) {
        insertAnnotation(db, {
          ...place,
          label,
          severity,
          comment,
          suggestion: null,
          status: 'open',
          origin: 'human',
          createdBy: call.actor,
          createdAtMs: context.now(),
          modifiedAtMs: context.now(),
        });
      }
    },
  );
  return { addedCount: places.length, documentCount: documentIds.size };
};

function byVersion(places: readonly (Span & { versionId: number })[]): Map<number, Span[]> {
  const versions = new Map<number, Span[]>();
  for (const { versionId, start, end } of places) {
    const spans = versions.get(versionId) ?? [];
    spans.push({ start, end });
    versions.set(versionId, spans);
  }
  return versions;
}

/** Every span once. */
function spansApart(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map(span => [`${span.start}-${span.end}`, span])).values()];
}
