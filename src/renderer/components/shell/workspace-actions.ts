import { createContext, useContext } from 'react';

export type WorkspaceAction = 'new' | 'open' | 'backup';

export interface WorkspaceActions {
  /** Asks for a file, with the system's dialog or a field for its path, and then does it. */
  choose(action: WorkspaceAction): void;
  open(path: string): void;
  /** Shows whether everything that is kept is what it was. */
  verify(): void;
}

export const WorkspaceContext = createContext<WorkspaceActions>({
  choose: () => {},
  open: () => {},
  verify: () => {},
});

export function useWorkspaceActions(): WorkspaceActions {
  return useContext(WorkspaceContext);
}

/** The last part of a path, without the ending of workspaces. */
export function workspaceName(path: string): string {
  const fileName = path.split(/[\\/]/).at(-1) ?? path;
  return fileName.replace(/\.gegenlese$/, '') || path;
}

/** `name` in the folder of the file at `path`, with the separator that `path` uses. */
export function besideFile(path: string, name: string): string {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return path.slice(0, at + 1) + name;
}
