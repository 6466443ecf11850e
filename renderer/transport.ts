import { largestFile, sizeText } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import type { Transport } from '../shared/rpc.ts';

/** The window's ways to its host: text for calls, bytes for files. */
export interface HostConnection {
  readonly send: Transport;
  /** Sends a file; answers with its id. */
  readonly sendFile: (name: string, bytes: ArrayBuffer) => Promise<string>;
  /** Takes a file that a job made, once. */
  readonly takeFile: (fileId: string) => Promise<Uint8Array<ArrayBuffer>>;
}

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    readonly wunianHost?: HostConnection;
  }
}

/** Connects over Electron's bridge where there is one, else to the loopback host that served this page. */
export function connectHost(): HostConnection {
  return window.wunianHost ?? connectLoopback(keepToken());
}

/** The token comes in the address's fragment and is kept for reloads of this tab; it then leaves the address bar. */
function keepToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem('token', given);
    history.replaceState(null, '', location.pathname);
  }
  return given ?? sessionStorage.getItem('token') ?? '';
}

function connectLoopback(token: string): HostConnection {
  const request = async (path: string, method: string, body: BodyInit | null): Promise<Response> => {
    const response = await fetch(path, { method, body, headers: { authorization: `Bearer ${token}` } }).catch(() => {
      throw new AppError('unreachable');
    });
    if (response.status === 413) throw new AppError('fileTooLarge', { limit: sizeText(largestFile) });
    if (!response.ok) throw new AppError('unreachable');
    return response;
  };
  return {
    send: async (text) => (await request('/api', 'POST', text)).text(),
    sendFile: async (name, bytes) => (await request(`/files?name=${encodeURIComponent(name)}`, 'PUT', bytes)).text(),
    takeFile: async (fileId) => {
      const response = await request(`/files?id=${encodeURIComponent(fileId)}`, 'GET', null);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
