import type { IncomingFile } from '../../electron/services/import-file.ts';
import { isZip } from '../../shared/importers/zip-archive.ts';
import { randomOf } from '../support/random.ts';
import { byteDamages } from './byte-damage.ts';
import { goodFiles } from './good-files.ts';
import { hostileFiles } from './hostile-files.ts';
import { packageDamages } from './package-damage.ts';

/** A file that is broken, and how; it is made when its bytes are asked for. */
export interface DamagedFile extends IncomingFile {
  readonly damage: string;
}

/** All damaged files; each follows from the good file's name and the damage alone. */
export function damagedFiles(): DamagedFile[] {
  const damaged = goodFiles().flatMap(({ name, bytes }) => {
    const damages = Object.entries({ ...byteDamages, ...(isZip(bytes) ? packageDamages : {}) });
    return damages.map(([damage, apply]) => fileOf(name, damage, () => apply(bytes, randomOf(`${name} ${damage}`))));
  });
  return [...damaged, ...Object.entries(hostileFiles).map(([damage, { name, build }]) => fileOf(name, damage, build))];
}

function fileOf(name: string, damage: string, build: () => Uint8Array): DamagedFile {
  return {
    name,
    damage,
    get bytes() {
      return build();
    },
  };
}
