import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readDocumentXml } from '../../../../src/main/files/read/docx-text';
import { readXml } from '../../../../src/main/files/read/xml';
import { listZipEntries, unpackEntry } from '../../../../src/main/files/read/zip';
import { docxComparison } from '../../../../src/main/files/write/comparison/docx';
import { DOCUMENT_END, DOCUMENT_START } from '../../../../src/main/files/write/comparison/docx-parts';
import { createComments, trackedParagraphs } from '../../../../src/main/files/write/comparison/docx-tracked';
import {
  type ComparisonReport,
  reportParts,
} from '../../../../src/shared/domain/compare/report/comparison-report';
import { IGNORABLE } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';
import {
  alignmentReport,
  diffReport,
  HOSTILE,
  handLink,
  LEFT,
  REFERENCE,
  REVIEW,
  RIGHT,
  reportSide,
} from './comparisons';

describe('Word', () => {
  const documentXml = (report: ComparisonReport): Map<string, string> => {
    const parts = reportParts({ ...report, ignore: [] });
    const bytes = Buffer.concat([...docxComparison(report, parts)]);
    const entries = [...listZipEntries(bytes).values()];
    return new Map(
      entries.map(entry => [entry.path, Buffer.from(unpackEntry(bytes, entry, 1e9)).toString('utf8')]),
    );
  };
  const accepted = (xml: string) => readDocumentXml(xml).text;
  /** The same document with insertions and deletions exchanged: accepting those is rejecting these. */
  const rejected = (xml: string) =>
    accepted(
      xml
        .replace(
          /<(\/?)w:(ins|del)(?=[ >])/g,
          (_, slash, name) => `<${slash}w:${name === 'ins' ? 'del' : 'ins'}`,
        )
        .replace(/w:delText/g, 'w:t'),
    );
  const main = (report: ComparisonReport) => documentXml(report).get('word/document.xml') ?? '';
  const writable = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(
        /(?![\t\n\r])\p{Cc}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
        character => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
      );

  it('accepting all gives the right text, rejecting all the left one', () => {
    const xml = main(diffReport(LEFT, RIGHT, { ignore: [...IGNORABLE] }));
    expect(accepted(xml)).toBe(RIGHT);
    expect(rejected(xml)).toBe(LEFT);
    expect(xml).toContain('<w:del w:id="1" w:author="mara" w:date="2026-11-21T12:00:00Z"');
  });

  const units = [
    'Rat',
    'Räte',
    '40',
    '50',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '.',
    '„',
    '“',
    '🐶',
    '\u0000',
    '\u202e',
    '\ud800',
    '<',
    '&',
  ];
  const someText = () => fc.array(fc.constantFrom(...units), { maxLength: 14 }).map(parts => parts.join(''));

  test.prop([someText(), someText()], propertyRuns())('does so for any two texts', (left, right) => {
    const report = diffReport(left, right);
    const xml = `${DOCUMENT_START}${[...trackedParagraphs(report, createComments(report))].join('')}${DOCUMENT_END}`;
    expect(accepted(xml)).toBe(writable(right));
    expect(rejected(xml)).toBe(writable(left));
  });

  it('has well-formed parts, and says in its first comment what was compared and what it could not hold', () => {
    const parts = documentXml(diffReport(LEFT, `${RIGHT} ${HOSTILE}`, { actor: 'A & <B>' }));
    for (const [path, xml] of parts) {
      expect([...readXml(xml)].length, path).toBeGreaterThan(0);
      expect(xml, path).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}|[\u202a-\u202e]/u);
    }
    const comments = parts.get('word/comments.xml') ?? '';
    expect(comments).toContain('die den Text umordnen würden: 5.');
    expect(comments).toContain(reportSide(LEFT).textSha256);
    expect(comments).toContain('U+200B');
    const document = parts.get('word/document.xml') ?? '';
    const referred = [...document.matchAll(/<w:commentReference w:id="(\d+)"/g)].map(match => match[1]);
    expect(referred).toEqual([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(match => match[1]));
  });

  it('lays an alignment out as a table', () => {
    const xml = main(alignmentReport(REFERENCE, REVIEW, [handLink('alters')]));
    const text = accepted(xml);
    expect(text).toContain('Vergleichstext\tVerhältnis\tGeprüfter Text');
    expect(text).toContain('weicht ab (von Hand: mara, 2026-11-20)');
  });
});
