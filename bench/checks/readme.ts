import { arch, cpus, platform, totalmem } from 'node:os';
import { figure } from '../table';
import type { ChecksResults } from './main';

const TARGET_ALONE = 200;
const TARGET_AGAINST = 80;
/** Times the work for four times the text or the forms. */
const MOST_GROWTH = 4.8;
/** All with all would be tens of thousands. */
const MOST_PAIRS = 5;

/** What was measured, against the targets. */
export function checksReadme({ packs, growths, workspaces, clusters, pipes }: ChecksResults): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const [first] = packs;
  return `${[
    '# Checks, measured',
    '`npm run bench -- checks` writes this file; change `bench/checks/readme.ts` instead.',
    `Machine: ${machine}; ${date}.`,
    'There is no peer: nothing else checks German news against its sources.',
    '## Targets',
    targets({ packs, growths, workspaces, clusters, pipes }).join('\n'),
    '## One article',
    `${first?.articles ?? 0} articles of ${figure(first?.words ?? 0)} words on average, of the gold pairs of the alignment tests, again and again on one core, each way in a
process of its own, the middle of three. *First* is the first article of the process, with the time to compile the program in it.`,
    table(
      ['', 'first ms', 'p50 ms', 'p95 ms', 'articles per CPU second', 'extra MB'],
      packs.map(({ way, firstMs, p50Ms, p95Ms, articlesPerCpuSecond, extraMb }) => [
        way,
        ...[firstMs, p50Ms, p95Ms, articlesPerCpuSecond, extraMb].map(figure),
      ]),
    ),
    '## Growth with the length',
    `Generated articles, alone and against a text that has every second paragraph of theirs. What it costs to hold a sentence against
others grows until as many share its words as are looked at; from there on it stays.`,
    table(
      ['UTF-16 units', 'alone, CPU ms', 'of 1,000 units', 'against a source, CPU ms', 'of 1,000 units'],
      growths.map(({ units, aloneCpuMs, againstCpuMs }) => [
        units.toLocaleString('en'),
        figure(aloneCpuMs),
        figure((1000 * aloneCpuMs) / units),
        figure(againstCpuMs),
        figure((1000 * againstCpuMs) / units),
      ]),
    ),
    '## A workspace',
    `Articles of about 400 words, one in five made of another one, imported and then checked by \`checks.run\` with two workers: found
sources, rules, names, decisions, and stored. CPU is of all threads; *again* is asking once more; *list* is a page of 200 findings.`,
    table(
      [
        'documents',
        'findings',
        'wall s',
        'CPU s',
        'documents per CPU second',
        'again ms',
        'list ms',
        'peak MB',
      ],
      workspaces.map(({ documentCount, findingCount, wallMs, cpuMs, againMs, listP50Ms, peakMb }) => [
        documentCount.toLocaleString('en'),
        findingCount.toLocaleString('en'),
        ...[wallMs / 1000, cpuMs / 1000, documentCount / (cpuMs / 1000), againMs, listP50Ms, peakMb].map(
          figure,
        ),
      ]),
    ),
    '## Names of a workspace',
    `Different names of people and firms, as frequent as Zipf's law has it, one in ten another one with a letter left out. The more names
there are the more resemble each other, so pairs grow faster than forms until each form meets 24 others a key.`,
    table(
      ['forms', 'clusters', 'pairs judged', 'pairs a form', 'CPU ms', 'extra MB'],
      clusters.map(({ formCount, clusterCount, judgedPairs, cpuMs, extraMb }) => [
        ...[formCount, clusterCount, judgedPairs].map(count => count.toLocaleString('en')),
        ...[judgedPairs / formCount, cpuMs, extraMb].map(figure),
      ]),
    ),
    '## The pipe',
    '`gegenlese pipe check` over generated articles of about 400 words, each alone; the texts are made as they are read.',
    table(
      ['rows', 'MB read', 'findings', 'CPU s', 'rows per CPU second', 'peak MB'],
      pipes.map(({ rows, megabytes, findings, cpuMs, peakMb }) => [
        rows.toLocaleString('en'),
        figure(megabytes),
        findings.toLocaleString('en'),
        ...[cpuMs / 1000, rows / (cpuMs / 1000), peakMb].map(figure),
      ]),
    ),
  ].join('\n\n')}\n`;
}

function targets({ packs, growths, clusters, pipes }: ChecksResults): string[] {
  const speedOf = (way: string) => packs.find(pack => pack.way === way)?.articlesPerCpuSecond ?? Number.NaN;
  const atLeast = (title: string, value: number, limit: number) =>
    `- ${title}: **${value >= limit ? 'met' : 'missed'}**, ${figure(value)}.`;
  const atMost = (title: string, value: number, limit: number) =>
    `- ${title}: **${value <= limit ? 'met' : 'missed'}**, ${figure(value)}.`;
  const steepest = (costs: readonly (readonly [size: number, cost: number])[]) =>
    Math.max(
      ...costs.slice(1).map(([size, cost], at) => {
        const [before = size, costBefore = cost] = costs[at] ?? [];
        return (cost / costBefore) ** (Math.log(4) / Math.log(size / before));
      }),
    );
  const [least, most] = [pipes[0]?.peakMb ?? Number.NaN, pipes.at(-1)?.peakMb ?? Number.NaN];
  return [
    atLeast(
      `At least ${TARGET_ALONE} articles a second on one core, alone`,
      speedOf('every rule, alone'),
      TARGET_ALONE,
    ),
    atLeast(
      `At least ${TARGET_AGAINST} against a source`,
      speedOf('every rule, against a source'),
      TARGET_AGAINST,
    ),
    atMost(
      `At most ${MOST_GROWTH} times the work for four times the text, from a quarter of a million units on`,
      steepest(
        growths
          .filter(({ units }) => units >= 250_000)
          .map(({ units, againstCpuMs }) => [units, againstCpuMs]),
      ),
      MOST_GROWTH,
    ),
    atMost(
      `At most ${MOST_GROWTH} times the work for four times the forms of names`,
      steepest(clusters.map(({ formCount, cpuMs }) => [formCount, cpuMs])),
      MOST_GROWTH,
    ),
    atMost(
      `At most ${MOST_PAIRS} pairs judged a form`,
      Math.max(...clusters.map(({ formCount, judgedPairs }) => judgedPairs / formCount)),
      MOST_PAIRS,
    ),
    atMost(
      `Through the pipe, ${(pipes.at(-1)?.rows ?? 0).toLocaleString('en')} articles take at most twice the memory of ${(pipes[0]?.rows ?? 0).toLocaleString('en')}`,
      most / least,
      2,
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
