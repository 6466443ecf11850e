import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStaticFiles } from '../../electron/static-files.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

function windowFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>五年</title>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main.js.map'), '{}');
  return folder;
}

test('files are known by their path from the root, with the bytes they hold', async () => {
  const files = await readStaticFiles(windowFolder());
  expect([...files.keys()].sort()).toEqual(['/assets/main.js', '/index.html']);
  expect(new TextDecoder().decode(files.get('/index.html')?.bytes)).toBe('<title>五年</title>');
});

test('each goes out with its media type and may load nothing from elsewhere', async () => {
  const files = await readStaticFiles(windowFolder());
  expect(files.get('/index.html')?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'self'"),
    'x-content-type-options': 'nosniff',
  });
  expect(files.get('/assets/main.js')?.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' });
});

test('what is written into the folder later is not served', async () => {
  const folder = windowFolder();
  const files = await readStaticFiles(folder);
  writeFileSync(join(folder, 'late.html'), '');
  expect(files.has('/late.html')).toBe(false);
});
