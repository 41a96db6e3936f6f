import { cpus, totalmem } from 'node:os';
import type { Result } from './main';
import type { Sizes } from './measure';
import { figure, toMarkdown } from './table';
import { type Lookup, TARGETS, type Target } from './targets';

/** The whole of `bench/README.md`. */
export function readme(results: readonly Result[], sizes: Sizes): string {
  const lookup: Lookup = id => {
    const found = results.find(({ measure }) => measure.id === id);
    if (!found) throw new RangeError(`${id} was not measured`);
    return found.figures;
  };
  return `# Measured

\`npm run bench\` writes this file; change \`bench/readme.ts\` instead. Some minutes, on a machine that does nothing else:

    npm run bench                                  # everything, and this file
    npm run bench -- --only search                 # start, import, search, open, export, compare; several with commas
    npm run bench -- --size small --repeat 1       # does it work? The figures mean nothing

${machine()}

## What is measured

- **start**: ${count(sizes.documents)} documents in the workspace; from the start of the process to the answer to \`documents.list\` (200 rows), by
  the built command line and by the loopback host over HTTP. Electron’s own start is not in it.
- **import**: ${count(sizes.files)} text files of ${count(sizes.fileBytes)} bytes from a folder: read, told, proposed, stored, indexed, with the history. Every file is a synced
  transaction, for the peers too.
- **search**: words of the texts typed letter by letter from the second on, at ${count(sizes.documents)} documents, 50 rows with snippets. One search a figure.
- **open**: \`documents.get\` of a text of ${count(sizes.longTextBytes)} bytes with ${count(sizes.annotations)} annotations and its findings.
- **export**: all ${count(sizes.documents)} documents with their texts, every format, synced and read back.
- **compare**: a press release with its rewrite (passages), and two versions of ${count(sizes.words)} words (changes), with what the worker costs.

Texts are made of the word lists that the program itself has: a Zipf vocabulary with compounds, always the same for the same seed.
*Wall* is a clock’s time. *CPU* is user and system time of all threads: compare by it, and take less than half as much again for noise.
*Peak* is the highest resident memory of the process, which does nothing else; *before* is what it had when the measured part
began. Short actions are repeated in one process; figures are the median of several processes. Peers and floors do the part of the work that
their title says, in the same run.

## Figures

${toMarkdown(results)}

## Targets

${targetTable(TARGETS, lookup)}

${missed(TARGETS, lookup)}
`;
}

function machine(): string {
  const [first] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Machine: ${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}; ${day}.`;
}

function targetTable(targets: readonly Target[], lookup: Lookup): string {
  const rows = targets.map(target => {
    const verdict = isMet(target, lookup) ? 'met' : '**missed**';
    return `| ${target.says} | ${amount(target, target.limit)} | ${amount(target, target.measured(lookup))} | ${verdict} |`;
  });
  return ['| target | at most | measured | |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}

function missed(targets: readonly Target[], lookup: Lookup): string {
  const open = targets.filter(target => !isMet(target, lookup));
  if (open.length === 0) return 'All are met.';
  return ['Missed, and why:', '', ...open.map(({ says, whenMissed }) => `- ${says}. ${whenMissed}`)].join(
    '\n',
  );
}

function isMet(target: Target, lookup: Lookup): boolean {
  return target.measured(lookup) <= target.limit;
}

function amount({ unit }: Target, value: number): string {
  return unit === 'ms' ? `${figure(value)} ms` : `${figure(value)}×`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
