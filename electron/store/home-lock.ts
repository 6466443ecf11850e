import { readFileSync, rmSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { diskError } from './disk.ts';

const holderSchema = z.object({ pid: z.number().int(), program: z.string(), since: z.number() });
type Holder = z.infer<typeof holderSchema>;

/** Releases the hold on a home. */
export type Release = () => void;

/**
 * Takes a home for writing, so that there is one writer. Throws AppError `homeHeld` that names the holder; the lock of a
 * holder that is no longer running is taken over.
 */
export async function holdHome(home: string, program: string): Promise<Release> {
  const path = join(home, 'lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await tryCreate(path, { pid: process.pid, program, since: Date.now() })) return () => release(path);
    const holder = await readHolder(path);
    if (holder && isAlive(holder)) {
      throw new AppError('homeHeld', { home, program: holder.program, pid: String(holder.pid) });
    }
    await rm(path, { force: true });
  }
  throw new AppError('homeHeld', { home, program: '?', pid: '?' });
}

async function tryCreate(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw diskError(error, path) ?? error;
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A process id of before the machine's last start belongs to somebody else by now. */
function isAlive(holder: Holder): boolean {
  if (holder.since < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Synchronous, so that it can run while the process ends; another's lock is left alone. */
function release(path: string): void {
  try {
    const holder = holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (holder.success && holder.data.pid === process.pid) rmSync(path, { force: true });
  } catch {
    // The lock or its home is gone already: nothing is left to release.
  }
}
