import { createHash } from 'node:crypto';
import type { AnnotationRecord, DocumentRecord, RemovedRecord } from '../../../shared/domain/records/schemas';

/**
 * What is wrong with a document and its records; null where everything holds.
 *
 * With a text: its hash and lengths, every annotation's words in both units, and the way back. All replacements are
 * undone, which must give each parent's hash and the words said to have been removed, and every run of the text map must
 * stand in both texts. Without a text only lengths and bounds can be checked.
 */
export function findBrokenProof(
  document: DocumentRecord,
  annotations: readonly AnnotationRecord[],
  removed: readonly RemovedRecord[],
): string | null {
  const text = document.text === null ? null : createSlicer(document.text);
  return (
    findBrokenText(document, text) ??
    first(annotations, annotation => findBrokenAnnotation(annotation, document, text)) ??
    first(removed, entry => findBrokenLengths(entry, entry.exact)) ??
    findBrokenInserts(removed) ??
    findBrokenWayBack(document, removed)
  );
}

/** Slices by code points. Written apart from domain/text/offsets.ts, which it is here to check. */
interface Slicer {
  readonly text: string;
  readonly length: number;
  slice(start: number, end: number): string;
}

function createSlicer(text: string): Slicer {
  const starts = new Uint32Array(text.length + 1);
  let length = 0;
  let offset = 0;
  for (const character of text) {
    starts[length++] = offset;
    offset += character.length;
  }
  starts[length] = offset;
  return { text, length, slice: (start, end) => text.slice(starts[start], starts[Math.min(end, length)]) };
}

function findBrokenText(document: DocumentRecord, text: Slicer | null): string | null {
  if ((document.text_withheld !== null) !== (text === null))
    return 'has a text that should be withheld, or none';
  if (!text) return null;
  if (sha256(text.text) !== document.text_sha256) return 'has a text with another hash';
  const areLengthsRight =
    text.length === document.text_length && text.text.length === document.text_length_utf16;
  return areLengthsRight ? null : 'has a text of another length';
}

function findBrokenAnnotation(
  annotation: AnnotationRecord,
  document: DocumentRecord,
  text: Slicer | null,
): string | null {
  const id = annotation.annotation_id;
  if (annotation.version_id !== document.version_id || annotation.text_sha256 !== document.text_sha256) {
    return `has annotation ${id} of another version`;
  }
  const isEvidenceBroken = annotation.evidence.some(evidence => findBrokenLengths(evidence, evidence.exact));
  if (isEvidenceBroken) return `has evidence of ${id} whose words and span differ in length`;
  const { start, end, start_utf16: startUtf16, end_utf16: endUtf16, exact, prefix, suffix } = annotation;
  const isOrphan = annotation.anchor_state === 'orphan';
  if (start === null || end === null || startUtf16 === null || endUtf16 === null) {
    const hasNoPlace = start === null && end === null && startUtf16 === null && endUtf16 === null;
    return isOrphan && hasNoPlace ? null : `has annotation ${id} with half a place`;
  }
  if (isOrphan) return `has orphan ${id} with a place`;
  const span = { start, end, start_utf16: startUtf16, end_utf16: endUtf16 };
  if (end > document.text_length || endUtf16 > document.text_length_utf16)
    return `has annotation ${id} outside the text`;
  if (!text) return findBrokenLengths(span, exact);
  const isRight =
    text.slice(start, end) === exact &&
    text.text.slice(startUtf16, endUtf16) === exact &&
    text.text.slice(0, startUtf16).endsWith(prefix ?? '') &&
    text.text.startsWith(suffix ?? '', endUtf16);
  return isRight ? null : `has annotation ${id} whose words do not stand at its span`;
}

interface Lengths {
  readonly start: number;
  readonly end: number;
  readonly start_utf16: number;
  readonly end_utf16: number;
}

function findBrokenLengths(span: Lengths, exact: string | null): string | null {
  if (span.start > span.end || span.start_utf16 > span.end_utf16)
    return 'has a span that ends before it starts';
  if (exact === null) return null;
  const isRight =
    countCodePoints(exact) === span.end - span.start && exact.length === span.end_utf16 - span.start_utf16;
  return isRight ? null : 'has words and a span that differ in length';
}

function findBrokenInserts(removed: readonly RemovedRecord[]): string | null {
  return first(removed, ({ insert, insert_length: length, insert_length_utf16: lengthUtf16 }) => {
    if (insert === null) return null;
    return countCodePoints(insert) === length && insert.length === lengthUtf16
      ? null
      : 'has an insert of another length';
  });
}

function findBrokenWayBack(document: DocumentRecord, removed: readonly RemovedRecord[]): string | null {
  const inserted = removed.reduce((sum, entry) => sum + entry.insert_length, 0);
  const mapped = document.text_map.reduce((sum, run) => sum + run.length, 0);
  if (mapped + inserted < document.text_length) return 'has characters that come from nowhere';
  const brokenMap = findBrokenMap(document);
  if (brokenMap !== null || document.text === null) return brokenMap;

  let original = document.text;
  for (const step of stepsOf(removed).reverse()) {
    const parent = undo(original, step);
    if (parent === null) return 'has a replacement that cannot be undone';
    original = parent;
  }
  const clean = createSlicer(document.text);
  const imported = createSlicer(original);
  return first(document.text_map, run => {
    const words = clean.slice(run.clean_start, run.clean_start + run.length);
    const isSame = words === imported.slice(run.orig_start, run.orig_start + run.length);
    return isSame && countCodePoints(words) === run.length
      ? null
      : 'has a text map that joins different words';
  });
}

/** Runs go forward on both sides and stay within the text. */
function findBrokenMap({ text_map: runs, text_length: length }: DocumentRecord): string | null {
  let cleanEnd = 0;
  let origEnd = 0;
  for (const run of runs) {
    if (run.clean_start < cleanEnd || run.orig_start < origEnd) return 'has a text map that is out of order';
    cleanEnd = run.clean_start + run.length;
    origEnd = run.orig_start + run.length;
  }
  return cleanEnd > length ? 'has a text map that leaves the text' : null;
}

/** The replacements of one version each. */
function stepsOf(removed: readonly RemovedRecord[]): RemovedRecord[][] {
  const steps: RemovedRecord[][] = [];
  for (const entry of removed) {
    const step = steps.at(-1);
    if (step && step[0]?.version_id === entry.version_id) step.push(entry);
    else steps.push([entry]);
  }
  return steps;
}

/** The parent's text, or null where words or hashes disagree. */
function undo(child: string, step: readonly RemovedRecord[]): string | null {
  const pieces: string[] = [];
  let childOffset = 0;
  let parentOffset = 0;
  for (const entry of step) {
    if (entry.exact === null || entry.insert === null || entry.start_utf16 < parentOffset) return null;
    const kept = entry.start_utf16 - parentOffset;
    if (!child.startsWith(entry.insert, childOffset + kept)) return null;
    pieces.push(child.slice(childOffset, childOffset + kept), entry.exact);
    childOffset += kept + entry.insert.length;
    parentOffset = entry.end_utf16;
  }
  pieces.push(child.slice(childOffset));
  const parent = createSlicer(pieces.join(''));
  const isRight = step.every(
    entry =>
      parent.slice(entry.start, entry.end) === entry.exact &&
      sha256(child) === entry.text_sha256 &&
      sha256(parent.text) === entry.parent_text_sha256,
  );
  return isRight ? parent.text : null;
}

function first<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
