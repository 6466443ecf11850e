import { type Api, backupEnding, type HomeInfo, largestBackup, largestFile, sizeText } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { createDraftApi } from './draft-api.ts';
import type { IncomingFile } from './import-file.ts';
import { createJobApi } from './job-api.ts';
import { createJobs } from './jobs.ts';
import { createLibraryApi } from './library-api.ts';
import { type OpeningSettings, openHomes } from './open-homes.ts';
import { createWaitingFiles } from './waiting-files.ts';

/** What the services work with; everything that differs between the ways in is passed here. */
export type ServiceSettings = OpeningSettings;

/** The Api over an open home, and the door by which files come in and go out beside it. */
export interface Services {
  readonly api: Api;
  /** Keeps a file until it is imported; answers with its id. Throws AppError `fileTooLarge`. */
  receiveFile(file: IncomingFile): string;
  /** Gives a file that a job made, once; undefined where there is none. */
  handOutFile(fileId: string): Uint8Array | undefined;
  close(): void;
}

/** Opens a home and the services over it. */
export async function createServices(settings: ServiceSettings, kind: HomeInfo['kind']): Promise<Services> {
  const homes = await openHomes(settings, kind);
  const incoming = createWaitingFiles();
  const outgoing = new Map<string, Uint8Array>();
  const jobs = createJobs(settings.onBug);
  const home = () => homes.current().home;
  const info = (): HomeInfo => ({
    kind: homes.current().kind,
    path: home().path,
    office: home().settings.read().office,
  });

  const api: Api = {
    home: async () => info(),
    async switchHome(request) {
      await homes.switchTo(request.kind, jobs.settle);
      return info();
    },
    async setOffice({ office }) {
      await home().settings.change((settings) => ({ ...settings, office }));
      return info();
    },
    readSession: async () => home().settings.read().session,
    saveSession: ({ session }) => home().settings.change((settings) => ({ ...settings, session })),
    ...createLibraryApi(homes, settings.parse),
    ...createJobApi({ jobs, home, parse: settings.parse, takeLists: homes.takeLists, incoming, outgoing }),
    ...createDraftApi(home, settings, incoming),
  };

  return {
    api,
    receiveFile(file) {
      const limit = file.name.endsWith(`.${backupEnding}`) ? largestBackup : largestFile;
      if (file.bytes.length > limit) throw new AppError('fileTooLarge', { limit: sizeText(limit) });
      return incoming.keep(file);
    },
    handOutFile(fileId) {
      const file = outgoing.get(fileId);
      outgoing.delete(fileId);
      return file;
    },
    close: homes.close,
  };
}
