export interface HtmlTag {
  /** Lower case; `!` for a comment, doctype or processing instruction. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Where `<` stands, and just after `>`. */
  readonly start: number;
  readonly end: number;
  /** Where the raw text of a script or style ends; otherwise as `end`. */
  readonly rawEnd: number;
}

/** Elements whose content is no text to read. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'datalist',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Elements that begin and end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'ul',
]);

/**
 * The tags of a page in their order, without those that stand in comments, scripts, styles and the like.
 * Linear in the length of `html`; a tag, comment or script that never ends reaches to the end of the page.
 */
function* scanTags(html: string): Generator<HtmlTag> {
  const tagStart = /<(?:(\/?)([a-z][^\s/>]{0,100})|!--|[!?])/gi;
  for (let match = tagStart.exec(html); match; match = tagStart.exec(html)) {
    const { 0: opening, 1: slash, 2: written, index } = match;
    if (!written) {
      const end = endAfter(html, opening === '<!--' ? '-->' : '>', index + 2);
      yield { name: '!', isClosing: false, start: index, end, rawEnd: end };
      tagStart.lastIndex = end;
      continue;
    }
    const name = written.toLowerCase();
    const end = endOfTag(html, index + opening.length);
    const rawEnd = slash ? end : endOfRawText(html, name, end);
    yield { name, isClosing: slash === '/', start: index, end, rawEnd };
    tagStart.lastIndex = rawEnd;
  }
}

export interface PageShape {
  /** Tags, and what splits a text into several nodes: character references and lone angle brackets. */
  readonly pieceCount: number;
  readonly maxDepth: number;
  /** Characters outside of tags, scripts and styles. */
  readonly textLength: number;
}

/** How large and how deeply nested a page would come out of a parser that builds a tree, without building it. Linear. */
export function measurePage(html: string): PageShape {
  const open: string[] = [];
  const openCounts = new Map<string, number>();
  let maxDepth = 0;
  let tagLength = 0;
  for (const { name, isClosing, start, rawEnd } of scanTags(html)) {
    tagLength += rawEnd - start;
    if (NEVER_OPEN.has(name)) continue;
    if (!isClosing) {
      open.push(name);
      openCounts.set(name, (openCounts.get(name) ?? 0) + 1);
      maxDepth = Math.max(maxDepth, open.length);
    } else if (openCounts.get(name)) {
      for (let closed = open.pop(); closed; closed = open.pop()) {
        openCounts.set(closed, (openCounts.get(closed) ?? 1) - 1);
        if (closed === name) break;
      }
    }
  }
  return { pieceCount: countPieces(html), maxDepth, textLength: html.length - tagLength };
}

/** The text of a page that is too large or too deep for a tree: tags away, a blank line where blocks were. Entities stay. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let position = 0;
  let silentName = '';
  let silentDepth = 0;
  for (const { name, isClosing, start, end } of scanTags(html)) {
    if (silentDepth === 0) parts.push(html.slice(position, start).replace(/[ \t\r\n\f]+/g, ' '));
    position = end;
    if (silentDepth > 0) {
      if (name === silentName) silentDepth += isClosing ? -1 : 1;
    } else if (SILENT_ELEMENTS.has(name)) {
      silentName = name;
      silentDepth = isClosing || html[end - 2] === '/' ? 0 : 1;
    } else if (name === 'br') parts.push('\n');
    else if (BLOCK_ELEMENTS.has(name) || name === 'tr') parts.push('\n\n');
    else if (name === 'td' || name === 'th') parts.push(isClosing ? '' : '\t');
  }
  if (silentDepth === 0) parts.push(html.slice(position));
  return parts
    .join('')
    .replace(/[ \t\n]+/g, narrowGap)
    .trim();
}

function narrowGap(gap: string): string {
  const first = gap.indexOf('\n');
  if (first === -1) return gap.includes('\t') ? '\t' : ' ';
  return gap.includes('\n', first + 1) ? '\n\n' : '\n';
}

// Those inside of scripts and addresses count too; the limit leaves room for them.
function countPieces(html: string): number {
  let count = 0;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c || code === 0x26) count++;
  }
  return count;
}

// Void elements, and those that close their like before them, so that a page full of unclosed paragraphs counts as flat.
const NEVER_OPEN: ReadonlySet<string> = new Set([
  '!',
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'dd',
  'dt',
  'li',
  'option',
  'p',
  'td',
  'th',
  'tr',
]);

const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
]);

function endOfRawText(html: string, name: string, start: number): number {
  if (!RAW_TEXT_ELEMENTS.has(name)) return start;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = start;
  return closing.exec(html)?.index ?? html.length;
}

// Quotation marks hide a `>` only as an attribute's value, that is after `=`.
function endOfTag(html: string, start: number): number {
  const next = /=\s*(["'])|>/g;
  next.lastIndex = start;
  for (let match = next.exec(html); match; match = next.exec(html)) {
    if (match[0] === '>') return match.index + 1;
    next.lastIndex = endAfter(html, match[1] ?? '"', match.index + match[0].length);
  }
  return html.length;
}

function endAfter(html: string, closing: string, from: number): number {
  const at = html.indexOf(closing, from);
  return at === -1 ? html.length : at + closing.length;
}
