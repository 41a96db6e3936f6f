import { arch, cpus, platform, totalmem } from 'node:os';
import { figure } from '../table';
import type { AlignFigures } from './child';
import { type SourcesFigures, sourcesLines } from './sources';

interface PeerFigures {
  readonly name: string;
  readonly figures: AlignFigures;
}

const TARGET_PAIR_MS = 1;
const TARGET_SOURCES_MS = 2;

/** What was measured, against the targets. */
export function alignReadme(
  peers: readonly PeerFigures[],
  sources: readonly SourcesFigures[],
  documentCount: number,
): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  return `${[
    '# Alignment of two articles, measured',
    '`npm run bench -- align` writes this file; change `bench/align/readme.ts` instead.',
    `Machine: ${machine}; ${date}.`,
    TEXTS,
    '## Targets',
    targetLines(peers, sources, documentCount).join('\n'),
    '## Speed',
    speedLines(peers).join('\n'),
    '## Quality',
    QUALITY,
    qualityLines(peers).join('\n'),
    ...(sources.length > 0
      ? [
          `## All sources among ${documentCount.toLocaleString('en-GB')} articles`,
          sourcesLines(sources).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
}

const TEXTS = `Pairs of 400 words a side, about 25 links each, are made of the gold pairs that the tests read; sentences are given, and the
answer has the kind and the reasons of every link. Each algorithm runs in a process of its own, the middle of three. *First* is the
first pair of a process, with the time to compile the program in it; the others come after as many rounds that do not count. *Extra
MB* is the highest resident memory above what there was with the texts.`;

const QUALITY = `The gold pairs are invented articles in \`tests/shared/domain/compare/alignment/article-pairs\`: press releases and what outlets make of them
(*press*), articles that draw on more than the release (*second-sources*), plain language, and traps: the same town, firm or minister, but
another event. F1 of sentence links, and of "is this sentence backed". The weights of Gegenlese and the peers’ thresholds were both set
on the first three; no weight or threshold was set on *held-back*.`;

function targetLines(
  peers: readonly PeerFigures[],
  sources: readonly SourcesFigures[],
  documentCount: number,
): string[] {
  const pairMs = peers[0]?.figures.p50Ms ?? Number.NaN;
  const sourcesMs = sources[0]?.p50Ms ?? Number.NaN;
  const line = (title: string, value: number, limit: number) => {
    if (Number.isNaN(value)) return `- ${title}: not measured.`;
    return `- ${title}: **${value <= limit ? 'met' : 'missed'}**, ${figure(value)} ms.`;
  };
  return [
    line(`A pair of 400-word articles in at most ${TARGET_PAIR_MS} ms`, pairMs, TARGET_PAIR_MS),
    line(
      `All sources among ${(documentCount || 20_000).toLocaleString('en-GB')} in at most ${TARGET_SOURCES_MS} ms`,
      sourcesMs,
      TARGET_SOURCES_MS,
    ),
  ];
}

function speedLines(peers: readonly PeerFigures[]): string[] {
  return [
    '| algorithm | first ms | p50 ms | p95 ms | CPU ms | extra MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...peers.map(({ name, figures: { firstMs, p50Ms, p95Ms, cpuMs, extraMb } }) => {
      return `| ${[name, ...[firstMs, p50Ms, p95Ms, cpuMs, extraMb].map(figure)].join(' | ')} |`;
    }),
  ];
}

function qualityLines(peers: readonly PeerFigures[]): string[] {
  return [
    '| pairs | algorithm | link F1 | backed F1 | traps linked |',
    '| --- | --- | ---: | ---: | ---: |',
    ...(peers[0]?.figures.scores ?? []).flatMap(({ file }) =>
      peers.map(({ name, figures }) => {
        const scores = figures.scores.find(each => each.file === file);
        const f1s = [scores?.linkF1, scores?.backedF1].map(value =>
          file === 'traps' || value === undefined ? '–' : value.toFixed(3),
        );
        return `| ${[file, name, ...f1s, scores?.linkedTraps ?? '–'].join(' | ')} |`;
      }),
    ),
  ];
}
