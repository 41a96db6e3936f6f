import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { CallerMessage, HostMessage } from '../shared/contract/wire';

contextBridge.exposeInMainWorld('gegenlese', {
  post: (message: CallerMessage) => ipcRenderer.send('gegenlese', message),
  listen(onMessage: (message: HostMessage) => void) {
    ipcRenderer.on('gegenlese', (_event, message) => onMessage(message));
  },
  onMenu(onCommand: (commandId: string) => void) {
    ipcRenderer.on('gegenlese-menu', (_event, commandId) => onCommand(commandId));
  },
  pathForFile: (file: File) => webUtils.getPathForFile(file),
});
