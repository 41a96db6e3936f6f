/** The little of the DOM that the readers use, so that Node's code compiles without the browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  appendChild(node: DomNode): DomNode;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  createElement(name: string): DomElement;
}

export interface Page {
  readonly document: DomDocument;
  readonly body: DomElement;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/**
 * A tree of a page. Scripts do not run, nothing is loaded. The parser leaves optional tags out, so they are put in: the root
 * is always `html` and holds a body. The parser's time grows with the square of the nesting: measure first.
 */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  const parse = (source: string): DomDocument =>
    (parseHTML(source) as unknown as { document: DomDocument }).document;
  const written = parse(html);
  const document = written.documentElement?.localName === 'html' ? written : parse(`<html>${html}</html>`);
  const root = document.documentElement;
  for (const child of [...root.children]) if (child.localName === 'body') return { document, body: child };

  const body = document.createElement('body');
  let next: DomNode | null = root.firstChild;
  while (next) {
    const child = next;
    next = child.nextSibling;
    if (!isElement(child) || child.localName !== 'head') body.appendChild(child);
  }
  root.appendChild(body);
  return { document, body };
}

/** An attribute's value whatever the spelling of its name; the parser keeps `CONTENT` as it is written. */
export function findAttribute(element: DomElement, name: string): string | null {
  for (const attribute of element.attributes)
    if (attribute.name.toLowerCase() === name) return attribute.value;
  return null;
}

/** Every element below `root`, in document order. */
export function listElements(root: DomElement): DomElement[] {
  return [...root.querySelectorAll('*')];
}
