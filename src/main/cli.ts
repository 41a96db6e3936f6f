#!/usr/bin/env node

/** better-sqlite3 ends older runtimes without a word. Electron is exempt: the pinned one has it. */
const NEEDED_NODE_API = 10;

if (!process.versions.electron && !(Number(process.versions.napi) >= NEEDED_NODE_API)) {
  process.stderr.write(
    `Gegenlese needs Node 22.14 or newer; this is ${process.version}. Inside its folder, "npx gegenlese" and "npm start" bring their own.\n`,
  );
  process.exit(1);
}

const { runCommandLine } = await import('./command-line/main');
process.exit(await runCommandLine(process.argv.slice(2), import.meta.dirname));
