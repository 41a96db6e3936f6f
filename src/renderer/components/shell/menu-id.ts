import type { CommandId } from '../../keys';

export type MenuChoice = { kind: 'command'; command: CommandId } | { kind: 'open-recent'; path: string };

/** What an item of the window's menu asks for. Ids that are no operation's are taken as ids of commands. */
export function readMenuId(menuId: string): MenuChoice {
  const recent = 'workspace.open-recent:';
  if (menuId.startsWith(recent)) return { kind: 'open-recent', path: menuId.slice(recent.length) };
  return { kind: 'command', command: COMMANDS[menuId] ?? (menuId as CommandId) };
}

const COMMANDS: Readonly<Record<string, CommandId>> = {
  'workspace.new': 'workspace-new',
  'workspace.open': 'workspace-open',
  'workspace.backup': 'workspace-backup',
  'documents.import': 'import',
  'documents.paste': 'paste-text',
  'datasets.export': 'go-datasets',
  'history.undo': 'undo',
  'history.redo': 'redo',
  'help.shortcuts': 'shortcuts',
};
