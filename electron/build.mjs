import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'built');
const sources = ['electron', 'renderer', 'shared', 'resources/dictionaries', 'package-lock.json'];

/** Builds the window and the host's scripts into dist; what was there serves on until the new build is whole. */
export async function build() {
  const { build: viteBuild } = await import('vite');
  const began = new Date();
  const fresh = join(dist, `.building-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  const into = (/** @type {string} */ folder) => ({ build: { outDir: join(fresh, folder) } });
  const config = (/** @type {string} */ name) => join(root, name);
  try {
    await viteBuild({ configFile: config('renderer/vite.config.ts'), ...into('window') });
    await viteBuild({ configFile: config('electron/vite.config.ts'), ...into('host') });
    await viteBuild({ configFile: config('electron/vite.preload.config.ts'), ...into('host') });
    // Fonts of PDF files refer to CMaps by name.
    await cp(join(root, 'node_modules/pdfjs-dist/cmaps'), join(fresh, 'host', 'cmaps'), { recursive: true });
    await replace(join(fresh, 'window'), join(dist, 'window'));
    await replace(join(fresh, 'host'), join(dist, 'host'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await writeFile(stamp, began.toISOString());
}

/**
 * @param {string} fresh
 * @param {string} place
 */
async function replace(fresh, place) {
  const old = `${place}.old-${process.pid}`;
  await rename(place, old).catch(() => undefined);
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

/** Builds if there is no build yet or a source is newer than it; says so on standard error. */
export async function ensureBuilt() {
  const built = await stat(stamp).catch(() => undefined);
  const newest = await Promise.all(sources.map((source) => newestIn(join(root, source))));
  if (built && Math.max(...newest) <= built.mtimeMs) return;
  process.stderr.write('Wunian: building…\n');
  await build();
}

/**
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newestIn(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(names.map((name) => newestIn(join(path, name))))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
