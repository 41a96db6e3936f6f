import type { CallerMessage, HostMessage } from '../shared/contract/wire';

/** What the preload script puts into the window; absent in a browser. */
export interface WindowBridge {
  post(message: CallerMessage): void;
  listen(onMessage: (message: HostMessage) => void): void;
  /** Hears the id of each menu item that was chosen: `documents.import`, `workspace.open-recent:/path` … */
  onMenu(onCommand: (commandId: string) => void): void;
  /** The path of a dropped file; empty for one that is not on disk. */
  pathForFile(file: File): string;
}

declare global {
  interface Window {
    readonly gegenlese?: WindowBridge;
  }
}
