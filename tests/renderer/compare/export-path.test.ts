import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, suggestPath, withFormat } from '../../../src/renderer/compare/export-path';
import { propertyRuns } from '../../support/property-runs';

describe('the suggested file of a comparison', () => {
  it.each([
    ['/home/a/Dokumente', 'Vergleich Hafenfest', '/home/a/Dokumente/Vergleich Hafenfest.html'],
    ['/home/a/', 'Vergleich „60/80“: wer?', '/home/a/Vergleich „60 80“ wer.html'],
    ['C:\\Texte', 'Vergleich A|B', 'C:\\Texte\\Vergleich A B.html'],
    ['/x', '../..', '/x/comparison.html'],
    ['/x', 'a\u202eb\nc', '/x/a b c.html'],
  ])('in %s named %j is %s', (folder, name, path) => {
    expect(suggestPath(folder, name, 'html')).toBe(path);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 200 })], propertyRuns())(
    'stays in its folder and has a name that every system takes',
    name => {
      const path = suggestPath('/folder', name, 'pdf');
      expect(path).toMatch(/^\/folder\/[^/\\:*?"<>|\p{Cc}]+\.pdf$/u);
      expect(path.length).toBeLessThan(120);
      expect(() => encodeURIComponent(path)).not.toThrow();
    },
  );
});

describe('another format', () => {
  it('changes the ending that was another format and no other', () => {
    expect(withFormat('/x/a.HTML', 'pdf')).toBe('/x/a.pdf');
    expect(withFormat('/x/a.txt', 'pdf')).toBe('/x/a.txt');
    expect(withFormat('/x/a', 'docx')).toBe('/x/a');
    expect(EXPORT_FORMATS.map(format => withFormat('/x/a.json', format))).toEqual([
      '/x/a.html',
      '/x/a.pdf',
      '/x/a.docx',
      '/x/a.json',
    ]);
  });
});
