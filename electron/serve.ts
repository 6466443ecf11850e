import { spawn } from 'node:child_process';
import { AppError } from '../shared/errors.ts';
import { builtFolders, openHostServices } from './host-services.ts';
import { homeFolders } from './locations.ts';
import { startLoopback } from './loopback.ts';
import { sayError } from './say.ts';
import { readStartArguments } from './start-arguments.ts';
import { readStaticFiles } from './static-files.ts';

/** The window in a browser: serves until it is told to stop. */
async function serve(): Promise<void> {
  const { home, kind, port, open } = readStartArguments(process.argv.slice(2));
  const services = await openHostServices(
    homeFolders(home, process.env),
    kind,
    builtFolders.sampleLibrary,
    'npm start',
  );
  const files = await readStaticFiles(builtFolders.window);
  const { transport: api, receiveFile, handOutFile } = services;
  const host = await startLoopback({ files, api, receiveFile, handOutFile, port });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  process.stdout.write(`${host.url}\n`);
  if (open) openBrowser(host.url);
}

/** Asks the system to show the page; without a display this fails quietly and serving goes on. */
function openBrowser(url: string): void {
  const [command, ...start] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const browser = spawn(command ?? '', [...start, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => sayError('start.openByHand', { url }));
  browser.unref();
}

serve().catch((error: unknown) => {
  if (error instanceof AppError) sayError(`error.${error.code}`, error.details);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
