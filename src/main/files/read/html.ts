import type { MetadataField } from '../../../shared/model/document';
import type { Notice } from '../../../shared/model/original';
import { completeText } from './complete-text';
import { type DomElement, listElements, type Page, parsePage } from './dom';
import { decodeEntities } from './entities';
import { listPageCandidates } from './html-metadata';
import { measurePage, type PageShape, stripTags } from './html-tags';
import { toPlainText } from './html-text';
import type { Candidate } from './proposals';
import type { FileFacts, FormatResult } from './read-text';
import { unreadable } from './unreadable';

/**
 * A page's article as plain text, or the text of the whole page where no article stands out; a notice says which.
 * Nothing of the page runs or is loaded.
 */
export async function readHtml(html: string, file: FileFacts): Promise<FormatResult> {
  const { text, candidates, isArticle } = fitsTree(measurePage(html))
    ? await readTree(html, file)
    : await readFlat(html, file);
  if (text.trim() === '') throw unreadable(file.name, 'no-text', 'contains no text');

  const notices: Notice[] = [{ kind: isArticle ? 'article-extracted' : 'whole-page', count: 1 }];
  if (file.pageFiles) notices.push({ kind: 'page-files', count: file.pageFiles });
  return { notices, texts: [await completeText(text, null, candidates)], skippedRows: [] };
}

interface PageText {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly isArticle: boolean;
}

// Browsers stop nesting at 512 elements. The parser's and Readability's time grows with the number of nodes and with the text
// that each ancestor holds; the largest pages of news sites stay far below all of these.
const MAX_DEPTH = 512;
const MAX_PIECES = 200_000;
const MAX_DEPTH_TIMES_TEXT = 100_000_000;

function fitsTree({ pieceCount, maxDepth, textLength }: PageShape): boolean {
  return maxDepth <= MAX_DEPTH && pieceCount <= MAX_PIECES && maxDepth * textLength <= MAX_DEPTH_TIMES_TEXT;
}

async function readTree(html: string, file: FileFacts): Promise<PageText> {
  const page = await parsePage(html);
  const candidates = listPageCandidates(page.document.documentElement, html, file.modifiedAtMs);
  const pageText = toPlainText(page.body);
  const heading = findHeading(page.body, candidates);
  const article = await extractArticle(page);
  // Where nothing is left out, to speak of an extract would mislead.
  if (!article || article.text === pageText || !isWorthTaking(article.text, pageText)) {
    return { text: pageText, candidates: fileNameLast(candidates, file), isArticle: false };
  }
  // Readability leaves the heading out where it repeats the page's title; a reader of the page sees it.
  const text = heading && !article.text.includes(heading) ? `${heading}\n\n${article.text}` : article.text;
  return {
    text,
    candidates: fileNameLast([...candidates, ['author', article.byline, 'byline']], file),
    isArticle: true,
  };
}

// Only the head's few kilobytes become a tree, for the metadata.
async function readFlat(html: string, file: FileFacts): Promise<PageText> {
  const headEnd = html.slice(0, MAX_HEAD_CHARS).search(/<body[\s>]|<\/head>/i);
  const head = headEnd === -1 ? '' : html.slice(0, headEnd);
  const candidates = fitsTree(measurePage(head))
    ? listPageCandidates((await parsePage(head)).document.documentElement, html, file.modifiedAtMs)
    : [];
  return {
    text: await decodeEntities(stripTags(html)),
    candidates: fileNameLast(candidates, file),
    isArticle: false,
  };
}

const MAX_HEAD_CHARS = 200_000;

function fileNameLast(candidates: readonly Candidate[], file: FileFacts): Candidate[] {
  return [...candidates, ['title', file.name.replace(/\.[^.]+$/, ''), 'file-name']];
}

// A heading counts as the article's where it and one of the page's titles share their words; others name the site.
function findHeading(body: DomElement, candidates: readonly Candidate[]): string | null {
  const titles = candidates.flatMap(([field, written, foundIn]) =>
    (field as MetadataField) === 'title' && foundIn !== 'heading' && written
      ? [written.replace(/\s+/g, ' ')]
      : [],
  );
  for (const element of body.querySelectorAll('h1')) {
    const heading = toPlainText(element);
    if (heading !== '' && titles.some(title => title.includes(heading) || heading.includes(title)))
      return heading;
  }
  return null;
}

const SHORT_PAGE_CHARS = 4000;
const MIN_SHARE_OF_SHORT_PAGE = 0.3;
const MIN_ARTICLE_CHARS = 250;

function isWorthTaking(articleText: string, pageText: string): boolean {
  if (pageText.length < SHORT_PAGE_CHARS)
    return articleText.length >= pageText.length * MIN_SHARE_OF_SHORT_PAGE;
  return articleText.length >= MIN_ARTICLE_CHARS;
}

/** Changes the page's tree. */
async function extractArticle({
  document,
  body,
}: Page): Promise<{ text: string; byline: string | null } | null> {
  removeDeadWeight(body);
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability(document as never, {
    disableJSONLD: true,
    serializer: root => root as unknown as DomElement,
  });
  const article = reader.parse();
  if (!article?.content) return null;
  return { text: toPlainText(article.content), byline: article.byline ?? null };
}

const WITHOUT_TEXT =
  'script,style,noscript,template,svg,img,picture,source,video,audio,object,embed,iframe,canvas';
const MAX_ATTRIBUTE_CHARS = 500;

// Pictures and long attributes (data URLs, mostly) give no text, and some of Readability's expressions about them take time that
// grows with the square of the attribute's length.
function removeDeadWeight(body: DomElement): void {
  for (const element of [...body.querySelectorAll(WITHOUT_TEXT)]) element.remove();
  for (const element of listElements(body)) {
    for (const { name, value } of [...element.attributes]) {
      if (value.length > MAX_ATTRIBUTE_CHARS || /^(?:on|src|srcset|poster)/i.test(name))
        element.removeAttribute(name);
    }
  }
}
