import { describe, expect, it } from 'vitest';
import type { ComparisonReport } from '../../../../src/shared/domain/compare/report/comparison-report';
import {
  alignmentReport,
  diffReport,
  handLink,
  LEFT,
  REFERENCE,
  REVIEW,
  writtenComparison,
} from './comparisons';
import { readPdfText } from './pdf-text';
import { temporaryFolders } from './temp-folder';

const newFolder = temporaryFolders();
const write = (report: ComparisonReport) => writtenComparison(newFolder(), report, 'pdf');

describe('PDF', () => {
  it('has text that can be selected in an embedded font, and says what it is', async () => {
    const text = 'Łódź, İzmir, Жуков, Ελλάδα – „Größe“ €';
    const { pages, dictionaries } = readPdfText(await write(diffReport(LEFT, `${LEFT}${text}`)));
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
    const { pages } = readPdfText(await write(diffReport('Peking', 'Peking 北京 \u202eהי')));
    const all = pages.join('\n');
    expect(all).toContain('Zeichen, die der Schrift dieser Datei fehlen: 4.');
    for (const name of ['[U+5317]', '[U+4EAC]', 'U+202E', '[U+05D4]']) expect(all).toContain(name);
  });

  it('goes on over pages, and breaks what is wider than a line', async () => {
    const long = `${'Der Hafen wird nicht verkauft, sagte der Rat. '.repeat(400)}${'x'.repeat(500)}`;
    const { pages } = readPdfText(await write(diffReport(long, `${long} Ende`)));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.join('').match(/x{2,}/g)?.join('')).toHaveLength(500);
    expect(pages.at(-1)).toContain(`Seite ${pages.length}`);
  });

  it('holds an alignment with its links', async () => {
    const { pages } = readPdfText(await write(alignmentReport(REFERENCE, REVIEW, [handLink('contradicts')])));
    const all = pages.join('\n').replace(/\s+/g, ' ');
    expect(all).toContain('widerspricht');
    expect(all).toContain('kein Gegenstück');
  });
});
