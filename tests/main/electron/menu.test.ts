import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { menuTemplate } from '../../../src/main/electron/menu';

it.each(['de', 'en'] as const)('every item in %s tells the page its command', interfaceLanguage => {
  const commands: string[] = [];
  const menu = menuTemplate({
    settings: { interfaceLanguage, recentWorkspaces: ['/texte/Pegel & Flut.gegenlese'] },
    isDevelopment: false,
    platform: 'linux',
    onCommand: id => commands.push(id),
  });

  for (const item of leaves(menu)) (item.click as (() => void) | undefined)?.();

  expect(commands).toEqual([
    'workspace.new',
    'workspace.open',
    'workspace.open-recent:/texte/Pegel & Flut.gegenlese',
    'workspace.backup',
    'documents.import',
    'history.undo',
    'history.redo',
    'help.shortcuts',
  ]);
});

it('shows recent workspaces by name and folder, with & as it is', () => {
  const labels = leaves(englishMenu({ recentWorkspaces: ['/texte/Pegel & Flut.gegenlese'] })).map(
    item => item.label,
  );

  expect(labels).toContain('Pegel && Flut – /texte');
});

it('says that there is no recent workspace yet', () => {
  expect(leaves(englishMenu({ recentWorkspaces: [] }))).toContainEqual({ label: 'None yet', enabled: false });
});

it.each([
  [true, 1],
  [false, 0],
])('offers the developer tools in development only (%s)', (isDevelopment, count) => {
  const roles = leaves(englishMenu({ isDevelopment })).map(item => item.role);

  expect(roles.filter(role => role === 'toggleDevTools')).toHaveLength(count);
});

it('leaves keys to the page', () => {
  const withKey = leaves(englishMenu({})).filter(item => item.accelerator);

  expect(withKey.every(item => item.registerAccelerator === false)).toBe(true);
});

function englishMenu({ recentWorkspaces = [] as string[], isDevelopment = false }) {
  const settings = { interfaceLanguage: 'en', recentWorkspaces } as const;
  return menuTemplate({ settings, isDevelopment, platform: 'linux', onCommand: () => {} });
}

function leaves(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => (Array.isArray(item.submenu) ? leaves(item.submenu) : [item]));
}
