import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { IncomingFile } from '../../electron/services/import-file.ts';
import { zipFolder } from '../shared/importers/zip-folder.ts';
import { archiveOf, wordPlan, workPoints } from '../support/plan-files.ts';
import { sampleLibrary } from '../support/sample-library.ts';

const fixtures = fileURLToPath(new URL('../fixtures/importers', import.meta.url));

/** Files that are read well, of every format. */
export function goodFiles(): readonly IncomingFile[] {
  const samples = readdirSync(sampleLibrary).map((name) => fileIn(sampleLibrary, name));
  const archive = archiveOf('资料.zip', workPoints(2024), wordPlan(), ...samples.slice(0, 2));
  return [...readdirSync(fixtures).flatMap(fixturesOf), ...samples, wordPlan(), workPoints(2025), archive];
}

function fixturesOf(format: string): IncomingFile[] {
  const folder = join(fixtures, format);
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.expected.json'))
    .map((entry) => (entry.isDirectory() ? packageIn(folder, entry.name, format) : fileIn(folder, entry.name)));
}

function fileIn(folder: string, name: string): IncomingFile {
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

/** A fixture that stands as the folder of its parts. */
function packageIn(folder: string, name: string, format: string): IncomingFile {
  const path = join(folder, name);
  return { name: `${name}.${format}`, bytes: format === 'ofd' ? zipParts(path) : zipFolder(path, format) };
}

function zipParts(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [path.slice(folder.length + 1), strToU8(readFileSync(path, 'utf8'))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
