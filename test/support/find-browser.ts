import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  join(homedir(), 'AppData', 'Local', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

/** A Chromium that runs here: the system's, else Playwright's, else the one that comes in an npm package. */
export async function findBrowser(): Promise<string> {
  const found = [...systemBrowsers(), playwrightChromium.executablePath()].find(runs) ?? (await packagedBrowser());
  if (found) return found;
  throw new Error(
    'No Chromium runs here: install the package chromium (Debian: apt-get install -y chromium) and run the tests again.',
  );
}

function systemBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces];
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows asking for the version would open a window; there the file's presence has to do.
  return (
    process.platform === 'win32' || spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
  );
}

/** Unpacked to a folder of its own: the package reuses whatever copy lies in the temporary folder. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const folder = join(tmpdir(), 'wunian-test-chromium');
  await mkdir(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    return runs(path) ? path : undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
