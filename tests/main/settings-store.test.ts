import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSettings, withRecent } from '../../src/main/settings-store';
import { makeFolder } from '../support/test-app';

const makeFile = (content?: string) => {
  const file = join(makeFolder(), 'sub', 'settings.json');
  const store = openSettings(file);
  if (content === undefined) return { file, store };
  store.update({});
  writeFileSync(file, content);
  return { file, store: openSettings(file) };
};

it.each([
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '7',
  '{"actor":',
  '\u0000\u0000',
  '{"actor":"","interfaceLanguage":"fr"}',
])('gives the defaults for a file that holds %j', content => {
  const { store } = makeFile(content);
  expect(store.read()).toEqual(makeFile().store.read());
});

it('keeps what a damaged file says well, and ignores what it does not know', () => {
  const { store } = makeFile('{"actor":"Ute","colorScheme":"pink","__proto__":{"x":1},"later":true}');
  expect(store.read()).toEqual({ ...makeFile().store.read(), actor: 'Ute' });
});

it('is there again after the next start, and leaves no other file', () => {
  const { file, store } = makeFile();
  store.update({ actor: 'Ute', interfaceLanguage: 'en' });
  store.update({ colorScheme: 'dark' });
  expect(openSettings(file).read()).toMatchObject({
    actor: 'Ute',
    interfaceLanguage: 'en',
    colorScheme: 'dark',
  });
  expect(readdirSync(join(file, '..'))).toEqual(['settings.json']);
});

it('refuses a value that does not fit, and keeps the old file and state', () => {
  const { file, store } = makeFile();
  store.update({ actor: 'Ute' });
  const before = readFileSync(file, 'utf8');
  expect(() => store.update({ actor: '' })).toThrow();
  expect([readFileSync(file, 'utf8'), store.read().actor]).toEqual([before, 'Ute']);
});

it('lists each workspace once, the last one first, at most ten', () => {
  const { store } = makeFile();
  for (const path of 'abcdefghijkla') store.update({ recentWorkspaces: withRecent(store.read(), path) });
  expect(store.read().recentWorkspaces.join('')).toBe('alkjihgfed');
});
