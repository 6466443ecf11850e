import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import { zipFolder } from './zip-folder.ts';

const root = fileURLToPath(new URL('../../fixtures/importers', import.meta.url));
const expectedEnding = '.expected.json';

/** A case is an input, `x.txt` or for a package a folder `x` of its parts, and beside it `x.expected.json`. */
function casesOf(format: string) {
  const folder = join(root, format);
  const entries = readdirSync(folder, { withFileTypes: true });
  const inputs = entries.filter((entry) => !entry.name.endsWith(expectedEnding));
  return inputs.map((entry) => {
    const path = join(folder, entry.name);
    const name = entry.isDirectory() ? entry.name : entry.name.replace(/\.\w+$/, '');
    return {
      name,
      fileName: entry.isDirectory() ? `${name}.${format}` : entry.name,
      bytes: entry.isDirectory() ? zipFolder(path, format) : new Uint8Array(readFileSync(path)),
      expected: join(folder, `${name}${expectedEnding}`),
    };
  });
}

describe.each(importers.map((importer) => ({ importer, format: importer.name })))('$format', ({ importer, format }) => {
  it.each(casesOf(format))('reads $name', async ({ bytes, fileName, expected }) => {
    const reader = importers.find((candidate) => candidate.recognizes(bytes, fileName));
    const { value, warnings } = await readDocument(bytes, fileName, importers);
    expect(reader?.name).toBe(importer.name);
    expect({ ...value, warnings }).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
