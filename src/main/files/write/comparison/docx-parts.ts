/** Word's XML around the text of a document. All names and relations are fixed; see ECMA-376 part 1. */
export const CONTENT_TYPES = xml(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    ['document.main:/word/document', 'styles', 'settings', 'comments', 'header', 'footer']
      .map(kind => {
        const [type = '', path = `/word/${type}`] = kind.split(':');
        return `<Override PartName="${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
      })
      .join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>',
);

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const PACKAGE_RELATIONS = xml(
  `<Relationships xmlns="${RELATIONS}">` +
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
    '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    '</Relationships>',
);

export const DOCUMENT_RELATIONS = xml(
  `<Relationships xmlns="${RELATIONS}">${['styles', 'settings', 'comments', 'header', 'footer']
    .map(kind => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`)
    .join('')}</Relationships>`,
);

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const SETTINGS = xml(
  `<w:settings ${WORD}><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
);

/** `language` is BCP 47 or null. */
export function stylesXml(language: string | null): string {
  const lang = language === null ? '' : `<w:lang w:val="${escapeXml(language)}"/>`;
  const heading = (level: number, size: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>` +
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  return xml(
    `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>${lang}</w:rPr></w:rPrDefault>` +
      '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      heading(1, 32) +
      heading(2, 26) +
      '<w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="17"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>' +
      '</w:styles>',
  );
}

export function headerXml(title: string): string {
  return xml(
    `<w:hdr ${WORD}><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r>${textXml(title)}</w:r></w:p></w:hdr>`,
  );
}

/** The page's number, which Word fills in. */
export const FOOTER = xml(
  `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Small"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
);

export interface DocxComment {
  readonly author: string;
  readonly date: string;
  readonly lines: readonly string[];
}

/** The number of a comment is its place in the list. */
export function commentsXml(comments: readonly DocxComment[]): string {
  const written = comments.map(({ author, date, lines }, id) => {
    const paragraphs = lines.map(
      line => `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r>${textXml(line)}</w:r></w:p>`,
    );
    return `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:date="${date}">${paragraphs.join('')}</w:comment>`;
  });
  return xml(`<w:comments ${WORD}>${written.join('')}</w:comments>`);
}

export function coreXml(fields: {
  title: string;
  creator: string;
  description: string;
  created: string;
}): string {
  return xml(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(fields.title)}</dc:title><dc:creator>${escapeXml(fields.creator)}</dc:creator><dc:description>${escapeXml(fields.description)}</dc:description>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${fields.created}</dcterms:created></cp:coreProperties>`,
  );
}

export const DOCUMENT_START = `${xml('')}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>`;
export const DOCUMENT_END =
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>' +
  '</w:body></w:document>';

/** The inside of a run: text with its spaces, tabs as Word has them. `element` is `delText` within a deletion. */
export function textXml(text: string, element: 't' | 'delText' = 't'): string {
  return text
    .split('\t')
    .map(part => (part === '' ? '' : `<w:${element} xml:space="preserve">${escapeXml(part)}</w:${element}>`))
    .join('<w:tab/>');
}

/** For texts and attributes. What a document must not hold becomes its number in brackets. */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, character => numberInBrackets(character))
    .replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

/**
 * What XML 1.0 cannot hold (controls, halves of surrogate pairs, U+FFFE and U+FFFF), and what would make Word show the
 * text in another order than it has.
 */
export const UNWRITABLE =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

function numberInBrackets(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
