import { join } from 'node:path';

/** A file or folder of the project by its path from the top, where `npm run` starts scripts. */
export function projectPath(path: string): string {
  return join(process.cwd(), path);
}
