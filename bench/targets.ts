import type { Figures } from './measure';

/** A figure by measure; throws where it was not measured. */
export type Lookup = (id: string) => Figures;

export interface Target {
  readonly says: string;
  readonly unit: 'times' | 'ms';
  /** Small is good. */
  measured(of: Lookup): number;
  readonly limit: number;
  /** Why it is not met where it is not, and what to try next. */
  readonly whenMissed: string;
}

/** Ratios within one run, so that they mean the same on any machine; the two absolute ones are what a person feels. */
export const TARGETS: readonly Target[] = [
  {
    says: 'Opening 10,000 documents and listing them takes at most twice the CPU of opening one document',
    unit: 'times',
    measured: of => of('start.command').cpuMs / of('start.empty').cpuMs,
    limit: 2,
    whenMissed:
      'The list counts its rows, versions, annotations and languages with each question. Next: keep the counts in a table of their own, changed by the triggers that write the history.',
  },
  {
    says: 'Import costs at most 1.1 times the CPU of inserting the same rows with a plain index',
    unit: 'times',
    measured: of => of('import.files').cpuMs / of('import.bare-index').cpuMs,
    limit: 1.1,
    whenMissed:
      'The peer only stores. The program also tells the language (a quarter of what the worker does), proposes metadata and cleaning, folds the words for the index, and keeps every row once more in the hashed history. Next: tell the language from the first few thousand characters, index in the background after the rows are committed, and write a file’s findings to the history as one row.',
  },
  {
    says: 'Import takes at most 1.1 times the wall time of inserting the same rows with a plain index',
    unit: 'times',
    measured: of => of('import.files').wallMs / of('import.bare-index').wallMs,
    limit: 1.1,
    whenMissed:
      'Same reasons as for its CPU; reading in a worker beside the writing hides little, because the thread that stores has about two thirds of the work. Next: several small files in one transaction, as long as none waits for longer than 100 ms.',
  },
  {
    says: 'Search while typing answers in under 50 ms (p95)',
    unit: 'ms',
    measured: of => of('search.typing').details['p95Ms'] ?? Number.NaN,
    limit: 50,
    whenMissed:
      'Over half of the time goes into the snippets: for every row the whole text is folded to find the first hit. Next: fold piece by piece and stop at the hit, and make snippets only for the rows in view.',
  },
  {
    says: 'Search while typing (p95) takes at most 1/15 of plain bm25 over all hits',
    unit: 'times',
    measured: of =>
      (of('search.typing').details['p95Ms'] ?? Number.NaN) /
      (of('search.plain').details['p95Ms'] ?? Number.NaN),
    limit: 1 / 15,
    whenMissed:
      'The ratio is set for 100,000 documents, where ranking every hit is ten times dearer, while the snippets of 50 rows cost the same. Next: as above, then an exact count only after the first rows are shown.',
  },
  {
    says: 'Opening a text of 1 MB with 2,000 annotations takes at most 50 ms',
    unit: 'ms',
    measured: of => of('open.text').wallMs,
    limit: 50,
    whenMissed:
      'The answer is parsed against its schema once more before it leaves, and evidence is asked for by annotation. Next: evidence of all annotations in one query; annotations as columns of typed arrays.',
  },
  {
    says: 'Export costs at most 1.3 times the CPU of JSON.stringify and write, by written megabyte',
    unit: 'times',
    measured: of => perMegabyte(of('export.dataset')) / perMegabyte(of('export.bare')),
    limit: 1.3,
    whenMissed:
      'The floor writes each row once and looks at nothing. The program writes three formats, compresses one, and reads everything back to compare hashes, slices and ledgers, which is about half of the work. Next: one pass over each line for slices and the way back, and the formats in two workers.',
  },
  {
    says: 'Comparing 10,000 words with 20 % touched takes at most 1/10 of the CPU of fast-myers-diff',
    unit: 'times',
    measured: of => of('compare.p20').cpuMs / of('compare.p20-myers').cpuMs,
    limit: 1 / 10,
    whenMissed:
      'Finding the matches is the smaller part: a class for every change looks for names in whole paragraphs, and the texts cross to a worker and back. Next: look for names only around what changed, and keep the last texts in the worker.',
  },
];

function perMegabyte({ cpuMs, details }: Figures): number {
  return cpuMs / (details['megabytes'] ?? Number.NaN);
}
