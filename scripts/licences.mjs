// Writes resources/licences/NOTICES.txt: the licence of every package that ends up in the built program.
// Run `npm run licences` after a change of dependencies; tests/architecture/licences.test.ts tells when it is due.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program is built from; tools that only build or test it are not in it. */
const BUNDLED = [
  '@codemirror/commands',
  '@codemirror/state',
  '@codemirror/view',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@fontsource/source-serif-4',
  '@hono/node-server',
  '@mantine/core',
  '@mantine/hooks',
  '@mantine/notifications',
  '@mozilla/readability',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'better-sqlite3',
  'csv-parse',
  'csv-stringify',
  'eld',
  'fflate',
  'hono',
  'hyparquet',
  'hyparquet-writer',
  'i18next',
  'linkedom',
  'pdfkit',
  'react',
  'react-dom',
  'react-i18next',
  'wouter',
  'zod',
];

/** Packages whose description names no licence: what their LICENSE file says. */
const READ_FROM_FILE = { 'png-js': 'MIT' };

export function listBundledPackages(root = '.') {
  const found = new Map();
  const pending = [...BUNDLED];
  while (pending.length > 0) {
    const name = pending.pop();
    if (found.has(name)) continue;
    const folder = join(root, 'node_modules', name);
    let description;
    try {
      description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    } catch {
      continue; // An optional dependency that is not for this platform.
    }
    const { version, license, dependencies = {} } = description;
    found.set(name, { name, version, license: license ?? READ_FROM_FILE[name] ?? 'unknown', folder });
    pending.push(...Object.keys(dependencies));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'The package ships no licence text; see its licence above.';
}

if (import.meta.filename === process.argv[1]) {
  const packages = listBundledPackages();
  const parts = packages.map(
    ({ name, version, license, folder }) =>
      `${'='.repeat(78)}\n${name} ${version} (${license})\n\n${licenceText(folder)}\n`,
  );
  writeFileSync(
    'resources/licences/NOTICES.txt',
    `Gegenlese contains these packages.\n\n${parts.join('\n')}`,
  );
  process.stdout.write(`${packages.length} packages\n`);
}
