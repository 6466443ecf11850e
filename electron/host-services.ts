import { fileURLToPath } from 'node:url';
import dictionary from '../resources/dictionaries/education.json';
import type { HomeInfo } from '../shared/api.ts';
import { apiArguments } from '../shared/api-arguments.ts';
import { createServer, type Transport } from '../shared/rpc.ts';
import { restoreTermDictionary } from '../shared/suggestions/term-dictionary.ts';
import { createServices, type Services } from './services/create-services.ts';
import { createParseThread } from './services/parse-thread.ts';
import { nodeDisk } from './store/disk.ts';

/** The services as a running program has them, with the transport that leads to them. */
export interface HostServices extends Pick<Services, 'receiveFile' | 'handOutFile' | 'close'> {
  readonly transport: Transport;
}

export const termDictionary = restoreTermDictionary(dictionary);

/** The built program's folders, from the place of its scripts in dist/host. */
export const builtFolders = {
  window: fileURLToPath(new URL('../window', import.meta.url)),
  sampleLibrary: fileURLToPath(new URL('../../resources/sample-library', import.meta.url)),
};

/** Opens the services on real folders, with a parsing thread; bugs are told on standard error. */
export async function openHostServices(
  homes: Readonly<Record<HomeInfo['kind'], string>>,
  kind: HomeInfo['kind'],
  sampleFolder: string,
  program: string,
): Promise<HostServices> {
  const onBug = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const thread = createParseThread(new URL('parse-worker.js', import.meta.url));
  const settings = {
    disk: nodeDisk,
    homes,
    sampleFolder,
    parse: thread.parse,
    dictionary: termDictionary,
    program,
    onBug,
  };
  const services = await createServices(settings, kind);
  process.once('exit', services.close);
  return {
    transport: createServer(services.api, apiArguments, onBug),
    receiveFile: services.receiveFile,
    handOutFile: services.handOutFile,
    close: () => {
      services.close();
      void thread.close();
    },
  };
}
