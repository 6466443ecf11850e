import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import { type DraftStore, openDrafts } from './draft-store.ts';
import { holdHome, type Release } from './home-lock.ts';
import { type LibraryStore, openLibrary } from './library-store.ts';
import { type ListsStore, openLists } from './lists-store.ts';
import { openSettings, type SettingsStore } from './settings-store.ts';

const homeFolders = ['plans', 'originals', 'corrections', 'drafts'];
/** A name that files have only while they are written. */
const unfinished = /^\.\d+\.\w+\.tmp$/;

/** A folder that holds a library and drafts. */
export interface Home {
  readonly path: string;
  readonly library: LibraryStore;
  readonly drafts: DraftStore;
  readonly settings: SettingsStore;
  readonly lists: ListsStore;
  /** Gives up the hold, where there is one. */
  readonly close: Release;
}

/** Opens a home for reading beside whoever holds it. Throws AppError `homeNotFolder` where a file stands in its place. */
export async function openHomeToRead(disk: Disk, path: string): Promise<Home> {
  await expectFolder(path);
  return { ...(await openStores(disk, path)), close: () => undefined };
}

/** Opens a home for writing; missing folders are made. Throws AppError `homeHeld` where another program holds it. */
export async function openHome(disk: Disk, path: string, program: string): Promise<Home> {
  await expectFolder(path);
  await disk.makeFolder(path);
  const release = await holdHome(path, program);
  try {
    await sweepUnfinished(disk, path);
    return { ...(await openStores(disk, path)), close: release };
  } catch (error) {
    release();
    throw error;
  }
}

/** What a program that ended while it wrote left behind; only who holds the home may tell it from a file being written. */
async function sweepUnfinished(disk: Disk, path: string): Promise<void> {
  for (const folder of [path, ...homeFolders.map((name) => join(path, name))]) {
    const names = (await disk.list(folder)).filter((name) => unfinished.test(name));
    for (const name of names) await disk.discard(join(folder, name));
  }
}

async function openStores(disk: Disk, path: string): Promise<Omit<Home, 'close'>> {
  const [settings, lists] = [await openSettings(disk, path), await openLists(disk, path)];
  return { path, library: await openLibrary(disk, path), drafts: openDrafts(disk, path), settings, lists };
}

async function expectFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) throw new AppError('homeNotFolder', { path });
}
