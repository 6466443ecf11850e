import { type Disk, diskError, nodeDisk } from '../../electron/store/disk.ts';

/** The real disk, with no space left for the files that `isFull` names. */
export function fullDisk(isFull: (path: string) => boolean = () => true): Disk {
  return {
    ...nodeDisk,
    async write(path, bytes) {
      if (!isFull(path)) return nodeDisk.write(path, bytes);
      const failure = noSpaceLeft();
      throw diskError(failure, path) ?? failure;
    },
  };
}

/** What the system says when a disk is full. */
export function noSpaceLeft(): Error {
  return Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}
