import type {
  ComparisonReport,
  Fact,
  ReportParts,
} from '../../../../shared/domain/compare/report/comparison-report';
import { linkLine, linkNote } from '../../../../shared/domain/compare/report/marked-alignment';
import {
  type MarkedPiece,
  markedLines,
  markedPieces,
} from '../../../../shared/domain/compare/report/marked-pieces';
import { codePointName } from '../../../../shared/domain/text/code-point-name';
import { visibleParts } from '../../../../shared/domain/text/visible-parts';
import { BODY_PT, openPaper, type Paper, QUIET, TEXT_WIDTH_PT } from './pdf-page';
import type { Run, Style } from './pdf-words';

/**
 * A comparison as a PDF with its font inside and text that can be selected, in chunks of its bytes. Deletions are struck
 * through and insertions underlined. A character that the font does not have is shown by its number, and how many there
 * are is said in the beginning.
 */
export async function* pdfComparison(
  report: ComparisonReport,
  parts: ReportParts,
): AsyncGenerator<Uint8Array> {
  const { words } = parts;
  const paper = openPaper(
    {
      title: plain(parts.title),
      author: report.actor,
      language: words.language,
      createdAtMs: report.createdAtMs,
    },
    words.page,
  );
  let chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  paper.document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  paper.document.on('error', (error: Error) => {
    failure = error;
  });
  const ended = new Promise<void>(resolve => paper.document.on('end', resolve));
  for (const _ of pages(paper, report, parts)) {
    if (failure) throw failure;
    const ready = chunks;
    chunks = [];
    // An empty chunk lets the caller look whether to go on.
    yield* ready.length > 0 ? ready : [NOTHING];
  }
  paper.document.end();
  await ended;
  if (failure) throw failure;
  yield* chunks;
}

const NOTHING = new Uint8Array();
const BODY: Style = { sizePt: BODY_PT };
const SMALL: Style = { sizePt: 9 };
const SMALL_QUIET: Style = { sizePt: 9, color: QUIET };
const SMALL_BOLD: Style = { sizePt: 9, isBold: true };
const NUMBER: Style = { sizePt: 6.5, color: QUIET, risePt: 4 };
const DELETED = '#8f1d14';
const INSERTED = '#0f5428';

/** Draws everything, a paragraph a step. */
function* pages(paper: Paper, report: ComparisonReport, parts: ReportParts): Generator<void> {
  const { words, body } = parts;
  paper.heading(plain(parts.title), 16);
  for (const side of parts.sides) {
    paper.heading(side.heading, 11);
    for (const fact of side.facts) factLine(paper, fact);
  }
  paper.heading(words.title, 11);
  for (const fact of parts.facts) factLine(paper, fact);
  const missing = countMissing(paper, report);
  const warnings = missing > 0 ? [...parts.warnings, words.noGlyph(words.number(missing))] : parts.warnings;
  for (const warning of warnings)
    paper.paragraph([{ text: warning, style: SMALL_BOLD }], { spaceAfterPt: 4 });
  paper.heading(parts.countsHeading, 11);
  for (const fact of parts.counts) factLine(paper, fact);
  yield;
  if (body.mode === 'diff') yield* diffPages(paper, report, body, words);
  else yield* alignmentPages(paper, body, words);
}

type Words = ReportParts['words'];

function* diffPages(
  paper: Paper,
  { left, right, result }: ComparisonReport,
  { changes, listed, listNote }: Extract<ReportParts['body'], { mode: 'diff' }>,
  words: Words,
): Generator<void> {
  paper.heading(words.changes, 13);
  if (listed.length === 0) paper.paragraph([{ text: words.noChanges, style: SMALL }]);
  if (listNote !== null) paper.paragraph([{ text: listNote, style: SMALL_QUIET }]);
  for (const { change, kind, before, deleted, inserted, after } of listed) {
    const piece = (pieceKind: 'deleted' | 'inserted', text: string): MarkedPiece => ({
      kind: pieceKind,
      text,
      change,
      move: -1,
    });
    const gap = deleted && inserted ? [{ text: ' ', style: SMALL }] : [];
    const quote = [
      ...plainRuns(before, SMALL_QUIET),
      ...markedRuns(piece('deleted', deleted), SMALL.sizePt),
      ...gap,
      ...markedRuns(piece('inserted', inserted), SMALL.sizePt),
      ...plainRuns(after, SMALL_QUIET),
    ];
    paper.row([
      { lines: paper.layOut([{ text: String(change + 1), style: SMALL_QUIET }], 40), xPt: 0 },
      { lines: paper.layOut([{ text: words.classes[kind], style: SMALL }], 84), xPt: 40 },
      { lines: paper.layOut(quote, TEXT_WIDTH_PT - 130), xPt: 130 },
    ]);
    yield;
  }
  paper.heading(words.text, 13);
  paper.paragraph([{ text: `${words.legend} ${words.signLegend}`, style: SMALL_QUIET }], { spaceAfterPt: 6 });
  const marks = { changes, moves: result.mode === 'diff' ? result.moves : new Int32Array() };
  let numbered = -1;
  for (const line of markedLines(markedPieces(left.text, right.text, marks))) {
    const runs: Run[] = [];
    for (const [at, piece] of line.entries()) {
      runs.push(...markedRuns(piece, BODY_PT));
      if (piece.change > numbered && line[at + 1]?.change !== piece.change) {
        numbered = piece.change;
        runs.push({ text: String(numbered + 1), style: NUMBER });
      }
    }
    paper.paragraph(runs);
    yield;
  }
}

const MIDDLE_PT = 110;
const COLUMN_PT = (TEXT_WIDTH_PT - MIDDLE_PT - 24) / 2;

function* alignmentPages(
  paper: Paper,
  { rows, omitted, unlinked }: Extract<ReportParts['body'], { mode: 'alignment' }>,
  words: Words,
): Generator<void> {
  const lines = (texts: readonly { text: string; style: Style }[], widthPt: number) =>
    texts.flatMap(({ text, style }) => paper.layOut(plainRuns(text, style), widthPt));
  const drawRow = (
    left: readonly string[],
    middle: readonly { text: string; style: Style }[],
    right: readonly string[],
    style = SMALL,
  ) =>
    paper.row([
      {
        lines: lines(
          left.map(text => ({ text, style })),
          COLUMN_PT,
        ),
        xPt: 0,
      },
      { lines: lines(middle, MIDDLE_PT), xPt: COLUMN_PT + 12 },
      {
        lines: lines(
          right.map(text => ({ text, style })),
          COLUMN_PT,
        ),
        xPt: COLUMN_PT + MIDDLE_PT + 24,
      },
    ]);
  const head = () =>
    drawRow([words.reference], [{ text: words.status, style: SMALL_BOLD }], [words.review], SMALL_BOLD);

  paper.heading(words.alignmentTable, 13);
  head();
  for (const { review, status, links } of rows) {
    const references = links.flatMap(link => link.reference.map(({ number, text }) => `${number} ${text}`));
    const notes = links.map(link => ({
      text: linkNote(link, words, '/'),
      style: link.hand ? SMALL : SMALL_QUIET,
    }));
    const middle = [{ text: words.statuses[status], style: SMALL_BOLD }, ...notes];
    drawRow(references.length > 0 ? references : ['–'], middle, [`${review.number} ${review.text}`]);
    yield;
  }
  paper.heading(words.omitted, 13);
  if (omitted.length === 0) paper.paragraph([{ text: words.omittedNone, style: SMALL }]);
  for (const { number, text } of omitted) {
    paper.row([{ lines: paper.layOut(plainRuns(`${number} ${text}`, SMALL), TEXT_WIDTH_PT), xPt: 0 }]);
    yield;
  }
  if (unlinked.length === 0) return;
  paper.heading(words.unlinked, 13);
  head();
  for (const { link, texts } of unlinked)
    drawRow([texts[0]], [{ text: linkLine(link, words), style: SMALL }], [texts[1]]);
}

function factLine(paper: Paper, { label, value }: Fact): void {
  paper.paragraph([{ text: `${label}: `, style: SMALL_QUIET }, ...plainRuns(value, SMALL)]);
}

function markedRuns({ kind, text, move }: MarkedPiece, sizePt: number): Run[] {
  if (kind === 'same') return plainRuns(text, sizePt === BODY_PT ? BODY : SMALL);
  const style: Style = {
    sizePt,
    color: kind === 'deleted' ? DELETED : INSERTED,
    strike: kind === 'deleted',
    underline: kind === 'inserted',
    dotted: move >= 0,
  };
  // White space that is a change by itself must be seen.
  const isSpace = /^\s+$/u.test(text);
  const shown = text.replace(/\r\n?|\n/g, '¶').replace(/ /g, isSpace ? '·' : ' ');
  return plainRuns(isSpace ? shown.replace(/\s/gu, space => `[${codePointName(space)}]`) : shown, style);
}

/** Line breaks become spaces, what cannot be seen a box with its number. */
function plainRuns(text: string, style: Style): Run[] {
  const boxed = { ...style, boxed: true, sizePt: style.sizePt * 0.8 };
  return [...visibleParts(text.replace(/\r\n?|\n/g, ' '))].map(part =>
    part.sign === null ? { text: part.text, style } : { text: part.sign, style: boxed },
  );
}

function plain(text: string): string {
  return plainRuns(text, SMALL)
    .map(run => run.text)
    .join('');
}

function countMissing(paper: Paper, { left, right }: ComparisonReport): number {
  let missing = 0;
  for (const { text } of [left, right]) {
    for (const { text: part, sign } of visibleParts(text)) {
      if (sign !== null) continue;
      for (const character of part.normalize('NFC')) {
        if (!/\s|\u2011/u.test(character) && !paper.hasGlyph(character.codePointAt(0) ?? 0)) missing++;
      }
    }
  }
  return missing;
}
