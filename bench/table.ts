import type { Result } from './main';

const HEAD = ['', 'wall ms', 'CPU ms', 'peak MB', 'before MB', 'more'];

/** One line a measurement, in columns. */
export function toTerminal(results: readonly Result[]): string {
  const lines = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_name, index) => Math.max(...lines.map(line => (line[index] ?? '').length)));
  return lines
    .map(line =>
      line
        .map((cell, index) =>
          index === 0 || index === HEAD.length - 1
            ? cell.padEnd(widths[index] ?? 0)
            : cell.padStart(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function toMarkdown(results: readonly Result[]): string {
  const rows = results.map(result => `| ${cellsOf(result).join(' | ')} |`);
  return [`| ${HEAD.join(' | ')} |`, '| --- | ---: | ---: | ---: | ---: | --- |', ...rows].join('\n');
}

/** Three significant digits, and no exponent. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

function cellsOf({ measure, figures }: Result): string[] {
  const details = Object.entries(figures.details).map(
    ([name, value]) => `${readable(name)} ${figure(value)}`,
  );
  return [
    measure.title,
    figure(figures.wallMs),
    figure(figures.cpuMs),
    figure(figures.peakRssMb),
    figures.baseRssMb === null ? '–' : figure(figures.baseRssMb),
    details.join(', '),
  ];
}

function readable(name: string): string {
  return name.replace('Ms', ' ms').replace(/^first/, 'first run');
}
