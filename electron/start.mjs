import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

/** `npm start`: Electron where its runtime is there or can be fetched, else the system's browser. */
const root = fileURLToPath(new URL('..', import.meta.url));
const host = join(root, 'dist', 'host');
const given = process.argv.slice(2);
const named =
  given.some((argument) => argument === '--home' || argument.startsWith('--home=')) || process.env.WUNIAN_HOME;
const args = named ? given : [...given, '--sample'];

/** The runtime's program, found by looking at files alone: loading the package would start its download. */
function electronRuntime() {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

function fetchRuntime() {
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return;
  process.stderr.write('Wunian: fetching the Electron runtime, once…\n');
  spawnSync(process.execPath, [installer], {
    stdio: ['ignore', 'ignore', 'ignore'],
    cwd: dirname(installer),
    timeout: 600_000,
  });
}

/** Serves to a browser in this same process, so that signals and the exit status are its own. */
async function serveBrowser() {
  process.argv = [process.execPath, join(host, 'serve.js'), ...args];
  await import(new URL('../dist/host/serve.js', import.meta.url).href);
}

/** @param {string} runtime */
function openElectron(runtime) {
  const began = Date.now();
  const child = spawn(runtime, [join(host, 'main.js'), ...args], { stdio: 'inherit' });
  child.on('error', () => void fallBack());
  child.on('exit', (code) => {
    // A runtime that ends at once with a fault lacks system libraries or a display.
    if (code && Date.now() - began < 5000) void fallBack();
    else process.exitCode = code ?? 0;
  });
}

async function fallBack() {
  process.stderr.write('Wunian: Electron cannot start here; opening in the browser.\n');
  await serveBrowser();
}

await ensureBuilt();
if (given.includes('--no-open')) await serveBrowser();
else {
  if (!electronRuntime()) fetchRuntime();
  const runtime = electronRuntime();
  if (runtime) {
    process.stderr.write('Wunian: opening in Electron.\n');
    openElectron(runtime);
  } else {
    process.stderr.write('Wunian: the Electron runtime is not here and cannot be fetched; opening in the browser.\n');
    await serveBrowser();
  }
}
