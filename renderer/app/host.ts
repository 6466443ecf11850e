import { createContext, useContext } from 'react';
import type { Api } from '../../shared/api.ts';
import type { HostConnection } from '../transport.ts';

/** What the window has of its host: the Api, and the doors for files. */
export interface Host extends Pick<HostConnection, 'sendFile' | 'takeFile'> {
  readonly api: Api;
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('Cannot use the host because no HostContext surrounds this component');
  return host;
}
