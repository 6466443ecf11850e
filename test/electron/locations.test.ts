import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, homeFolders } from '../../electron/locations.ts';

test.each([
  ['linux', {}, join(homedir(), '.local', 'share', 'wunian')],
  ['linux', { XDG_DATA_HOME: '' }, join(homedir(), '.local', 'share', 'wunian')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'wunian')],
  ['darwin', { XDG_DATA_HOME: '/data' }, join(homedir(), 'Library', 'Application Support', 'Wunian')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Wunian')],
  ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Wunian')],
])('the data folder on %s with %j', (platform, environment, expected) => {
  expect(dataFolder(platform, environment)).toBe(expected);
});

test('the own home is the one that is named, by argument before environment', () => {
  expect(homeFolders('/named', { WUNIAN_HOME: '/environment' }).own).toBe('/named');
  expect(homeFolders(undefined, { WUNIAN_HOME: '/environment' }).own).toBe('/environment');
});

test('a home that is not named lies in the data folder, beside the sample library’s own', () => {
  const environment = { XDG_DATA_HOME: '/data', APPDATA: '/data' };
  const data = dataFolder(process.platform, environment);
  expect(homeFolders(undefined, environment)).toEqual({ own: join(data, 'home'), sample: join(data, 'sample-home') });
  expect(homeFolders('/named', environment).sample).toBe(join(data, 'sample-home'));
});
