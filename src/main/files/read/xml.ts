export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Markup that is not well-formed, or that declares a document type: entities of one's own are how small files explode. */
export class BrokenXmlError extends Error {}

/**
 * The elements and texts of a document in order. An empty element opens and closes. Linear, without recursion. Names keep their
 * prefix; `attributes` is source text for `findXmlAttribute`.
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  const open: string[] = [];
  let position = 0;
  while (position < xml.length) {
    const start = xml.indexOf('<', position);
    const text = xml.slice(position, start === -1 ? xml.length : start);
    if (text !== '' && open.length > 0) yield { kind: 'text', text: decodeXmlEntities(text) };
    if (start === -1) break;

    if (xml.startsWith('<!--', start)) position = after(xml, '-->', start + 4);
    else if (xml.startsWith('<![CDATA[', start)) {
      position = after(xml, ']]>', start + 9);
      yield { kind: 'text', text: xml.slice(start + 9, position - 3) };
    } else if (xml.startsWith('<?', start)) position = after(xml, '?>', start + 2);
    else if (xml.startsWith('<!', start)) throw new BrokenXmlError('a document type is declared');
    else {
      position = endOfTag(xml, start + 1);
      yield* readTag(xml.slice(start + 1, position - 1), open);
    }
  }
  if (open.length > 0) throw new BrokenXmlError('the document breaks off');
}

/** The value of an attribute in an open event's `attributes`. */
export function findXmlAttribute(attributes: string, name: string): string | null {
  const next = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let match = next.exec(attributes); match; match = next.exec(attributes)) {
    if (match[1] === name) return decodeXmlEntities(match[2] ?? match[3] ?? '');
  }
  return null;
}

function* readTag(inner: string, open: string[]): Generator<XmlEvent> {
  if (inner.startsWith('/')) {
    const name = inner.slice(1).trimEnd();
    if (open.pop() !== name) throw new BrokenXmlError('an element is closed that is not open');
    yield { kind: 'close', name };
    return;
  }
  const isEmpty = inner.endsWith('/');
  const name = /^[^\s/]+/.exec(inner)?.[0];
  if (!name) throw new BrokenXmlError('an element has no name');
  yield { kind: 'open', name, attributes: inner.slice(name.length, isEmpty ? -1 : undefined) };
  if (isEmpty) yield { kind: 'close', name };
  else open.push(name);
}

function endOfTag(xml: string, start: number): number {
  const next = /["'>]/g;
  next.lastIndex = start;
  for (let match = next.exec(xml); match; match = next.exec(xml)) {
    if (match[0] === '>') return match.index + 1;
    next.lastIndex = after(xml, match[0], match.index + 1);
  }
  throw new BrokenXmlError('a tag does not end');
}

function after(xml: string, closing: string, from: number): number {
  const at = xml.indexOf(closing, from);
  if (at === -1) throw new BrokenXmlError(`${closing} is missing`);
  return at + closing.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST_CODE_POINT = 0x10ffff;

// Others than the five are left as they stand: without a document type there can be none.
function decodeXmlEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const codePoint = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return codePoint > 0 && codePoint <= HIGHEST_CODE_POINT ? String.fromCodePoint(codePoint) : whole;
  });
}
