import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connectHttp } from '../../src/renderer/transport';
import { createClient } from '../../src/shared/contract/client';
import { type Figures, type Measure, type Place, percentile } from '../measure';
import { libraryPath, openProgram } from '../program';

const needs = ['import.library'];

export const startMeasures: readonly Measure[] = [
  {
    id: 'start.command',
    title: 'start to first list, command line',
    needs,
    run: place => startOften(place, listCommand(place, libraryPath(place))),
  },
  {
    id: 'start.host',
    title: 'start to first list, loopback host',
    needs,
    run: place => startOften(place, serveCommand(place), askHost),
  },
  {
    id: 'start.empty',
    title: 'the same on the command line, workspace of one text',
    run: async place => {
      const workspacePath = join(place.ownFolder, 'one.gegenlese');
      const { app, client } = await openProgram(place, workspacePath);
      await client.call('documents.paste', { text: 'Ein Text.' });
      await app.close();
      return startOften(place, listCommand(place, workspacePath));
    },
  },
  {
    id: 'start.bare',
    title: 'floor: Node, better-sqlite3, 200 titles',
    needs,
    run: place => startOften(place, ['--input-type=module', '--eval', bareScript(libraryPath(place))]),
  },
];

/** Resolves when the list has been answered, given each piece of the output. */
type Answered = (output: string) => Promise<boolean> | boolean;

const listCommand = ({ root }: Place, workspace: string): string[] => [
  join(root, 'out/main/cli.js'),
  ...['documents', 'list', '--limit', '200', '--json', '--workspace', workspace],
];

const serveCommand = (place: Place): string[] => [
  join(place.root, 'out/main/cli.js'),
  ...['serve', '--no-open', '--workspace', libraryPath(place)],
];

const bareScript = (workspace: string): string => `
  import SqliteDatabase from 'better-sqlite3';
  const db = new SqliteDatabase(${JSON.stringify(workspace)}, { readonly: true });
  const rows = db.prepare('SELECT id, title FROM documents ORDER BY id DESC LIMIT 200').all();
  console.log(JSON.stringify(rows));
`;

async function startOften(
  place: Place,
  command: readonly string[],
  isAnswered: Answered = output => output.includes('\n'),
): Promise<Figures> {
  // The first request of a process loads Node's HTTP client; that is not the program's time.
  await fetch('data:,');
  const starts: { wallMs: number; cpuMs: number; peakRssMb: number }[] = [];
  for (let round = 0; round <= place.sizes.rounds; round++)
    starts.push(await startOnce(place, command, isAnswered));
  // The first one warms the file cache.
  const counted = starts.slice(1);
  const median = (name: keyof (typeof starts)[number]) =>
    percentile(
      counted.map(start => start[name]),
      50,
    );
  return {
    wallMs: median('wallMs'),
    cpuMs: median('cpuMs'),
    peakRssMb: median('peakRssMb'),
    baseRssMb: null,
    details: {
      firstMs: starts[0]?.wallMs ?? Number.NaN,
      p95Ms: percentile(
        counted.map(({ wallMs }) => wallMs),
        95,
      ),
    },
  };
}

async function startOnce(place: Place, command: readonly string[], isAnswered: Answered) {
  const usageFile = join(place.ownFolder, 'usage.json');
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: place.root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      XDG_DATA_HOME: place.ownFolder,
      NODE_OPTIONS: `--import=${pathToFileURL(join(place.root, 'bench/usage-hook.mjs')).href}`,
      GEGENLESE_BENCH_USAGE: usageFile,
    },
  });
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  let output = '';
  let wallMs: number | null = null;
  for await (const piece of child.stdout) {
    output += String(piece);
    if (wallMs !== null || !(await isAnswered(output))) continue;
    wallMs = performance.now() - startedAtMs;
    // A host goes on for ever; a command has its answer and ends by itself.
    if (command.includes('serve')) child.kill('SIGTERM');
  }
  const exitCode = await ended;
  if (exitCode !== 0 || wallMs === null) throw new Error(`${command.join(' ')} ended with ${exitCode}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { cpuMs: number; peakRssMb: number };
  return { wallMs, ...usage };
}

/** As the page does: takes the address that is printed and asks for the first rows. */
async function askHost(output: string): Promise<boolean> {
  const [url] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output) ?? [];
  if (!url) return false;
  const { origin, searchParams } = new URL(url);
  const transport = connectHttp({
    endpoint: `${origin}/wire`,
    token: searchParams.get('token') ?? '',
    fetch: (address, init) =>
      fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } }),
  });
  const { rows } = await createClient(transport).call('documents.list', { limit: 200 });
  return rows.length > 0;
}
