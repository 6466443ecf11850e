import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A script of the built host by its name. */
export function builtScript(name: string): string {
  return fileURLToPath(new URL(`../../dist/host/${name}`, import.meta.url));
}

/** Whether the host and the window are built. */
export const isBuilt =
  existsSync(builtScript('cli.js')) && existsSync(fileURLToPath(new URL('../../dist/window', import.meta.url)));

/** A test's name that says why it is skipped where nothing is built. */
export function withBuild(name: string): string {
  return isBuilt ? name : `${name} (skipped: not built; npm run build first)`;
}
