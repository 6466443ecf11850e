import { readFileSync, rmSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  const own: Holder = { pid: process.pid, program, since: Date.now() };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path, own)) return () => release(path, own);
    const holder = await readHolder(path);
    if (holder && isAlive(holder)) {
      throw new AppError('homeHeld', { home, program: holder.program, pid: String(holder.pid) });
    }
    await setAside(path, holder);
  }
  throw new AppError('homeHeld', { home, program: '?', pid: '?' });
}

/** Writes the lock whole and then links it into place: nobody ever sees half a lock, and only one link succeeds. */
async function create(path: string, holder: Holder): Promise<boolean> {
  const whole = `${path}.${holder.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(whole, JSON.stringify(holder));
    await link(whole, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw diskError(error, path) ?? error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Takes a dead lock out of the way; if another has taken its place meanwhile, that one is put back. */
async function setAside(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.dead`;
  try {
    await rename(path, aside);
  } catch {
    return; // Somebody else has set it aside.
  }
  const taken = await readHolder(aside);
  if (taken && (taken.pid !== dead?.pid || taken.since !== dead.since)) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A process id of before the machine's last start, or before this process had it, belongs to somebody else by now. */
function isAlive(holder: Holder): boolean {
  const age = Date.now() - holder.since;
  if (age > uptime() * 1000 || (holder.pid === process.pid && age > process.uptime() * 1000)) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Synchronous, so that it can run while the process ends; another's lock is left alone. */
function release(path: string, own: Holder): void {
  try {
    const holder = holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (holder.success && holder.data.pid === own.pid && holder.data.since === own.since) rmSync(path, { force: true });
  } catch {
    // The lock or its home is gone already: nothing is left to release.
  }
}
