import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { jsonFile } from '../../../electron/store/json-file.ts';
import { restoreWith } from '../../../shared/restore.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const counted = z.object({ count: z.number() });
const restore = (value: unknown) => restoreWith(counted, value, 'counted');

test('what was written is read again', async () => {
  const path = join(temporaryFolder(), 'a.json');
  await jsonFile(nodeDisk, path, restore).write({ count: 3 });
  expect(await jsonFile(nodeDisk, path, restore).read()).toEqual({ count: 3 });
});

test('a file is one compact line', async () => {
  const path = join(temporaryFolder(), 'a.json');
  await jsonFile(nodeDisk, path, restore).write({ count: 3 });
  expect(readFileSync(path, 'utf8')).toBe('{"count":3}\n');
});

test('a file that is not there is null', async () => {
  expect(await jsonFile(nodeDisk, join(temporaryFolder(), 'a.json'), restore).read()).toBeNull();
});

test.each([
  ['is not JSON', '{"count":', { reason: 'JSON' }],
  ['is empty', '', { reason: 'JSON' }],
  ['has the wrong shape', '{"count":"3"}', { what: 'counted', place: 'count' }],
])('a file that %s is broken data and stays as it is', async (_case, text, details) => {
  const path = join(temporaryFolder(), 'a.json');
  writeFileSync(path, text);
  const reading = jsonFile(nodeDisk, path, restore).read();
  await expect(reading).rejects.toMatchObject({ code: 'brokenData', details });
  expect(readFileSync(path, 'utf8')).toBe(text);
});
