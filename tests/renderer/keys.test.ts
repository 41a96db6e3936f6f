import { describe, expect, it } from 'vitest';
import { de } from '../../src/renderer/i18n/de';
import { en } from '../../src/renderer/i18n/en';
import { KEY_TABLE, type KeyBinding, keyName, PLACES } from '../../src/renderer/keys';

const TABLE: readonly KeyBinding[] = KEY_TABLE;

describe('the key table', () => {
  it.each(PLACES)('gives no key two meanings in %s', place => {
    const keys = TABLE.filter(binding => binding.place === place || binding.place === 'everywhere').flatMap(
      binding => binding.keys,
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('gives each command one binding in each place', () => {
    const bindings = TABLE.map(({ command, place }) => `${command} in ${place}`);
    expect(bindings.filter((binding, index) => bindings.indexOf(binding) !== index)).toEqual([]);
  });

  it('names every command in both languages', () => {
    const commands = TABLE.map(binding => binding.command);
    expect(commands.filter(command => !Object.hasOwn(de.commands, command))).toEqual([]);
    expect(commands.filter(command => !Object.hasOwn(en.commands, command))).toEqual([]);
  });

  it('leaves the caret browsing key of Chromium to the comparison, where the page takes it', () => {
    const users = TABLE.filter(binding => binding.keys.some(key => key.endsWith('F7')));
    expect([...new Set(users.map(binding => binding.place))]).toEqual(['compare']);
  });

  it('writes every key as an event would be named', () => {
    const odd = TABLE.flatMap(binding => binding.keys).filter(key => keyName(eventOf(key)) !== key);
    expect(odd).toEqual([]);
  });
});

describe('the name of a key event', () => {
  it.each([
    [{ key: 'z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    [{ key: 'k', metaKey: true }, 'Mod+K'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '1', altKey: true }, 'Alt+1'],
    [{ key: 'F7', shiftKey: true }, 'Shift+F7'],
    [{ key: 'Shift', shiftKey: true }, null],
  ])('%j is %s', (event, name) => {
    expect(keyName({ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...event })).toBe(name);
  });
});

function eventOf(keys: string) {
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}
