import { findXmlAttribute, readXml } from './xml';

export interface WordText {
  /** A paragraph per line; a table row per line, its cells apart by tabs. */
  readonly text: string;
  /** Tracked changes, as many as the document marks. The text is read as if all were accepted. */
  readonly insertionCount: number;
  readonly deletionCount: number;
  /** The language that most runs are marked with. */
  readonly language: string | null;
}

/**
 * The text of `word/document.xml`. Linear, without recursion. Text boxes follow the paragraph they hang on. A paragraph whose
 * mark is deleted goes on in the next one, as in Word. Footnotes, headers and field codes are no part of it.
 */
export function readDocumentXml(xml: string): WordText {
  const state = newState();
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (state.silentDepth === 0 && state.path.at(-1) === 't') addText(state, event.text);
      continue;
    }
    if (event.kind === 'open') {
      state.prefix ??= findPrefix(event.attributes);
      const name = localName(event.name, state.prefix);
      open(
        state,
        name,
        attribute => findXmlAttribute(event.attributes, `${state.prefix}${attribute}`),
        event.attributes,
      );
      state.path.push(name);
    } else {
      const name = state.path.pop() ?? '';
      close(state, name);
    }
  }
  return {
    text: state.containers[0]?.lines.join('\n') ?? '',
    insertionCount: state.insertionCount,
    deletionCount: state.deletionCount,
    language: mostFrequent(state.languages),
  };
}

/** How many comments `word/comments.xml` holds. */
export function countComments(xml: string): number {
  let count = 0;
  for (const event of readXml(xml))
    if (event.kind === 'open' && /^(?:\w+:)?comment$/.test(event.name)) count++;
  return count;
}

/** What holds paragraphs: the body, a table cell, a text box. */
interface Container {
  readonly lines: string[];
  /** The text of a paragraph whose mark is deleted, waiting for the next one. */
  carried: string;
}

interface Paragraph {
  text: string;
  readonly boxLines: string[];
  isMarkDeleted: boolean;
}

interface State {
  prefix: string | null;
  readonly path: string[];
  readonly containers: Container[];
  readonly paragraphs: Paragraph[];
  readonly rows: { readonly cells: string[]; isDeleted: boolean }[];
  /** Open elements from the outermost one on that is left out. */
  silentDepth: number;
  keepsSpace: boolean;
  insertionCount: number;
  deletionCount: number;
  readonly languages: Map<string, number>;
}

function newState(): State {
  return {
    prefix: null,
    path: [],
    containers: [{ lines: [], carried: '' }],
    paragraphs: [],
    rows: [],
    silentDepth: 0,
    keepsSpace: false,
    insertionCount: 0,
    deletionCount: 0,
    languages: new Map(),
  };
}

// `Fallback` repeats, for old programs, what the choice before it says.
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

function open(
  state: State,
  name: string,
  attribute: (name: string) => string | null,
  attributes: string,
): void {
  const parent = state.path.at(-1);
  if (name === 'ins' || name === 'moveTo') state.insertionCount++;
  if (name === 'del' || name === 'moveFrom') {
    state.deletionCount++;
    const row = state.rows.at(-1);
    const paragraph = state.paragraphs.at(-1);
    if (parent === 'rPr' && paragraph) paragraph.isMarkDeleted = true;
    if (parent === 'trPr' && row) row.isDeleted = true;
  }
  if (state.silentDepth > 0 || LEFT_OUT.has(name)) {
    state.silentDepth++;
    return;
  }
  if (name === 'p') state.paragraphs.push({ text: '', boxLines: [], isMarkDeleted: false });
  else if (name === 'tr') state.rows.push({ cells: [], isDeleted: false });
  else if (name === 'tc' || name === 'txbxContent') state.containers.push({ lines: [], carried: '' });
  else if (name === 't') state.keepsSpace = findXmlAttribute(attributes, 'xml:space') === 'preserve';
  else if (name === 'lang') addLanguage(state, attribute('val'));
  else if (name === 'sym') addSymbol(state, attribute('char'));
  // Tab stops are declared with the same name as tabs.
  else if (parent === 'r') append(state, CHARACTERS.get(name) ?? '');
}

function close(state: State, name: string): void {
  if (state.silentDepth > 0) {
    state.silentDepth--;
    return;
  }
  if (name === 'p') closeParagraph(state);
  else if (name === 'tc') {
    const cell = closeContainer(state).join(' ');
    state.rows.at(-1)?.cells.push(cell);
  } else if (name === 'tr') {
    const row = state.rows.pop();
    if (row && !row.isDeleted) state.containers.at(-1)?.lines.push(row.cells.join('\t'));
  } else if (name === 'txbxContent') {
    const lines = closeContainer(state);
    const paragraph = state.paragraphs.at(-1);
    for (const line of lines) (paragraph ? paragraph.boxLines : state.containers.at(-1)?.lines)?.push(line);
  } else if (name === 'body') {
    const body = state.containers[0];
    if (body?.carried) body.lines.push(body.carried);
  }
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop();
  const container = state.containers.at(-1);
  if (!paragraph || !container) return;
  const text = container.carried + paragraph.text;
  container.carried = paragraph.isMarkDeleted ? text : '';
  if (!paragraph.isMarkDeleted) container.lines.push(text);
  for (const line of paragraph.boxLines) container.lines.push(line);
}

function closeContainer(state: State): readonly string[] {
  const container = state.containers.length > 1 ? state.containers.pop() : undefined;
  if (!container) return [];
  return container.carried ? [...container.lines, container.carried] : container.lines;
}

function addText(state: State, text: string): void {
  append(state, state.keepsSpace ? text : text.replace(/^[ \t\r\n]+/, '').trimEnd());
}

// A symbol font's character stands in the private use area and has no meaning elsewhere; it is kept, not guessed.
function addSymbol(state: State, hex: string | null): void {
  if (hex && /^[0-9a-f]{4}$/i.test(hex)) append(state, String.fromCharCode(Number.parseInt(hex, 16)));
}

function append(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph) paragraph.text += text;
}

function addLanguage(state: State, language: string | null): void {
  if (language) state.languages.set(language, (state.languages.get(language) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

const WORD_NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

// Nearly always `w:`, but any prefix is allowed, and none.
function findPrefix(attributes: string): string | null {
  for (const [, prefix = '', namespace = ''] of attributes.matchAll(
    /xmlns(?::(\w{1,40}))?\s?=\s?["']([^"']{1,200})["']/g,
  )) {
    if (WORD_NAMESPACES.includes(namespace)) return prefix === '' ? '' : `${prefix}:`;
  }
  return null;
}

// Other vocabularies (drawings, formulas) have elements of the same names; they get none here.
function localName(name: string, prefix: string | null): string {
  if (name.endsWith(':Fallback')) return 'Fallback';
  if (prefix === null || !name.startsWith(prefix)) return '';
  const local = name.slice(prefix.length);
  return local.includes(':') ? '' : local;
}
