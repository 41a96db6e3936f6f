import { strToU8, type Zippable, zipSync } from 'fflate';

/** The part of a Word document between `<w:body>` and its end; more parts by path. */
export interface DocxParts {
  readonly body: string;
  readonly core?: string;
  readonly comments?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function makeDocx({ body, core, comments, others = {} }: DocxParts): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(documentXml(body)),
    ...others,
  };
  if (core !== undefined) files['docProps/core.xml'] = strToU8(coreXml(core));
  if (comments !== undefined)
    files['word/comments.xml'] = strToU8(`<w:comments xmlns:w="${WORD}">${comments}</w:comments>`);
  return zipSync(files);
}

/** A paragraph of one run. */
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

function coreXml(inner: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`;
}
