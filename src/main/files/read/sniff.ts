import type { TextFormat } from '../../../shared/model/original';
import { type CsvDelimiter, findCsvDelimiter } from './csv';
import { frontMatterCandidates } from './front-matter';
import { listLines, parseRow } from './jsonl';
import { findRowText, type Row } from './row-fields';

export type SniffedText =
  | { readonly format: Exclude<TextFormat, 'docx' | 'csv'> }
  | { readonly format: 'csv'; readonly delimiter: CsvDelimiter };

/** What a decoded text is, by its content. The name decides only where content cannot: Markdown, and fragments of HTML. */
export async function sniffText(text: string, name: string): Promise<SniffedText> {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (isHtml(text, extension)) return { format: 'html' };
  if (isJsonl(text, extension)) return { format: 'jsonl' };
  const isMarkdown = extension === 'md' || extension === 'markdown' || frontMatterCandidates(text).length > 0;
  if (isMarkdown) return { format: 'markdown' };
  const delimiter = await findCsvDelimiter(text, extension === 'csv' || extension === 'tsv');
  return delimiter ? { format: 'csv', delimiter } : { format: 'text' };
}

const HTML_SAMPLE_CHARS = 64 * 1024;
const FRAGMENT_TAG =
  /<(?:p|div|h[1-6]|article|section|main|table|ul|ol|blockquote|header|body|span|br)(?:\s[^<>]{0,500})?\/?>/i;

function isHtml(text: string, extension: string): boolean {
  const start = skipProlog(text.slice(0, HTML_SAMPLE_CHARS));
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return FRAGMENT_TAG.test(start);
  if (extension === 'md' || extension === 'markdown') return false;
  // A fragment in a file of another name: it must begin with a block and close one.
  const first = /^<(article|section|main|div|p|h[1-6]|table|ul|ol|blockquote|header|title|meta)[\s>]/i.exec(
    start,
  );
  return first !== null && /<\/(?:article|section|main|div|p|h[1-6]|table|ul|ol|blockquote)>/i.test(start);
}

/** Without the white space, comments and XML declaration that may stand before a page's first tag. */
function skipProlog(text: string): string {
  let rest = text.trimStart();
  for (let end = prologEnd(rest); end > 0; end = prologEnd(rest)) rest = rest.slice(end).trimStart();
  return rest;
}

function prologEnd(text: string): number {
  const closing = text.startsWith('<!--') ? '-->' : /^<\?xml\s/i.test(text) ? '?>' : null;
  return closing ? text.indexOf(closing) + closing.length * Number(text.includes(closing)) : 0;
}

const LOOKED_AT_LINES = 20;
const LEADING_ROWS = 3;

// The first lines must be rows and one of them have text. A file named as JSON lines may have broken ones among them.
function isJsonl(text: string, extension: string): boolean {
  if (!text.trimStart().startsWith('{') && extension !== 'jsonl' && extension !== 'ndjson') return false;
  const rows: (Row | null)[] = [];
  for (const { line } of listLines(text)) {
    rows.push(line.startsWith('{') ? parseRow(line) : null);
    if (rows.length === LOOKED_AT_LINES) break;
  }
  if (extension === 'jsonl' || extension === 'ndjson') return rows.some(row => row !== null);
  return (
    rows.slice(0, LEADING_ROWS).every(row => row !== null) &&
    rows.some(row => row !== null && findRowText(row) !== null)
  );
}
