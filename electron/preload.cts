const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron');

/** The window's two ways to its host; nothing else crosses the bridge. */
contextBridge.exposeInMainWorld('wunianHost', {
  send: (text: string): Promise<string> => ipcRenderer.invoke('wunian:call', text),
  sendFile: (name: string, bytes: ArrayBuffer): Promise<string> => ipcRenderer.invoke('wunian:file', name, bytes),
});
