import { type DomElement, type DomNode, findAttribute, isElement, TEXT_NODE } from './dom';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './html-tags';

/**
 * The text as a reader sees it: paragraphs, headings and list items apart by a blank line, a table's rows as lines with tabs
 * between the cells, white space collapsed as browsers do (no-break spaces stay). Hidden elements give nothing.
 * Linear and without recursion, so nesting is no danger here.
 */
export function toPlainText(root: DomElement): string {
  const layoutTables = findLayoutTables(root);
  const writer = new TextWriter();
  const enclosing: Enclosing = { dataTables: [], cellDepth: 0, preDepth: 0 };
  walk(root, {
    text: node => writer.write(node.textContent ?? '', enclosing.preDepth > 0),
    enter: element => {
      if (isSilent(element)) return false;
      openElement(element, writer, enclosing, layoutTables);
      return true;
    },
    leave: element => closeElement(element, writer, enclosing, layoutTables),
  });
  return writer.finish();
}

interface Enclosing {
  /** For each open table whose cells are joined with tabs: whether its current row has a cell already. */
  readonly dataTables: { hasCell: boolean }[];
  cellDepth: number;
  preDepth: number;
}

function openElement(
  element: DomElement,
  writer: TextWriter,
  enclosing: Enclosing,
  layoutTables: ReadonlySet<DomElement>,
): void {
  const name = element.localName;
  const table = enclosing.dataTables.at(-1);
  if (name === 'table' && !layoutTables.has(element)) {
    writer.breakParagraph();
    enclosing.dataTables.push({ hasCell: false });
  } else if (table && name === 'tr') {
    writer.breakLine();
    table.hasCell = false;
  } else if (table && isCell(name)) {
    if (table.hasCell) writer.tab();
    table.hasCell = true;
    enclosing.cellDepth++;
  } else if (name === 'br') enclosing.cellDepth > 0 ? writer.space() : writer.addLineBreak();
  else breakAround(name, writer, enclosing);
  if (name === 'pre') enclosing.preDepth++;
}

function closeElement(
  element: DomElement,
  writer: TextWriter,
  enclosing: Enclosing,
  layoutTables: ReadonlySet<DomElement>,
): void {
  const name = element.localName;
  if (name === 'pre') enclosing.preDepth--;
  if (name === 'table' && !layoutTables.has(element)) {
    enclosing.dataTables.pop();
    writer.breakParagraph();
  } else if (enclosing.dataTables.length > 0 && isCell(name)) enclosing.cellDepth--;
  else breakAround(name, writer, enclosing);
}

function breakAround(name: string, writer: TextWriter, enclosing: Enclosing): void {
  if (!isBlock(name)) return;
  if (enclosing.cellDepth > 0) writer.space();
  else if (enclosing.dataTables.length > 0) writer.breakLine();
  else writer.breakParagraph();
}

const isCell = (name: string): boolean => name === 'td' || name === 'th';
// Rows and cells come here from tables that only lay out the page.
const isBlock = (name: string): boolean => BLOCK_ELEMENTS.has(name) || isCell(name) || name === 'tr';

// Old pages lay themselves out with tables: a cell that holds a table, or several blocks, is a column and no datum.
function findLayoutTables(root: DomElement): Set<DomElement> {
  const layout = new Set<DomElement>();
  const tables: { table: DomElement; blocksInCell: number }[] = [];
  walk(root, {
    text: () => {},
    enter: element => {
      const current = tables.at(-1);
      const name = element.localName;
      if (name === 'table') {
        if (current) layout.add(current.table);
        tables.push({ table: element, blocksInCell: 0 });
      } else if (current && isCell(name)) current.blocksInCell = 0;
      else if (current && BLOCK_ELEMENTS.has(name) && name !== 'li' && name !== 'caption') {
        current.blocksInCell++;
        if (current.blocksInCell > 1) layout.add(current.table);
      }
      return true;
    },
    leave: element => {
      if (element.localName === 'table') tables.pop();
    },
  });
  return layout;
}

function isSilent(element: DomElement): boolean {
  if (SILENT_ELEMENTS.has(element.localName)) return true;
  if (findAttribute(element, 'hidden') !== null) return true;
  const style = findAttribute(element, 'style');
  return style !== null && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}

interface Visitor {
  text(node: DomNode): void;
  /** False leaves the element's content out; `leave` is not called for it then. */
  enter(element: DomElement): boolean;
  leave(element: DomElement): void;
}

function walk(root: DomElement, visitor: Visitor): void {
  let node: DomNode | null = root;
  while (node) {
    let isOpen = false;
    if (node.nodeType === TEXT_NODE) visitor.text(node);
    else if (isElement(node)) isOpen = visitor.enter(node);

    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isOpen && isElement(node)) visitor.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) visitor.leave(node);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
}

/** Collects text; breaks are written only once text follows, so none stand at the ends and none pile up. */
class TextWriter {
  private readonly parts: string[] = [];
  private pendingBreaks = 0;
  private hasPendingSpace = false;
  private isLineStart = true;

  write(text: string, keepsSpace: boolean): void {
    if (keepsSpace) {
      const lines = text.replace(/\r\n?/g, '\n');
      if (lines.trim() === '') return;
      this.flush();
      this.parts.push(lines);
      this.isLineStart = false;
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (collapsed.startsWith(' ')) this.hasPendingSpace = true;
    const trimmed = collapsed.slice(
      collapsed.startsWith(' ') ? 1 : 0,
      collapsed.endsWith(' ') ? -1 : undefined,
    );
    if (trimmed === '') return;
    this.flush();
    this.parts.push(trimmed);
    this.isLineStart = false;
    this.hasPendingSpace = collapsed.endsWith(' ');
  }

  space(): void {
    this.hasPendingSpace = true;
  }

  /** Also where a cell is empty, so that the columns of all rows match. */
  tab(): void {
    if (this.pendingBreaks > 0) this.flush();
    this.parts.push('\t');
    this.isLineStart = true;
    this.hasPendingSpace = false;
  }

  breakLine(): void {
    this.pendingBreaks = Math.max(this.pendingBreaks, 1);
  }

  addLineBreak(): void {
    this.pendingBreaks = Math.min(this.pendingBreaks + 1, 2);
  }

  breakParagraph(): void {
    this.pendingBreaks = 2;
  }

  finish(): string {
    const text = this.parts.join('');
    let end = text.length;
    while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--;
    return text.slice(0, end);
  }

  private flush(): void {
    if (this.pendingBreaks > 0) {
      if (this.parts.length > 0) this.parts.push('\n'.repeat(this.pendingBreaks));
    } else if (this.hasPendingSpace && !this.isLineStart) this.parts.push(' ');
    if (this.pendingBreaks > 0) this.isLineStart = true;
    this.pendingBreaks = 0;
    this.hasPendingSpace = false;
  }
}
