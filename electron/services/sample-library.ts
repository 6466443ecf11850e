import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingFile } from './import-file.ts';

/** The plans of the sample library, by name. */
export async function readSampleLibrary(folder: string): Promise<readonly IncomingFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
