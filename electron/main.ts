import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, protocol } from 'electron';
import { AppError } from '../shared/errors.ts';
import { builtFolders, type HostServices, openHostServices } from './host-services.ts';
import { homeFolders } from './locations.ts';
import { translate } from './say.ts';
import { readStartArguments } from './start-arguments.ts';
import { readStaticFiles, type StaticFiles } from './static-files.ts';
import { isAllowedNavigation, isTrustedSender, windowOptions, windowOrigin, windowScheme } from './window-rules.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: windowScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/** Opens the window over the services; one program at a time. */
async function start(): Promise<void> {
  await app.whenReady();
  const { home, kind } = readStartArguments(process.argv.slice(1), false);
  const sample = app.isPackaged ? join(process.resourcesPath, 'sample-library') : builtFolders.sampleLibrary;
  const services = await openHostServices(homeFolders(home, process.env), kind, sample, 'Wunian');
  serveWindow(await readStaticFiles(builtFolders.window));
  answerWindow(services);
  openWindow();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', services.close);
}

function serveWindow(files: StaticFiles): void {
  protocol.handle(windowScheme, (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    return file
      ? new Response(Buffer.from(file.bytes), { headers: file.headers })
      : new Response(null, { status: 404 });
  });
}

function answerWindow(services: HostServices): void {
  const trusted = (event: IpcMainInvokeEvent) => {
    if (!isTrustedSender(event.senderFrame?.url)) throw new Error('Cannot answer a page that is not the window');
  };
  ipcMain.handle('wunian:call', (event, text: string) => {
    trusted(event);
    return services.transport(text);
  });
  ipcMain.handle('wunian:file', (event, name: string, bytes: ArrayBuffer) => {
    trusted(event);
    return services.receiveFile({ name, bytes: new Uint8Array(bytes) });
  });
  ipcMain.handle('wunian:take', (event, fileId: string) => {
    trusted(event);
    return services.handOutFile(fileId) ?? null;
  });
}

function openWindow(): void {
  const window = new BrowserWindow(windowOptions(fileURLToPath(new URL('preload.cjs', import.meta.url))));
  window.webContents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => {
    if (!isAllowedNavigation(event.url)) event.preventDefault();
  });
  // The window holds its closing back while text is not saved; whoever closes it decides.
  window.webContents.on('will-prevent-unload', (event) => {
    const buttons = [translate('quit.stay'), translate('quit.leave')];
    const answer = dialog.showMessageBoxSync(window, {
      message: translate('quit.unsaved'),
      buttons,
      cancelId: 0,
      defaultId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${windowOrigin}/index.html`);
}

/** A second start shows the window of the first. */
function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

app.on('second-instance', showWindow);
if (app.requestSingleInstanceLock()) start().catch(tell);
else app.quit();

function tell(error: unknown): void {
  const words = error instanceof AppError ? translate(`error.${error.code}`, error.details) : String(error);
  dialog.showErrorBox(translate('app.name'), words);
  app.exit(1);
}
