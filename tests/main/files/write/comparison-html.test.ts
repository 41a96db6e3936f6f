import { describe, expect, it } from 'vitest';
import type { ComparisonReport } from '../../../../src/shared/domain/compare/report/comparison-report';
import {
  alignmentReport,
  diffReport,
  HOSTILE,
  handLink,
  LEFT,
  REFERENCE,
  REVIEW,
  RIGHT,
  writtenComparison,
} from './comparisons';
import { temporaryFolders } from './temp-folder';

const newFolder = temporaryFolders();
const write = (report: ComparisonReport) => writtenComparison(newFolder(), report, 'html');

describe('HTML', () => {
  const html = async (report: ComparisonReport) => (await write(report)).toString('utf8');

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
