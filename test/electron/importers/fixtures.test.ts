import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostImporters } from '../../../electron/importers/index.ts';
import { importers as pureImporters } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';

const root = fileURLToPath(new URL('../../fixtures/importers', import.meta.url));
const expectedEnding = '.expected.json';
const formats = hostImporters.filter((importer) => !pureImporters.includes(importer)).map(({ name }) => name);

/** A case is an input `x.doc` and beside it `x.expected.json`. */
function casesOf(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((fileName) => !fileName.endsWith(expectedEnding))
    .map((fileName) => ({ fileName, expected: join(folder, fileName.replace(/\.\w+$/, expectedEnding)) }));
}

describe.each(formats)('%s', (format) => {
  const folder = join(root, format);

  it('has fixtures', () => {
    expect(casesOf(folder)).not.toEqual([]);
  });

  it.each(casesOf(folder))('reads $fileName', async ({ fileName, expected }) => {
    const bytes = new Uint8Array(readFileSync(join(folder, fileName)));
    const reader = hostImporters.find((candidate) => candidate.recognizes(bytes, fileName));
    const { value, warnings } = await readDocument(bytes, fileName, hostImporters);
    expect(reader?.name).toBe(format);
    expect({ ...value, warnings }).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
