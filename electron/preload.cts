const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron');

/** The window's three ways to its host; nothing else crosses the bridge. */
contextBridge.exposeInMainWorld('wunianHost', {
  send: (text: string): Promise<string> => ipcRenderer.invoke('wunian:call', text),
  sendFile: (name: string, bytes: ArrayBuffer): Promise<string> => ipcRenderer.invoke('wunian:file', name, bytes),
  takeFile: (fileId: string): Promise<Uint8Array<ArrayBuffer>> => ipcRenderer.invoke('wunian:take', fileId),
});
