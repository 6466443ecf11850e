import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HomeInfo } from '../shared/api.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this program keeps its data when no home is named, as each system has it. */
export function dataFolder(platform: string, environment: Environment): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Wunian');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Wunian');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'wunian');
}

/** The writer's own home (named by --home or WUNIAN_HOME, else in the data folder) and the sample library's. */
export function homeFolders(
  named: string | undefined,
  environment: Environment,
): Readonly<Record<HomeInfo['kind'], string>> {
  const data = dataFolder(process.platform, environment);
  return { own: named || environment.WUNIAN_HOME || join(data, 'home'), sample: join(data, 'sample-home') };
}
