import { useContext, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useClient } from '../../client';
import { CommandContext, useCommands, useKeyTable } from '../../hooks/use-commands';
import { useCanGoBack } from '../../hooks/use-hash-location';
import { useCommand } from '../../hooks/use-operation';
import { notifyError } from '../notify';
import { CheatSheet } from './CheatSheet';
import { readMenuId } from './menu-id';
import { Palette } from './Palette';
import { NAVIGATION } from './places';
import { useWorkspaceActions } from './workspace-actions';

/** The commands that work in every place, the keys and menu items that start commands, and the two dialogs that list them. */
export function ShellCommands() {
  const client = useClient();
  const [, navigate] = useLocation();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isCheatSheetOpen, setCheatSheetOpen] = useState(false);
  const { run: updateSettings } = useCommand('settings.update');

  const openLastComparison = async () => {
    const { comparisons } = await client.call('comparisons.recent', {});
    const [last] = comparisons;
    navigate(last ? `/compare/${last.left.versionId}/${last.right.versionId}?mode=${last.mode}` : '/compare');
  };

  const canGoBack = useCanGoBack();

  useKeyTable();
  useMenu();
  useCommands(
    [
      { id: 'palette', run: () => setPaletteOpen(true) },
      { id: 'shortcuts', run: () => setCheatSheetOpen(true) },
      canGoBack && { id: 'go-back', run: () => window.history.back() },
      ...NAVIGATION.map(({ command, path }) => ({ id: command, run: () => navigate(path) })),
      { id: 'show-names', run: () => navigate('/checks/names') },
      { id: 'show-check-rules', run: () => navigate('/checks/rules') },
      { id: 'last-comparison', run: () => void openLastComparison().catch(notifyError) },
      { id: 'scheme-light', run: () => void updateSettings({ colorScheme: 'light' }) },
      { id: 'scheme-dark', run: () => void updateSettings({ colorScheme: 'dark' }) },
      { id: 'scheme-auto', run: () => void updateSettings({ colorScheme: 'auto' }) },
      { id: 'contrast-normal', run: () => void updateSettings({ contrast: 'normal' }) },
      { id: 'contrast-high', run: () => void updateSettings({ contrast: 'high' }) },
      { id: 'contrast-auto', run: () => void updateSettings({ contrast: 'auto' }) },
      { id: 'language-de', run: () => void updateSettings({ interfaceLanguage: 'de' }) },
      { id: 'language-en', run: () => void updateSettings({ interfaceLanguage: 'en' }) },
    ],
    { isEverywhere: true },
  );

  return (
    <>
      {isPaletteOpen && <Palette onClose={() => setPaletteOpen(false)} />}
      {isCheatSheetOpen && <CheatSheet onClose={() => setCheatSheetOpen(false)} />}
    </>
  );
}

function useMenu(): void {
  const registry = useContext(CommandContext);
  const { open } = useWorkspaceActions();
  useEffect(() => {
    if (!window.gegenlese || menuReceiver.isListening) return;
    menuReceiver.isListening = true;
    window.gegenlese.onMenu(menuId => menuReceiver.receive(menuId));
  }, []);
  useEffect(() => {
    menuReceiver.receive = menuId => {
      const choice = readMenuId(menuId);
      if (choice.kind === 'open-recent') open(choice.path);
      else registry.find(choice.command)?.run();
    };
  });
}

// The bridge keeps its listeners for the life of the page, so the page registers one and no more.
const menuReceiver = { isListening: false, receive: (_menuId: string) => {} };
