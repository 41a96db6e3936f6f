import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listBundledPackages } from '../../scripts/licences.mjs';

/** Licences that an MIT program may contain. */
const ALLOWED =
  /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|OFL-1\.1|MPL-2\.0|Unlicense|\(MIT OR CC0-1\.0\))$/;

it('bundles only packages whose licence an MIT program may contain', () => {
  const packages = listBundledPackages();
  expect(packages.length).toBeGreaterThan(20);
  expect(packages.filter(({ license }) => !ALLOWED.test(license))).toEqual([]);
});

it('names every bundled package with its version in the notices', () => {
  const notices = readFileSync('resources/licences/NOTICES.txt', 'utf8');
  const missing = listBundledPackages().filter(
    ({ name, version }) => !notices.includes(`\n${name} ${version} (`),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
