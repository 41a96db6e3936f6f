import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { type Settings, settings } from '../shared/contract/settings';
import type { SettingsStore } from './context';

const MAX_RECENT = 10;

/**
 * Settings in a small JSON file. A missing or damaged file gives the defaults; what it says well is kept. Written whole
 * and renamed, so a crash leaves the old or the new one.
 */
export function openSettings(file: string): SettingsStore {
  let current: Settings = { ...defaults(), ...readKnown(file) };
  return {
    read: () => current,
    update(changes) {
      const next = settings.parse({ ...current, ...changes });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, `${JSON.stringify(next, null, 2)}\n`);
      renameSync(`${file}.new`, file);
      current = next;
      return next;
    },
  };
}

/** The list of recent workspaces with `path` at its head. */
export function withRecent({ recentWorkspaces }: Settings, path: string): string[] {
  return [path, ...recentWorkspaces.filter(other => other !== path)].slice(0, MAX_RECENT);
}

function defaults(): Settings {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  const language = process.env['LC_ALL'] || process.env['LANG'] || locale;
  return {
    actor: userName(),
    interfaceLanguage: language.startsWith('en') ? 'en' : 'de',
    colorScheme: 'auto',
    contrast: 'auto',
    comparisonView: { layout: 'side-by-side', ignore: [], textSize: 17, isWrapped: true, hasNumbers: false },
    autoCheck: true,
    recentWorkspaces: [],
    recentComparisons: [],
  };
}

function userName(): string {
  try {
    return userInfo().username || 'editor';
  } catch {
    // An account without a name, as in some containers.
    return 'editor';
  }
}

function readKnown(file: string): Partial<Settings> {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  const known: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(settings.shape)) {
    const value = schema.safeParse((stored as Record<string, unknown>)[key]);
    if (value.success) known[key] = value.data;
  }
  return known;
}
