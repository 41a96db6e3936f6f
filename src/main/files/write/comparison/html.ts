import { createHash } from 'node:crypto';
import type {
  ComparisonReport,
  Fact,
  ListedChange,
  ReportParts,
} from '../../../../shared/domain/compare/report/comparison-report';
import type { ComparisonWords } from '../../../../shared/domain/compare/report/comparison-words';
import {
  classOfChange,
  escapeHtml,
  htmlOfPiece,
  htmlOfText,
} from '../../../../shared/domain/compare/report/marked';
import {
  htmlHead,
  htmlOfRow,
  htmlOfSentence,
  linkLine,
} from '../../../../shared/domain/compare/report/marked-alignment';
import {
  type MarkedPiece,
  markedLines,
  markedPieces,
} from '../../../../shared/domain/compare/report/marked-pieces';
import { HTML_STYLE } from './html-style';

/**
 * A comparison as one HTML file, in chunks. It needs nothing else, runs no script and may load nothing: its policy allows
 * its own style sheet only, by hash.
 */
export function* htmlComparison(report: ComparisonReport, parts: ReportParts): Generator<string> {
  const { words } = parts;
  yield head(parts);
  yield `<main>\n<h1>${bdi(parts.title, words)}</h1>\n`;
  yield `<div class="sides">${parts.sides.map(side => `<section><h2>${escapeHtml(side.heading)}</h2>${facts(side.facts, words)}</section>`).join('')}</div>\n`;
  yield facts(parts.facts, words);
  for (const warning of parts.warnings) yield `<p class="warning">${escapeHtml(warning)}</p>\n`;
  yield `<section><h2>${escapeHtml(parts.countsHeading)}</h2>${facts(parts.counts, words, 'counts')}</section>\n`;
  yield* parts.body.mode === 'diff' ? diffBody(report, parts.body, words) : alignmentBody(parts.body, words);
  yield '</main>\n</body>\n</html>\n';
}

/** From here on, in UTF-16 units, lines out of sight are not laid out before they are scrolled to. */
const LONG_TEXT = 500_000;

type DiffBody = Extract<ReportParts['body'], { mode: 'diff' }>;
type AlignmentBody = Extract<ReportParts['body'], { mode: 'alignment' }>;

function head({ words, title }: ReportParts): string {
  const styleHash = createHash('sha256').update(HTML_STYLE, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, ' '))}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n');
}

function* diffBody(
  { left, right, result }: ComparisonReport,
  { changes, listed, listNote }: DiffBody,
  words: ComparisonWords,
): Generator<string> {
  yield `<section><h2>${escapeHtml(words.changes)}</h2>\n`;
  if (listed.length === 0) yield `<p class="hint">${escapeHtml(words.noChanges)}</p>\n`;
  if (listNote !== null) yield `<p class="hint">${escapeHtml(listNote)}</p>\n`;
  yield '<ol class="list">\n';
  for (const change of listed) yield listItem(change, words);
  yield '</ol></section>\n';

  yield `<section><h2>${escapeHtml(words.text)}</h2>\n`;
  yield `<p class="hint">${escapeHtml(words.legend)} ${escapeHtml(words.signLegend)}</p>\n`;
  const isLong = left.text.length + right.text.length > LONG_TEXT;
  yield `<div class="text${isLong ? ' long' : ''}">\n`;
  const marks = { changes, moves: result.mode === 'diff' ? result.moves : new Int32Array() };
  let numbered = -1;
  for (const line of markedLines(markedPieces(left.text, right.text, marks))) {
    let html = '';
    for (const [at, piece] of line.entries()) {
      html += htmlOfPiece(piece, classOfChange(changes, piece.change), words);
      // A change over several lines has its number at the end of the first one.
      if (piece.change > numbered && line[at + 1]?.change !== piece.change) {
        numbered = piece.change;
        html += reference(piece);
      }
    }
    yield `<p dir="auto">${html.replace(/\r\n?|\n/g, '')}</p>\n`;
  }
  yield '</div></section>\n';
}

function reference({ change }: MarkedPiece): string {
  return `<sup id="t${change + 1}">${change + 1}</sup>`;
}

function listItem(change: ListedChange, words: ComparisonWords): string {
  const number = change.change + 1;
  const quoted = (kind: 'deleted' | 'inserted') =>
    change[kind] === ''
      ? ''
      : htmlOfPiece({ kind, text: change[kind], change: change.change, move: -1 }, change.kind, words);
  const context = (text: string) => `<span class="context">${htmlOfText(text, words)}</span>`;
  const between = change.deleted !== '' && change.inserted !== '' ? ' → ' : '';
  return (
    `<li><a href="#t${number}">${number}</a><span>${escapeHtml(words.classes[change.kind])}</span>` +
    `<bdi class="quote">${context(change.before)}${quoted('deleted')}${between}${quoted('inserted')}${context(change.after)}</bdi></li>\n`
  );
}

function* alignmentBody(
  { rows, omitted, unlinked }: AlignmentBody,
  words: ComparisonWords,
): Generator<string> {
  yield `<section><h2>${escapeHtml(words.alignmentTable)}</h2>\n`;
  yield `<p class="hint">${escapeHtml(words.alignmentLegend)}</p>\n<table>${htmlHead(words)}<tbody>\n`;
  for (const row of rows) yield `${htmlOfRow(row, words)}\n`;
  yield `</tbody></table></section>\n<section class="omitted"><h2>${escapeHtml(words.omitted)}</h2>\n`;
  if (omitted.length === 0) yield `<p class="hint">${escapeHtml(words.omittedNone)}</p>\n`;
  for (const sentence of omitted) yield `${htmlOfSentence(sentence, words)}\n`;
  yield '</section>\n';
  if (unlinked.length === 0) return;
  yield `<section><h2>${escapeHtml(words.unlinked)}</h2><table>${htmlHead(words)}<tbody>\n`;
  for (const { link, texts } of unlinked) {
    const [reference, review] = texts.map(text => `<td><p dir="auto">${htmlOfText(text, words)}</p></td>`);
    yield `<tr>${reference}<td><p class="link hand">${htmlOfText(linkLine(link, words), words)}</p></td>${review}</tr>\n`;
  }
  yield '</tbody></table></section>\n';
}

function facts(list: readonly Fact[], words: ComparisonWords, className = 'facts'): string {
  const items = list.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${bdi(value, words)}</dd>`);
  return `<dl class="${className}">${items.join('')}</dl>\n`;
}

/** Words from outside, which may be written from right to left. */
function bdi(text: string, words: ComparisonWords): string {
  return `<bdi>${htmlOfText(text, words)}</bdi>`;
}
