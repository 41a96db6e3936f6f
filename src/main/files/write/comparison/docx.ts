import { Zip, ZipDeflate } from 'fflate/browser';
import type {
  ComparisonReport,
  Fact,
  ReportParts,
} from '../../../../shared/domain/compare/report/comparison-report';
import { linkLine, linkNote, STATUS_SIGNS } from '../../../../shared/domain/compare/report/marked-alignment';
import { visibleParts } from '../../../../shared/domain/text/visible-parts';
import {
  CONTENT_TYPES,
  commentsXml,
  coreXml,
  DOCUMENT_END,
  DOCUMENT_RELATIONS,
  DOCUMENT_START,
  FOOTER,
  headerXml,
  PACKAGE_RELATIONS,
  SETTINGS,
  stylesXml,
  textXml,
} from './docx-parts';
import { commentReference, createComments, trackedParagraphs, wordTime } from './docx-tracked';

/**
 * A comparison as a Word document, in chunks of its bytes; a chunk may be empty.
 *
 * Of a diff: the text with tracked changes, those of line breaks being tracked paragraph marks. Accepting all gives the
 * right text and rejecting all the left one, with `\n` for every line break, but for what XML cannot hold and what would
 * turn the order of the text around: that is written as a number in brackets and counted in the first comment, which also
 * says what was compared. Other characters that cannot be seen stay in the text, and a comment names each. `ignore` has no effect here: without every change neither text would come out.
 */
export function* docxComparison(report: ComparisonReport, parts: ReportParts): Generator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    chunks.push(data);
  });
  const writer = openPart(zip, 'word/document.xml', new Date(report.createdAtMs));
  const comments = createComments(report);
  writer.write(DOCUMENT_START);
  const body = report.result.mode === 'diff' ? trackedParagraphs(report, comments) : tableBody(parts);
  for (const piece of body) {
    writer.write(piece);
    if (chunks.length === 0) continue;
    yield* chunks;
    chunks = [];
  }
  writer.write(DOCUMENT_END);
  writer.end();

  const { words } = parts;
  const unholdable = comments.unholdableCount();
  const facts = aboutLines(parts, report.result.mode === 'diff' && report.ignore.length > 0);
  if (unholdable > 0) facts.push(words.notInWord(words.number(unholdable)));
  comments.describe(facts);
  const title = [...visibleParts(parts.title)].map(part => part.sign ?? part.text).join('');
  const small: [string, string][] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
    ['word/styles.xml', stylesXml(report.right.language === 'und' ? null : report.right.language)],
    ['word/settings.xml', SETTINGS],
    ['word/comments.xml', commentsXml(comments.list)],
    ['word/header.xml', headerXml(title)],
    ['word/footer.xml', FOOTER],
    [
      'docProps/core.xml',
      coreXml({
        title,
        creator: report.actor,
        description: `${parts.sides.map(({ heading }) => heading).join(' / ')}: ${report.left.textSha256} / ${report.right.textSha256}`,
        created: wordTime(report.createdAtMs),
      }),
    ],
  ];
  for (const [path, content] of small) {
    const part = openPart(zip, path, new Date(report.createdAtMs));
    part.write(content);
    part.end();
  }
  zip.end();
  yield* chunks;
}

function* tableBody({
  words,
  title,
  sides,
  facts,
  warnings,
  countsHeading,
  counts,
  body,
}: ReportParts): Generator<string> {
  if (body.mode !== 'alignment') return;
  yield paragraph(title, 'Heading1', commentReference(0));
  for (const side of sides) {
    yield paragraph(side.heading, 'Heading2');
    yield* side.facts.map(factLine);
  }
  yield paragraph(words.title, 'Heading2');
  yield* facts.map(factLine);
  for (const warning of warnings) yield paragraph(warning);
  yield paragraph(countsHeading, 'Heading2');
  yield* counts.map(factLine);
  const heads = tableRow(
    [words.reference, words.status, words.review].map(head => [head]),
    true,
  );
  yield paragraph(words.alignmentTable, 'Heading2');
  yield TABLE_START + heads;
  for (const { review, status, links } of body.rows) {
    yield tableRow([
      links.flatMap(link => link.reference.map(({ number, text }) => `${number} ${text}`)),
      [`${STATUS_SIGNS[status]} ${words.statuses[status]}`, ...links.map(link => linkNote(link, words))],
      [`${review.number} ${review.text}`],
    ]);
  }
  yield '</w:tbl>';
  yield paragraph(words.omitted, 'Heading2');
  if (body.omitted.length === 0) yield paragraph(words.omittedNone);
  for (const { number, text } of body.omitted) yield paragraph(`${number} ${text}`);
  if (body.unlinked.length === 0) return;
  yield paragraph(words.unlinked, 'Heading2');
  yield TABLE_START + heads;
  for (const { link, texts } of body.unlinked)
    yield tableRow([[texts[0]], [linkLine(link, words)], [texts[1]]]);
  yield '</w:tbl>';
  yield paragraph('');
}

const COLUMN_WIDTHS = [3500, 2070, 3500];
const TABLE_START =
  '<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>' +
  '<w:insideH w:val="single" w:sz="4"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>' +
  `<w:tblGrid>${COLUMN_WIDTHS.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

function tableRow(cells: readonly (readonly string[])[], isHead = false): string {
  const written = cells.map((lines, at) => {
    const paragraphs = (lines.length > 0 ? lines : ['–']).map(line => paragraph(line, 'Small')).join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${COLUMN_WIDTHS[at]}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

function factLine({ label, value }: Fact): string {
  return paragraph(`${label}: ${value}`, 'Small');
}

/** Text that no tracked change depends on: signs stand for what cannot be seen. Line breaks become spaces. */
function paragraph(text: string, style = 'Normal', runs = ''): string {
  const shown = [...visibleParts(text.replace(/[\r\n]+/g, ' '))].map(({ text: part, sign }) =>
    sign === null
      ? `<w:r>${textXml(part)}</w:r>`
      : `<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr>${textXml(`[${sign}]`)}</w:r>`,
  );
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}${shown.join('')}</w:p>`;
}

function aboutLines(
  { words, title, sides, facts, warnings, countsHeading, counts }: ReportParts,
  ignores: boolean,
): string[] {
  const line = ({ label, value }: Fact) => `${label}: ${value}`;
  return [
    title,
    ...sides.flatMap(side => [side.heading, ...side.facts.map(line)]),
    ...facts.filter(({ label }) => !ignores || label !== words.ignored).map(line),
    ...(ignores ? [words.ignoredInWord] : []),
    ...warnings,
    `${countsHeading}: ${counts.map(line).join(', ')}`,
  ].map(text =>
    [...visibleParts(text)].map(part => (part.sign === null ? part.text : `[${part.sign}]`)).join(''),
  );
}

function openPart(zip: Zip, path: string, mtime: Date) {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = mtime;
  zip.add(entry);
  const encoder = new TextEncoder();
  let waiting = '';
  return {
    write(text: string) {
      waiting += text;
      if (waiting.length < 65_536) return;
      entry.push(encoder.encode(waiting));
      waiting = '';
    },
    end() {
      entry.push(encoder.encode(waiting), true);
    },
  };
}
