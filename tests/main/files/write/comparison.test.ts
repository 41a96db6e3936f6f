import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readDocumentXml } from '../../../../src/main/files/read/docx-text';
import { readXml } from '../../../../src/main/files/read/xml';
import { listZipEntries, unpackEntry } from '../../../../src/main/files/read/zip';
import { docxComparison } from '../../../../src/main/files/write/comparison/docx';
import { DOCUMENT_END, DOCUMENT_START } from '../../../../src/main/files/write/comparison/docx-parts';
import { createComments, trackedParagraphs } from '../../../../src/main/files/write/comparison/docx-tracked';
import { checkComparisonJson, jsonComparison } from '../../../../src/main/files/write/comparison/json';
import { writeComparison } from '../../../../src/main/files/write/comparison/write';
import {
  type ComparisonReport,
  reportParts,
} from '../../../../src/shared/domain/compare/report/comparison-report';
import { comparisonRecord } from '../../../../src/shared/domain/records/comparison-record';
import { COMPARISON_FORMATS, type HandLink, IGNORABLE } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';
import { alignmentReport, diffReport, reportSide } from './comparisons';
import { readPdfText } from './pdf-text';
import { temporaryFolders } from './temp-folder';

const newFolder = temporaryFolders();
const RUNNING = { aborted: false };

const LEFT = 'Der Hafen\n\nDer Rat verkauft den Hafen für 40 Millionen Euro.\n„Nie“, sagte Karla Öztürk.\n';
const RIGHT =
  'Der Hafen\nDer Rat verkauft  den Hafen für 50 Millionen Euro.\n»Nie«, sagte Karla Öztürk.\tSchluß';
const HOSTILE =
  '<script>alert(1)</script>\u202edrawkcab\u202c Null\u200bbreite \u0000\u001b[31m \ud800 =1+1 Раyраl ]]> &amp; <w:p>';

async function write(report: ComparisonReport, format: (typeof COMPARISON_FORMATS)[number]) {
  const path = join(newFolder(), `vergleich.${format}`);
  const written = await writeComparison(path, format, report, RUNNING);
  const bytes = readFileSync(path);
  expect(written).toEqual({ path, byteLength: bytes.length });
  return bytes;
}

describe('in every format', () => {
  it.each(COMPARISON_FORMATS)(
    '%s: leaves a file that stands there alone, and nothing behind',
    async format => {
      const folder = newFolder();
      const path = join(folder, 'vergleich');
      writeFileSync(path, 'meins');
      await expect(writeComparison(path, format, diffReport(LEFT, RIGHT), RUNNING)).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'exists' },
      });
      expect(readFileSync(path, 'utf8')).toBe('meins');
      expect(readdirSync(folder)).toEqual(['vergleich']);
    },
  );

  it.each(COMPARISON_FORMATS)('%s: stops when it is told to, and leaves nothing behind', async format => {
    const folder = newFolder();
    const path = join(folder, 'vergleich');
    await expect(
      writeComparison(path, format, diffReport(LEFT, RIGHT), { aborted: true }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses texts that are too long for the format before it writes', async () => {
    const report = diffReport(LEFT, RIGHT);
    const long = { ...report, left: reportSide('x'.repeat(17_000_000)) };
    const path = join(newFolder(), 'vergleich.pdf');
    await expect(writeComparison(path, 'pdf', long, RUNNING)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'too-long-for-format', format: 'pdf' },
    });
    expect(existsSync(path)).toBe(false);
  });
});

describe('HTML', () => {
  const html = async (report: ComparisonReport) => (await write(report, 'html')).toString('utf8');

  it('says what was compared, how, and what is not shown', async () => {
    const report = diffReport(LEFT, RIGHT, { ignore: ['whitespace', 'quotation-style'] });
    const page = await html({ ...report, left: { ...report.left, rights: null } });
    for (const words of [
      'Vergleich: Hafenverkauf – Hafenverkauf',
      report.left.textSha256,
      report.right.textSha256,
      '2026-11-21 12:00:00 UTC von mara mit Gegenlese 0.1.0',
      'weil die Texte 83 % ihrer Wortfolgen teilen',
      'Leerraum, Art der Anführungszeichen',
      'keine Angabe',
      'Für mindestens einen sind die Rechte nicht bestätigt',
      '<dt>Zahl</dt><dd><bdi>1</bdi></dd>',
    ])
      expect(page).toContain(words);
    expect(page).toContain('<del class="change number" title="Zahl, gestrichen">40</del>');
    expect(page).not.toContain('>„</del>');
  });

  it('runs nothing, loads nothing, and shows hostile text as text', async () => {
    const report = diffReport('Titel.', `${HOSTILE} Titel.`);
    const page = await html({ ...report, right: { ...report.right, documentTitle: HOSTILE } });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(page).not.toMatch(/<script|<img|<link|\bhref="(?!#)|\bsrc=|\bon\w+="/i);
    expect(page).not.toMatch(/[\u202a-\u202e\u200b\ufffd]|(?![\n\t])\p{Cc}/u);
    expect(page).toContain('<span class="sign">U+202E</span>');
    expect(page).toContain('<span class="sign">U+D800</span>');
  });

  it('tells links made by hand from those of the program', async () => {
    const page = await html(alignmentReport(REFERENCE, REVIEW, [handLink('supports'), handLink('none')]));
    expect(page).toContain(
      '<p class="link hand">stützt (von Hand: mara, 2026-11-20); Notiz: im Archiv geprüft',
    );
    expect(page).toContain('<p class="link machine">');
    expect(page).toContain('Von Hand getrennt');
    expect(page).toContain('kein Gegenstück');
  });
});

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
    expect(text).toContain('Vorlage (Referenz)\tVerhältnis\tGeprüfter Text');
    expect(text).toContain('weicht ab (von Hand: mara, 2026-11-20)');
  });
});

describe('JSON', () => {
  it('follows its schema, and counts in code points', () => {
    const left = '🐶 Der Rat will 40 Plätze.';
    const right = '🐶 Der Rat will 50 Plätze. 🐶';
    const record = comparisonRecord.parse(JSON.parse([...jsonComparison(diffReport(left, right))].join('')));
    expect(record.offset_unit).toBe('unicode-codepoint');
    const [change] = record.changes;
    expect(change).toMatchObject({
      class: 'number',
      is_ignored: false,
      left: {
        start: 15,
        end: 17,
        start_utf16: 16,
        end_utf16: 18,
        exact: '40',
        prefix: '🐶 Der Rat will ',
        suffix: ' Plätze.',
      },
      right: { exact: '50' },
    });
    expect(record.left.text_sha256).toBe(reportSide(left).textSha256);
    expect([...record.left.text].slice(15, 17).join('')).toBe('40');
  });

  it('marks what is ignored, and leaves nothing out', () => {
    const json = [...jsonComparison(diffReport(LEFT, RIGHT, { ignore: ['quotation-style'] }))].join('');
    const { changes } = comparisonRecord.parse(JSON.parse(json));
    expect(changes.filter(change => change.is_ignored).map(change => change.left.exact)).toEqual(['„', '“']);
    expect(changes.filter(change => change.class === 'number')).toHaveLength(1);
  });

  it('has sentences, links with reasons, and hand links', async () => {
    const bytes = await write(alignmentReport(REFERENCE, REVIEW, [handLink('supports')]), 'json');
    const record = comparisonRecord.parse(JSON.parse(bytes.toString('utf8')));
    const byHand = record.links.find(link => link.origin === 'human');
    expect(byHand).toMatchObject({ hand_link: 7, reference: [1], review: [1] });
    expect(record.links.some(link => link.origin === 'machine' && link.reasons.length > 0)).toBe(true);
    expect(record.hand_links).toMatchObject([{ relation: 'supports', created_by: 'mara' }]);
  });

  it('writes what cannot be seen in clear', async () => {
    const json = (await write(diffReport('a', HOSTILE), 'json')).toString('utf8');
    expect(json).not.toMatch(/[\u202a-\u202e\u200b]|(?!\n)\p{Cc}/u);
    expect(comparisonRecord.parse(JSON.parse(json)).right.text).toBe(HOSTILE.replace('\ud800', '\ufffd'));
  });

  test.prop(
    [fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 })],
    propertyRuns(),
  )('can be checked for any two texts', (left, right) => {
    checkComparisonJson([...jsonComparison(diffReport(left, right))].join(''), 'x.json');
  });

  it('notices a quote that is not in its text', () => {
    const json = [...jsonComparison(diffReport('Er will 40.', 'Er will 50.'))].join('');
    expect(() => checkComparisonJson(json.replace('"exact":"50"', '"exact":"60"'), 'x.json')).toThrow(
      'x.json',
    );
    expect(() => checkComparisonJson(json.replace('Er will 40.', 'Er mag 40.'), 'x.json')).toThrow('x.json');
  });
});

describe('PDF', () => {
  it('has text that can be selected in an embedded font, and says what it is', async () => {
    const text = 'Łódź, İzmir, Жуков, Ελλάδα – „Größe“ €';
    const { pages, dictionaries } = readPdfText(await write(diffReport(LEFT, `${LEFT}${text}`), 'pdf'));
    const all = pages.join('\n');
    for (const words of [
      text,
      'Der Rat verkauft den Hafen für 40 Millionen Euro.',
      'Seite 1',
      'Links: davor',
    ])
      expect(all).toContain(words);
    expect(dictionaries).toContain('/Lang (de)');
    expect(dictionaries).toContain('/DisplayDocTitle true');
    expect(dictionaries).toContain('/FontFile2');
    expect(dictionaries).not.toContain('/BaseFont /Helvetica');
  });

  it('shows a number for each character that it has no glyph for, and counts them', async () => {
    const { pages } = readPdfText(await write(diffReport('Peking', 'Peking 北京 \u202eהי'), 'pdf'));
    const all = pages.join('\n');
    expect(all).toContain('Zeichen, die der Schrift dieser Datei fehlen: 4.');
    for (const name of ['[U+5317]', '[U+4EAC]', 'U+202E', '[U+05D4]']) expect(all).toContain(name);
  });

  it('goes on over pages, and breaks what is wider than a line', async () => {
    const long = `${'Der Hafen wird nicht verkauft, sagte der Rat. '.repeat(400)}${'x'.repeat(500)}`;
    const { pages } = readPdfText(await write(diffReport(long, `${long} Ende`), 'pdf'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.join('').match(/x{2,}/g)?.join('')).toHaveLength(500);
    expect(pages.at(-1)).toContain(`Seite ${pages.length}`);
  });

  it('holds an alignment with its links', async () => {
    const { pages } = readPdfText(
      await write(alignmentReport(REFERENCE, REVIEW, [handLink('contradicts')]), 'pdf'),
    );
    const all = pages.join('\n').replace(/\s+/g, ' ');
    expect(all).toContain('widerspricht');
    expect(all).toContain('kein Gegenstück');
  });
});

const REFERENCE =
  'Die Stadt Lübz verkauft den Hafen am 3. Oktober für 40 Millionen Euro. Bürgermeisterin Karla Öztürk sprach von einem guten Tag. Das Schwimmbad bleibt zu.';
const REVIEW =
  'Für 50 Millionen Euro hat Lübz am 3. Oktober den Hafen verkauft. Ein guter Tag, fand Bürgermeisterin Karla Öztürk. Kommentare sind geschlossen.';

function handLink(relation: HandLink['relation']): HandLink {
  return {
    id: relation === 'none' ? 8 : 7,
    referenceVersionId: 1,
    reference:
      relation === 'none' ? { start: REFERENCE.length - 10, end: REFERENCE.length } : { start: 0, end: 9 },
    reviewVersionId: 2,
    review: relation === 'none' ? { start: REVIEW.length - 10, end: REVIEW.length } : { start: 0, end: 9 },
    relation,
    note: 'im Archiv geprüft <b>',
    createdBy: 'mara',
    createdAtMs: Date.UTC(2026, 10, 20),
  };
}
