import { hostileArchives } from './hostile-archives.ts';
import { hostileBinaries } from './hostile-binaries.ts';
import { hostilePackages } from './hostile-packages.ts';
import { hostileTexts } from './hostile-texts.ts';

/** A file made to break its reader; small for what it wants to cost. */
export interface HostileFile {
  readonly name: string;
  build(): Uint8Array;
}

/** All of them by what is hostile in them. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  ...hostilePackages,
  ...hostileArchives,
  ...hostileTexts,
  ...hostileBinaries,
};
