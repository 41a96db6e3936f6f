import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetRun, writeDataset } from '../../../../src/main/files/write/dataset';
import type { ExportDocument, ExportOptions } from '../../../../src/shared/domain/records/bundle';
import { AT_MS, annotationAt, bundle, cut, LABEL, SOURCE } from '../../../shared/domain/records/bundles';

export const OPTIONS: ExportOptions = {
  withText: 'by-rights',
  appVersion: '1.2.3',
  workspaceId: 'ws-1',
  exportedAtMs: AT_MS,
  labels: [LABEL],
};
export const RUN: DatasetRun = { signal: { aborted: false }, total: null, report: () => {} };

// Everything that breaks naive writers: astral characters, a family of joined emoji, decomposed letters, both line ends,
// quotes, separators, U+2028, a byte order mark inside the text, and a start that a spreadsheet would calculate.
export const HARD = '=1+1 "Zitat", 📷 Ju\u0308rgen;\r\n👩‍👩‍👧 sagt:\u2028 \uFEFF„Nein“\n\r Ende\t🇩🇪';

export function hardBundles(): ExportDocument[] {
  const spans = ['=1+1', 'Ju\u0308rgen', '👩‍👩‍👧'].map(words => spanOf(HARD, words));
  const first = bundle({ id: 1, imported: HARD, rights: 'CC BY 4.0', spans });
  const evidence = {
    id: 1,
    documentId: 2,
    documentTitle: 'Zweiter',
    versionId: 201,
    versionNumber: 1,
    start: 2,
    end: 3,
    startCodePoint: 1,
    endCodePoint: 2,
    exact: 'x',
    relation: 'supports' as const,
    note: '@Notiz',
  };
  const annotations = first.annotations.map(annotation => ({
    ...annotation,
    suggestion: '',
    evidence: [evidence, evidence],
    replies: [{ id: 1, text: '=Antwort', createdBy: 'Ada', createdAtMs: AT_MS, modifiedAtMs: AT_MS + 1 }],
  }));
  const orphan = annotationAt(99, first.version, HARD, { state: 'orphan' });
  return [
    { ...first, annotations: [...annotations, { ...orphan, comment: '-1', origin: 'rule:numbers@3' }] },
    bundle({
      id: 2,
      imported: '🐶xMenü\r\nText',
      spans: [[4, 5]],
      ledgers: [[cut(3, 9)], [cut(0, 0, '🐯'), cut(2, 3, 'y')]],
    }),
    bundle({
      id: 3,
      imported: '\uFEFFMenü\nText',
      rights: 'frei',
      ledgers: [[cut(1, 6)], [cut(0, 1, '\n'), cut(5, 5, '🐯')]],
    }),
    bundle({ id: 4, imported: '', rights: 'frei' }),
  ];
}

function spanOf(whole: string, words: string): [start: number, end: number] {
  const start = whole.indexOf(words);
  return [start, start + words.length];
}

/** Writes a dataset into `home` and returns its folder. */
export async function writeInto(
  home: string,
  bundles: Iterable<ExportDocument> = hardBundles(),
  options = OPTIONS,
): Promise<string> {
  const folder = join(home, 'daten');
  await writeDataset(folder, bundles, [SOURCE], options, RUN);
  return folder;
}

export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
