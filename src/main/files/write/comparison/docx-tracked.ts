import type { ComparisonReport } from '../../../../shared/domain/compare/report/comparison-report';
import {
  type MarkedPiece,
  markedLines,
  markedPieces,
} from '../../../../shared/domain/compare/report/marked-pieces';
import { visibleParts } from '../../../../shared/domain/text/visible-parts';
import { type DocxComment, escapeXml, textXml, UNWRITABLE } from './docx-parts';

/** More would hide the text; those that follow stay in it without a comment of their own. */
const MAX_SIGN_COMMENTS = 200;

export type Comments = ReturnType<typeof createComments>;

/** Collects the comments of a document. The first one is there from the start, for what the whole is about. */
export function createComments({ actor, createdAtMs }: ComparisonReport) {
  const list: DocxComment[] = [{ author: actor, date: wordTime(createdAtMs), lines: [] }];
  let unholdable = 0;
  return {
    list,
    /** Fills the first comment, which stands at the very beginning. */
    describe(lines: readonly string[]) {
      list[0] = { author: actor, date: wordTime(createdAtMs), lines };
    },
    /** The run that refers to a new comment; nothing where there are too many. */
    add(line: string): string {
      if (list.length > MAX_SIGN_COMMENTS) return '';
      list.push({ author: 'Gegenlese', date: wordTime(createdAtMs), lines: [line] });
      return commentReference(list.length - 1);
    },
    count(text: string) {
      unholdable += text.match(UNWRITABLE)?.length ?? 0;
    },
    unholdableCount: () => unholdable,
  };
}

/** The paragraphs of a diff; see `docxComparison`. A line break that was deleted or inserted is a tracked paragraph mark. */
export function* trackedParagraphs(
  { left, right, result, actor, createdAtMs }: ComparisonReport,
  comments: Comments,
): Generator<string> {
  if (result.mode !== 'diff') return;
  let id = 1;
  const author = `w:author="${escapeXml(actor)}" w:date="${wordTime(createdAtMs)}"`;
  const revision = (name: 'ins' | 'del', inner: string) =>
    inner === ''
      ? `<w:${name} w:id="${id++}" ${author}/>`
      : `<w:${name} w:id="${id++}" ${author}>${inner}</w:${name}>`;
  let start = commentReference(0);
  for (const line of markedLines(markedPieces(left.text, right.text, result))) {
    let runs = start;
    let mark = '';
    start = '';
    for (const piece of line) {
      const name = REVISIONS[piece.kind];
      if (name !== null && /^[\r\n]/.test(piece.text)) mark = revision(name, '');
      else runs += runsOf(piece, comments, inner => (name === null ? inner : revision(name, inner)));
    }
    const properties = mark ? `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>` : '';
    yield `<w:p>${properties}${runs}</w:p>`;
  }
}

const REVISIONS = { same: null, deleted: 'del', inserted: 'ins' } as const;

function runsOf(piece: MarkedPiece, comments: Comments, track: (runs: string) => string): string {
  const element = piece.kind === 'deleted' ? 'delText' : 't';
  comments.count(piece.text);
  let runs = '';
  for (const { text, sign, warning } of visibleParts(piece.text)) {
    const remark = sign ?? warning;
    const properties = remark === null ? '' : '<w:rPr><w:highlight w:val="yellow"/></w:rPr>';
    runs += track(`<w:r>${properties}${textXml(text, element)}</w:r>`);
    if (remark !== null) runs += comments.add(remark);
  }
  return runs;
}

/** The run that a comment hangs on. */
export function commentReference(id: number): string {
  return `<w:r><w:commentReference w:id="${id}"/></w:r>`;
}

/** ISO 8601 in UTC without milliseconds: Word takes no others. */
export function wordTime(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
