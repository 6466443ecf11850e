import type { ImportResult, JobState } from '../../shared/api.ts';
import type { ChosenFile } from './chosen-files.ts';

/** How far long work on the library is. */
export interface LibraryWork {
  readonly kind: 'import' | 'readAgain' | 'backup' | 'merge';
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  readonly results: readonly ImportResult[];
  readonly state: 'running' | 'finished' | 'cancelled' | 'failed';
  /** What ended it before its end. */
  readonly problem?: NonNullable<JobState['problem']>;
  /** The files that were not imported when it was cancelled. */
  readonly waiting: readonly ChosenFile[];
}

/** Work that has just begun. */
export function begunWork(kind: LibraryWork['kind'], total: number): LibraryWork {
  return { kind, done: 0, total, current: null, results: [], state: 'running', waiting: [] };
}
