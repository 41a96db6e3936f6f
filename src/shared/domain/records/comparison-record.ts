import { z } from 'zod';
import {
  CHANGE_CLASSES,
  comparisonMode,
  ignorable,
  LINK_REASONS,
  linkKind,
  linkRelation,
} from '../../model/comparison';
import { languageTag } from '../../model/document';
import { calendarDate, offset, rowId, sha256 } from '../../model/span';
import { visibleChanges } from '../compare/ignore';
import type { ComparisonReport, ReportSide } from '../compare/report/comparison-report';
import { createOffsetTable, type OffsetTable } from '../text/offsets';
import { documentRecordId, timestamp, versionRecordId } from './ids';
import { contextAfter, contextBefore } from './quotes';
import { OFFSET_UNIT } from './schemas';

const COMPARISON_SCHEMA = 'gegenlese.comparison/1';

/** Offsets and lengths count code points, those in fields ending in `_utf16` UTF-16 code units; ends are exclusive. */
const passage = z.strictObject({
  start: offset,
  end: offset,
  start_utf16: offset,
  end_utf16: offset,
  exact: z.string(),
});

const quotedPassage = passage.extend({ prefix: z.string(), suffix: z.string() });
const place = passage.omit({ exact: true });

const side = z.strictObject({
  doc_id: z.string(),
  version_id: z.string(),
  version: z.int().positive(),
  title: z.string(),
  language: languageTag,
  publisher: z.string().nullable(),
  is_source_flagged: z.boolean(),
  published: calendarDate.nullable(),
  source_url: z.string().nullable(),
  rights: z.string().nullable(),
  /** False where nobody confirmed the statement or there is none. */
  is_rights_confirmed: z.boolean(),
  text_sha256: sha256,
  text_length: offset,
  text_length_utf16: offset,
  text: z.string(),
});

const changeRow = z.strictObject({
  number: z.int().positive(),
  class: z.enum(CHANGE_CLASSES),
  /** True where only what `ignored` names differs. */
  is_ignored: z.boolean(),
  left: quotedPassage,
  right: quotedPassage,
});

/** Equal text that stands elsewhere on the other side. Rows of one number are the pieces of one passage. */
const moveRow = z.strictObject({ number: z.int().positive(), left: passage, right: passage });

const linkRow = z.strictObject({
  /** Numbers of sentences, counted from 1. */
  reference: z.array(z.int().positive()),
  review: z.array(z.int().positive()),
  kind: linkKind,
  /** `machine` is a proposal and no verdict. */
  origin: z.enum(['machine', 'human']),
  hand_link: rowId.nullable(),
  reasons: z.array(
    z.strictObject({ kind: z.enum(LINK_REASONS), reference: z.string(), review: z.string().nullable() }),
  ),
});

const handLinkRow = z.strictObject({
  hand_link: rowId,
  reference: passage,
  review: passage,
  relation: linkRelation,
  note: z.string(),
  created_by: z.string(),
  created_at: z.iso.datetime({ precision: 3 }),
});

/** The lists of a comparison, in the order of the file. A list that does not belong to its mode is empty. */
export const LIST_ROWS = {
  changes: changeRow,
  moves: moveRow,
  coarse_gaps: z.strictObject({ left: place, right: place }),
  reference_sentences: passage,
  review_sentences: passage,
  links: linkRow,
  hand_links: handLinkRow,
} as const;
export type ListName = keyof typeof LIST_ROWS;

const comparisonHead = z.strictObject({
  schema: z.literal(COMPARISON_SCHEMA),
  offset_unit: z.literal(OFFSET_UNIT),
  created_at: z.iso.datetime({ precision: 3 }),
  created_by: z.string(),
  app_version: z.string(),
  mode: comparisonMode,
  mode_chosen_by: z.enum(['overlap', 'person']),
  overlap: z.number(),
  ignored: z.array(ignorable),
  lost_hand_links: offset,
  left: side,
  right: side,
});
export type ComparisonHead = z.infer<typeof comparisonHead>;

/** A whole file. In an alignment `left` is the reference and `right` the text under review. */
export const comparisonRecord = comparisonHead.extend({
  changes: z.array(LIST_ROWS.changes),
  moves: z.array(LIST_ROWS.moves),
  coarse_gaps: z.array(LIST_ROWS.coarse_gaps),
  reference_sentences: z.array(LIST_ROWS.reference_sentences),
  review_sentences: z.array(LIST_ROWS.review_sentences),
  links: z.array(LIST_ROWS.links),
  hand_links: z.array(LIST_ROWS.hand_links),
});
export type ComparisonRecord = z.infer<typeof comparisonRecord>;

export function comparisonHeadOf(report: ComparisonReport): ComparisonHead {
  return {
    schema: COMPARISON_SCHEMA,
    offset_unit: OFFSET_UNIT,
    created_at: timestamp(report.createdAtMs),
    created_by: report.actor,
    app_version: report.appVersion,
    mode: report.choice.mode,
    mode_chosen_by: report.isModeChosenByHand ? 'person' : 'overlap',
    overlap: report.choice.overlap,
    ignored: [...report.ignore],
    lost_hand_links: report.lostLinkCount,
    left: sideRecord(report.left),
    right: sideRecord(report.right),
  };
}

/** The rows of one list, one by one: a book has hundreds of thousands of changes. */
export function* comparisonRows(report: ComparisonReport, list: ListName): Generator<object> {
  const { result, handLinks } = report;
  const left = passagesOf(report.left.text);
  const right = passagesOf(report.right.text);
  if (list === 'hand_links') {
    for (const link of handLinks) {
      yield {
        hand_link: link.id,
        reference: left.quote(link.reference.start, link.reference.end),
        review: right.quote(link.review.start, link.review.end),
        relation: link.relation,
        note: link.note,
        created_by: link.createdBy,
        created_at: timestamp(link.createdAtMs),
      };
    }
  } else if (result.mode === 'diff') {
    if (list === 'changes') yield* changeRows(report, left, right);
    if (list === 'moves') {
      for (const [leftStart, rightStart, length, number] of rowsOf(result.moves, 4))
        yield {
          number: number + 1,
          left: left.quote(leftStart, leftStart + length),
          right: right.quote(rightStart, rightStart + length),
        };
    }
    if (list === 'coarse_gaps') {
      for (const [leftStart, leftEnd, rightStart, rightEnd] of rowsOf(result.coarseGaps, 4))
        yield { left: left.place(leftStart, leftEnd), right: right.place(rightStart, rightEnd) };
    }
  } else {
    if (list === 'reference_sentences')
      for (const [start, end] of rowsOf(result.referenceSentences, 2)) yield left.quote(start, end);
    if (list === 'review_sentences')
      for (const [start, end] of rowsOf(result.reviewSentences, 2)) yield right.quote(start, end);
    if (list === 'links') {
      for (const link of result.links)
        yield {
          reference: link.reference.map(number => number + 1),
          review: link.review.map(number => number + 1),
          kind: link.kind,
          origin: link.handLinkId === null ? 'machine' : 'human',
          hand_link: link.handLinkId,
          reasons: link.reasons.map(({ kind, text, otherText }) => ({
            kind,
            reference: text,
            review: otherText,
          })),
        };
    }
  }
}

function sideRecord(side: ReportSide): ComparisonHead['left'] {
  return {
    doc_id: documentRecordId(side.documentId),
    version_id: versionRecordId(side.documentId, side.versionNumber),
    version: side.versionNumber,
    title: side.documentTitle,
    language: side.language,
    publisher: side.sourceName,
    is_source_flagged: side.isSourceFlagged,
    published: side.publishedOn,
    source_url: side.url,
    rights: side.rights,
    is_rights_confirmed: Boolean(side.rights?.trim()) && side.isRightsConfirmed,
    text_sha256: side.textSha256,
    text_length: createOffsetTable(side.text).codePointLength,
    text_length_utf16: side.text.length,
    text: side.text,
  };
}

type Passages = ReturnType<typeof passagesOf>;

function* changeRows({ result, left, right, ignore }: ComparisonReport, lefts: Passages, rights: Passages) {
  if (result.mode !== 'diff') return;
  const visible = visibleChanges(result, left.text, right.text, new Set(ignore));
  let next = 0;
  let number = 0;
  for (const [leftStart, leftEnd, rightStart, rightEnd, kind] of rowsOf(result.changes, 5)) {
    const isVisible = visible[next] === leftStart && visible[next + 2] === rightStart;
    if (isVisible) next += 5;
    yield {
      number: ++number,
      class: CHANGE_CLASSES[kind] ?? 'wording',
      is_ignored: !isVisible,
      left: lefts.quoteInContext(leftStart, leftEnd),
      right: rights.quoteInContext(rightStart, rightEnd),
    };
  }
}

function passagesOf(text: string) {
  const offsets: OffsetTable = createOffsetTable(text);
  const place = (start: number, end: number) => ({
    start: offsets.toCodePoints(start),
    end: offsets.toCodePoints(end),
    start_utf16: start,
    end_utf16: end,
  });
  const quote = (start: number, end: number) => ({ ...place(start, end), exact: text.slice(start, end) });
  return {
    place,
    quote,
    quoteInContext: (start: number, end: number) => ({
      ...quote(start, end),
      prefix: contextBefore(text, start),
      suffix: contextAfter(text, end),
    }),
  };
}

type Row = [number, number, number, number, number];

function* rowsOf(items: Int32Array, width: number): Generator<Row> {
  for (let at = 0; at < items.length; at += width) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = items.subarray(at, at + width);
    yield [a, b, c, d, e];
  }
}
