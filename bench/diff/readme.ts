import { arch, cpus, platform, totalmem } from 'node:os';
import type { Result } from './main';
import { targetLines } from './targets';

const HEAD = [
  'input',
  'algorithm',
  'first run, CPU ms',
  'warm, CPU ms',
  'extra MB',
  'edit size',
  'hunks',
  'moves',
  '',
];

/** The table and what it says about the targets. */
export function diffReadme(results: readonly Result[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  return `${[
    '# Word diff, measured',
    '`npm run bench -- diff` writes this file; change `bench/diff/readme.ts` instead.',
    `Machine: ${machine}; ${date}.`,
    INPUTS,
    '## Targets',
    targetLines(results).join('\n'),
    '## Figures',
    [
      `| ${HEAD.join(' | ')} |`,
      '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
      ...results.map(result => `| ${cellsOf(result).join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

export function toLine(result: Result): string {
  return cellsOf(result).join('  ');
}

const INPUTS = `Texts are made of the program’s own word lists: a Zipf vocabulary with compounds, paragraphs of 35 to 115 words. *p20* is about
20 % of the words touched in bursts of three on average, 60 % of them replaced, 20 % inserted, 20 % deleted; *mv* is 6 % of the
paragraphs moved besides. Always the same texts.

Every figure comes from a process of its own that does nothing else, the middle of three where it takes less than a second.
*CPU* is user and system time of all its threads; *first run* is in a fresh process, with the time to compile the program in it,
*warm* the mean of up to ten more after as many that do not count. *Extra MB* is the highest resident memory above what there
was with both texts. *Edit size* is words and marks deleted and inserted. Every answer is replayed: what it calls equal must be
equal, and the rest must make both texts. *Called moved instead*: to move one paragraph over another is to move the other over
the one. *Skipped* is what failed on something easier; a time-out is half a minute. git reads files of one token a line, which
are made before; its start is in its time, and its clock counts hundredths of a second.`;

function cellsOf({ input, peer, figures, note }: Result): string[] {
  if (!figures) return [input, peer, '–', '–', '–', '–', '–', '–', note];
  const { firstCpuMs, warmCpuMs, extraMb, verdict } = figures;
  const remarks = [note];
  if (verdict && !verdict.isValid) remarks.push('**not valid**');
  if (verdict?.isCoarse) remarks.push('gave up in places, and says so');
  if (verdict && verdict.movedShare !== null && verdict.moves > 0)
    remarks.push(`${(verdict.movedShare * 100).toFixed(1)} % of what was moved`);
  if (verdict && verdict.movedElsewhere > 0) {
    const how = verdict.movedShare === null ? 'falsely' : 'instead';
    remarks.push(`${verdict.movedElsewhere.toLocaleString('en-GB')} characters called moved ${how}`);
  }
  return [
    input,
    peer,
    rounded(firstCpuMs),
    rounded(warmCpuMs),
    rounded(extraMb),
    rounded(verdict?.editSize ?? null),
    rounded(verdict?.hunks ?? null),
    rounded(verdict?.moves ?? null),
    remarks.filter(Boolean).join('; '),
  ];
}

function rounded(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)));
}
