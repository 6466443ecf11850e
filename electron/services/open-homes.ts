import type { HomeInfo } from '../../shared/api.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Disk } from '../store/disk.ts';
import { type Home, openHome } from '../store/home.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { importFile } from './import-file.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import type { ParseFile } from './parse-file.ts';
import { readSampleLibrary } from './sample-library.ts';

/** What opening a home works with. */
export interface OpeningSettings {
  readonly disk: Disk;
  readonly homes: Readonly<Record<HomeInfo['kind'], string>>;
  readonly sampleFolder: string;
  readonly parse: ParseFile;
  readonly dictionary: TermDictionary;
  /** How the holder of the home is called when another program asks for it. */
  readonly program: string;
  readonly onBug: (error: unknown) => void;
}

/** The home that is open, with the index over its library. */
export interface OpenHome {
  readonly kind: HomeInfo['kind'];
  readonly home: Home;
  readonly index: LibraryIndex;
}

/** One home is open at a time; a switch opens the other before it closes the one that was. */
export interface OpenHomes {
  current(): OpenHome;
  /** `leave` ends what still works on the home that is left. */
  switchTo(kind: HomeInfo['kind'], leave: () => Promise<void>): Promise<void>;
  close(): void;
}

export async function openHomes(settings: OpeningSettings, kind: HomeInfo['kind']): Promise<OpenHomes> {
  let open = await openNamedHome(settings, kind);
  const switching = createWriteQueue();
  return {
    current: () => open,
    switchTo: (next, leave) =>
      switching(async () => {
        if (next === open.kind) return;
        const opened = await openNamedHome(settings, next);
        try {
          await leave();
        } catch (error) {
          opened.home.close();
          throw error;
        }
        open.home.close();
        open = opened;
      }),
    close: () => open.home.close(),
  };
}

/** The sample home is filled from the sample library when it is opened; what it has already is left alone. */
async function openNamedHome(settings: OpeningSettings, kind: HomeInfo['kind']): Promise<OpenHome> {
  const home = await openHome(settings.disk, settings.homes[kind], settings.program);
  try {
    if (kind === 'sample') await fillSampleHome(settings, home);
  } catch (error) {
    home.close();
    throw error;
  }
  return { kind, home, index: createLibraryIndex(home.library, settings.dictionary, settings.onBug) };
}

async function fillSampleHome({ sampleFolder, parse }: OpeningSettings, home: Home): Promise<void> {
  for (const file of await readSampleLibrary(sampleFolder)) await importFile(file, home.library, parse);
  await home.library.flush();
}
