import { stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import { type DraftStore, openDrafts } from './draft-store.ts';
import { holdHome, type Release } from './home-lock.ts';
import { type LibraryStore, openLibrary } from './library-store.ts';
import { openSettings, type SettingsStore } from './settings-store.ts';

/** A folder that holds a library and drafts. */
export interface Home {
  readonly path: string;
  readonly library: LibraryStore;
  readonly drafts: DraftStore;
  readonly settings: SettingsStore;
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
    return { ...(await openStores(disk, path)), close: release };
  } catch (error) {
    release();
    throw error;
  }
}

async function openStores(disk: Disk, path: string): Promise<Omit<Home, 'close'>> {
  const settings = await openSettings(disk, path);
  return { path, library: await openLibrary(disk, path), drafts: openDrafts(disk, path), settings };
}

async function expectFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) throw new AppError('homeNotFolder', { path });
}
