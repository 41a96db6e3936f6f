import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/main/files/read/read-file';
import { documentXml, makeDocx, paragraph } from '../../../support/make-docx';
import { bytesOf, failureOf, noticeCounts, onlyText, proposalsOf } from '../../../support/read-fixture';

const file = { name: 'bericht.docx', modifiedAtMs: null };
const read = (bytes: Uint8Array) => readBytes(bytes, file);
const textOf = async (body: string): Promise<string> => onlyText(await read(makeDocx({ body }))).text;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deletedRun = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

describe('a Word document', () => {
  it('becomes one line per paragraph, whatever it is called', async () => {
    const bytes = makeDocx({ body: paragraph('Der Hafen') + paragraph('Er wächst &amp; w&#xE4;chst.') });
    const { format, encoding, texts } = await readBytes(bytes, { name: 'hafen.txt', modifiedAtMs: null });
    expect([format, encoding, texts.map(({ text }) => text)]).toEqual([
      'docx',
      null,
      ['Der Hafen\nEr wächst & wächst.'],
    ]);
  });

  it('keeps tabs, breaks, hard and soft hyphens, but not tab stops', async () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    const body = `<w:p>${stops}<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:softHyphen/><w:t>E</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe('A\tB\nC\u2011D\u00adE');
  });

  it('takes nothing from an element that is called as a property of every object', async () => {
    const named = ['constructor', 'toString', 'valueOf', '__proto__'].map(name => `<w:${name}/>`).join('');
    expect(await textOf(`<w:p><w:r><w:t>A</w:t>${named}<w:t>B</w:t></w:r></w:p>`)).toBe('AB');
  });

  it('leaves a reference to no character as it stands', async () => {
    expect(await textOf(paragraph('a&#0;b&#x110000;c&nbsp;d'))).toBe('a&#0;b&#x110000;c&nbsp;d');
  });

  it('keeps white space only where the document preserves it', async () => {
    expect(await textOf('<w:p><w:r><w:t> a </w:t><w:t xml:space="preserve"> b </w:t></w:r></w:p>')).toBe(
      'a b ',
    );
  });

  it('writes a table row as a line with tabs, nested tables and several paragraphs within the cell', async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const nested = `<w:tbl><w:tr>${cell(paragraph('x'))}${cell(paragraph('y'))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(paragraph('Jahr'))}${cell(paragraph('Schiffe') + paragraph('(Zahl)'))}</w:tr><w:tr>${cell(paragraph('2023'))}${cell(nested)}</w:tr></w:tbl>`;
    expect(await textOf(paragraph('vor') + table + paragraph('nach'))).toBe(
      'vor\nJahr\tSchiffe (Zahl)\n2023\tx\ty\nnach',
    );
  });

  it('is read as if all tracked changes were accepted, and counts them', async () => {
    const body = `<w:p>${run('Der ')}<w:del w:id="1">${deletedRun('alte ')}</w:del><w:ins w:id="2">${run('neue ')}</w:ins>${run('Hafen')}<w:moveFrom w:id="3">${run(' hier')}</w:moveFrom></w:p>`;
    const { texts, notices } = await read(makeDocx({ body }));
    expect(texts[0]?.text).toBe('Der neue Hafen');
    expect(noticeCounts(notices)).toEqual({ 'tracked-insertions': 1, 'tracked-deletions': 2 });
  });

  it('joins a paragraph whose mark is deleted with the next one', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Der Hafen ')}</w:p>${paragraph('wächst.')}`;
    expect(await textOf(body)).toBe('Der Hafen wächst.');
  });

  it('leaves out a table row that is deleted', async () => {
    const row = (mark: string, text: string): string =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${row('<w:del w:id="1"/>', 'weg')}${row('', 'da')}</w:tbl>`)).toBe('da');
  });

  it('reads a text box once, after its paragraph', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('Kasten')}</mc:Choice><mc:Fallback>${box('Kasten')}</mc:Fallback></mc:AlternateContent></w:r>${run('Absatz')}</w:p>${paragraph('Ende')}`;
    expect(await textOf(body)).toBe('Absatz\nKasten\nEnde');
  });

  it('leaves field codes and formulas of other vocabularies out', async () => {
    const body = `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('Seite')}<m:r><m:t>x</m:t></m:r></w:p>`;
    expect(await textOf(body)).toBe('Seite');
  });

  it('may use another prefix than w', async () => {
    const xml = documentXml(paragraph('Hafen')).replaceAll('w:', 'wort:').replace('xmlns:w=', 'xmlns:wort=');
    expect(onlyText(await read(zipSync({ 'word/document.xml': strToU8(xml) }))).text).toBe('Hafen');
  });

  it('proposes what its properties and runs say, and counts comments', async () => {
    const bytes = makeDocx({
      body: `<w:p><w:r><w:rPr><w:lang w:val="de-AT"/></w:rPr><w:t>Text</w:t></w:r></w:p>`,
      core: '<dc:title>Der Hafen wächst</dc:title><dc:creator>Jonna Brix</dc:creator><dcterms:created>2024-01-02T00:00:00Z</dcterms:created>',
      comments: '<w:comment w:id="0"/><w:comment w:id="1"><w:p/></w:comment>',
    });
    const result = await read(bytes);
    expect(proposalsOf(onlyText(result))).toEqual({
      title: 'Der Hafen wächst (docx-properties)',
      author: 'Jonna Brix (docx-properties)',
      language: 'de-AT (docx-properties)',
    });
    expect(noticeCounts(result.notices)).toEqual({ comments: 2 });
  });

  it('survives nesting that would overflow a call stack', async () => {
    const depth = 200_000;
    const body = `${'<w:sdt>'.repeat(depth)}${paragraph('tief')}${'</w:sdt>'.repeat(depth)}`;
    expect(await textOf(body)).toBe('tief');
  });
});

describe('a Word document that cannot be read', () => {
  const whole = makeDocx({ body: paragraph('Der Hafen wächst. '.repeat(50)) });

  it.each([0.2, 0.5, 0.9, 0.99])('names the file when it breaks off after %d of its length', async share => {
    const failure = await failureOf(read(whole.subarray(0, Math.floor(whole.length * share))));
    expect(failure).toEqual({
      code: 'unreadable',
      message: 'bericht.docx is damaged: the end of the archive is missing',
      reason: 'damaged',
      name: 'bericht.docx',
    });
  });

  it('is found damaged when a packed byte is wrong', async () => {
    const broken = whole.slice();
    const at = Buffer.from(broken).indexOf('word/document.xml') + 40;
    broken[at] = (broken[at] ?? 0) ^ 0x55;
    expect(await failureOf(read(broken))).toMatchObject({
      code: 'unreadable',
      reason: 'damaged',
      name: 'bericht.docx',
    });
  });

  it.each([
    ['breaks off', '<w:p><w:r>'],
    ['closes what is not open', '</w:p>'],
  ])('is found damaged when its XML %s', async (_, body) => {
    expect(await failureOf(read(makeDocx({ body })))).toMatchObject({ reason: 'damaged' });
  });

  it('is refused when it declares entities of its own', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${documentXml(paragraph('&a;'))}`;
    const failure = await failureOf(read(zipSync({ 'word/document.xml': strToU8(xml) })));
    expect(failure.message).toBe('bericht.docx is damaged: a document type is declared');
  });

  it('is refused without unpacking when it declares too much', async () => {
    const bomb = makeDocx({ body: paragraph('a'.repeat(3_000_000)) });
    expect(bomb.length).toBeLessThan(10_000);
    const limits = { maxFileBytes: 100_000, maxUnpackedBytes: 1024 * 1024 };
    expect(await failureOf(readBytes(bomb, file, limits))).toEqual({
      code: 'unreadable',
      message: 'bericht.docx unpacks to more than the limit of 1 MB',
      reason: 'unpacks-too-large',
      name: 'bericht.docx',
      limit: 1024 * 1024,
    });
  });

  it('is refused when other parts declare gigabytes', async () => {
    const bomb = makeDocx({
      body: paragraph('a'),
      others: { 'word/media/a.bin': new Uint8Array(5_000_000) },
    });
    const limits = { maxFileBytes: 100_000, maxUnpackedBytes: 1024 * 1024 };
    expect(await failureOf(readBytes(bomb, file, limits))).toMatchObject({ reason: 'unpacks-too-large' });
  });

  it('stops unpacking when more comes out than was declared', async () => {
    const bomb = declareUnpackedBytes(
      makeDocx({ body: paragraph('a'.repeat(3_000_000)) }),
      'word/document.xml',
      100,
    );
    const limits = { maxFileBytes: 100_000, maxUnpackedBytes: 1024 * 1024 };
    expect(await failureOf(readBytes(bomb, file, limits))).toMatchObject({ reason: 'unpacks-too-large' });
  });

  it('is refused when it has no text', async () => {
    expect(await failureOf(read(makeDocx({ body: '<w:p/>' })))).toMatchObject({
      message: 'bericht.docx contains no text',
      reason: 'no-text',
    });
  });

  it('is no text when it is an archive of something else', async () => {
    expect(await failureOf(read(zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') })))).toMatchObject({
      message: 'bericht.docx is an archive without a Word document in it, not a text',
      reason: 'not-text',
      kind: 'archive',
    });
  });
});

function declareUnpackedBytes(archive: Uint8Array, path: string, unpackedBytes: number): Uint8Array {
  const changed = archive.slice();
  const nameAt = Buffer.from(changed).lastIndexOf(path);
  new DataView(changed.buffer).setUint32(nameAt - 46 + 24, unpackedBytes, true);
  return changed;
}
