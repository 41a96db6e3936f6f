import { arch, cpus, platform, totalmem } from 'node:os';
import type { Part } from './main';
import { PEERS } from './peers';
import { type Score, type ScoreRow, sumOf } from './score';
import type { Speed } from './speed';

export function anchorsReadme(parts: readonly Part[], speeds: readonly Speed[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  return `${[
    '# Anchors, measured',
    '`npm run bench -- anchors` writes this file; change `bench/anchors/readme.ts` instead.',
    `Machine: ${machine}; ${date}.`,
    INPUTS,
    ...parts.flatMap(({ title, says, rows }) => [
      `## ${title}`,
      ...(says ? [says] : []),
      totals(rows),
      byKind(rows),
    ]),
    '## Speed',
    'CPU of placing 2,000 anchors, diff and index included; *first* has the compiler’s time in it for the first input only.',
    speedTable(speeds),
  ].join('\n\n')}\n`;
}

const INPUTS = `Texts are made of grammars of the bench: ordinances in German and manuals in English with the same few sentences in
many combinations, lists, tables and lines of programs; minutes in both languages. Every word keeps its number through the
edits, so that the truth is known: the span from the first to the last word that is left in one place, or an orphan where
fewer than 60 % are. Anchors have 1 to 60 words, half of them at an edit, a fifth may cross the end of a paragraph.

*Right* is a span whose intersection with the true one is at least half of both together, or an orphan where there is no
place; near 60 % both are right, and so is either of two equal neighbours of which one is a copy. *Missed* is an orphan that
has a place. *Wrong, unseen* are those that the peer calls the same words, so that nobody is asked to look.`;

function totals(rows: readonly ScoreRow[]): string {
  return [
    '|  | anchors | right % | wrong % | missed % | wrong, unseen |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...PEERS.map(({ name }) => {
      const score = sumOf(rows.filter(({ peer }) => peer === name).map(row => row.score));
      return `| ${[name, score.count.toLocaleString('en'), ...percents(score), score.wrongUnseen].join(' | ')} |`;
    }),
  ].join('\n');
}

/** Right and wrong of every peer. */
function byKind(rows: readonly ScoreRow[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const cellOf = (kind: string, name: string) => {
    const row = rows.find(each => each.kind === kind && each.peer === name);
    return row ? percents(row.score).slice(0, 2).join(' / ') : '–';
  };
  return [
    `| right % / wrong % | ${PEERS.map(({ name }) => name).join(' | ')} |`,
    `| --- | ${PEERS.map(() => '---:').join(' | ')} |`,
    ...kinds.map(kind => `| ${[kind, ...PEERS.map(({ name }) => cellOf(kind, name))].join(' | ')} |`),
  ].join('\n');
}

function percents({ count, right, wrong, missed }: Score): string[] {
  return [right, wrong, missed].map(part => ((100 * part) / count).toFixed(2));
}

function speedTable(speeds: readonly Speed[]): string {
  return [
    '|  | first, CPU ms | warm, CPU ms |',
    '| --- | ---: | ---: |',
    ...speeds.map(
      ({ input, firstCpuMs, warmCpuMs }) =>
        `| ${input} | ${firstCpuMs.toFixed(0)} | ${warmCpuMs.toFixed(0)} |`,
    ),
  ].join('\n');
}
