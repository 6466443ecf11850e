import { isDeepStrictEqual } from 'node:util';
import type { HomeInfo } from '../../shared/api.ts';
import { builtInExpressions } from '../../shared/expressions/built-in-expressions.ts';
import { mergeLists, withOfficeExpressions, withOfficeWords } from '../../shared/lists/merge-lists.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Disk } from '../store/disk.ts';
import { type Home, openHome } from '../store/home.ts';
import { openSuggestionIndexFile } from '../store/suggestion-index-file.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { createDraftUses, type DraftUses } from './draft-uses.ts';
import { importFile } from './import-file.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import { createJudgedPlans, type JudgedPlans } from './office.ts';
import { createLibraryOverlap, type LibraryOverlap } from './overlap-index.ts';
import type { ParseFile } from './parse-file.ts';
import { readSampleLibrary } from './sample-library.ts';
import { createLibraryTargets, type LibraryTargets } from './target-histories.ts';

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
  /** Its plans as the office sees them. */
  readonly judged: JudgedPlans;
  readonly overlap: LibraryOverlap;
  readonly targets: LibraryTargets;
  readonly uses: DraftUses;
}

/** One home is open at a time; a switch opens the other before it closes the one that was. */
export interface OpenHomes {
  current(): OpenHome;
  /** `leave` ends what still works on the home that is left. */
  switchTo(kind: HomeInfo['kind'], leave: () => Promise<void>): Promise<void>;
  /** Keeps other lists of the office, and reads the library by them from now on. */
  changeLists(lists: OfficeLists): Promise<void>;
  /** Puts lists that come from elsewhere to the office's own, which hold where both say something. */
  takeLists(lists: OfficeLists): Promise<void>;
  close(): void;
}

export async function openHomes(settings: OpeningSettings, kind: HomeInfo['kind']): Promise<OpenHomes> {
  let open = await openNamedHome(settings, kind);
  const switching = createWriteQueue();
  const changeLists = async (lists: OfficeLists) => {
    const { kind, home, uses, index } = open;
    await home.lists.write(lists);
    index.close();
    open = { kind, home, uses, ...toolsOf(home, settings) };
  };
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
        leaveHome(open);
        open = opened;
      }),
    changeLists: (lists) => switching(() => changeLists(lists)),
    takeLists: (lists) =>
      switching(async () => {
        const own = open.home.lists.read();
        const both = mergeLists(lists, own);
        if (!isDeepStrictEqual(both, own)) await changeLists(both);
      }),
    close: () => leaveHome(open),
  };
}

function leaveHome({ home, index }: OpenHome): void {
  index.close();
  home.close();
}

/** The sample home is filled from the sample library when it is opened; what it has already is left alone. */
async function openNamedHome(settings: OpeningSettings, kind: HomeInfo['kind']): Promise<OpenHome> {
  const opened = await openHome(settings.disk, settings.homes[kind], settings.program);
  const uses = createDraftUses(opened.drafts);
  const home = { ...opened, drafts: uses.drafts };
  try {
    if (kind === 'sample') await fillSampleHome(settings, home);
  } catch (error) {
    home.close();
    throw error;
  }
  return { kind, home, uses, ...toolsOf(home, settings) };
}

/** What reads the library for the window, by the words and wordings that the office has added. */
function toolsOf(home: Home, settings: OpeningSettings): Omit<OpenHome, 'kind' | 'home' | 'uses'> {
  const { disk, dictionary, onBug } = settings;
  const lists = home.lists.read();
  const judged = createJudgedPlans(home);
  const words = withOfficeWords(dictionary, lists);
  // Official wordings are everybody's: who says them copies nobody.
  const free = withOfficeExpressions(builtInExpressions(), lists).flatMap(({ text, shortForms }) => [
    text,
    ...shortForms,
  ]);
  const file = openSuggestionIndexFile(disk, home.path);
  const index = createLibraryIndex({ ...home.library, list: judged.list }, words, onBug, file);
  return {
    judged,
    index,
    overlap: createLibraryOverlap(index.plans, free),
    targets: createLibraryTargets(index.plans, words),
  };
}

async function fillSampleHome({ sampleFolder, parse }: OpeningSettings, home: Home): Promise<void> {
  for (const file of await readSampleLibrary(sampleFolder)) await importFile(file, home.library, parse);
  await home.library.flush();
}
