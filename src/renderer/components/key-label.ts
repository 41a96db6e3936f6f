import { KEY_TABLE } from '../keys';

/** Printed names of keys that have words on them. Letters and signs stand for themselves. */
export interface KeyNames {
  readonly [key: string]: string;
}

/** The keys of a binding as they are printed on the keyboard: `Mod+Shift+Z` → `['Strg', 'Umschalt', 'Z']`. */
export function keyLabels(keys: string, names: KeyNames, isMac: boolean): string[] {
  // `Mod++` is the plus key itself.
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  return parts.map(part => (part === 'Mod' && isMac ? '⌘' : (names[part] ?? part)));
}

/** The first key of a command, or null for one that has none. */
export function findKeys(commandId: string): string | null {
  return KEY_TABLE.find(binding => binding.command === commandId)?.keys[0] ?? null;
}

export function isMacKeyboard(): boolean {
  return /Mac/.test(navigator.platform);
}
