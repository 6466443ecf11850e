import type { Dispatch } from 'react';
import { backupEnding, largestBackup, sizeText } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Host } from '../app/host.ts';
import type { AppAction } from '../app/state.ts';
import { download } from '../ui/download.ts';
import type { ChosenFile } from './chosen-files.ts';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryWork } from './library-work.ts';
import { runImport } from './run-import.ts';
import { runWork } from './run-work.ts';
import { createWorkQueue } from './work-queue.ts';

type LibraryWorks = Pick<
  LibraryActions,
  'importFiles' | 'continueImport' | 'cancelWork' | 'leaveWork' | 'closeWork' | 'readAgain' | 'backUp'
>;
type ToldWork = <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => (...args: A) => Promise<void>;

/** The long work of the library: it runs one piece after another and shows how far it is. */
export function createLibraryWorks(
  host: Host,
  dispatch: Dispatch<AppAction>,
  told: ToldWork,
  listPlans: () => Promise<void>,
): LibraryWorks {
  const { api } = host;
  const queue = createWorkQueue();
  let shown: LibraryWork | null = null;
  const show = (work: LibraryWork | null) => {
    shown = work;
    dispatch({ type: 'workMoved', work });
  };
  const importDocuments = async (files: readonly ChosenFile[]) => {
    // What was told of an import that this one came in behind, or that waits to be gone on with, stays in view.
    const isBehind = queue.isBusy();
    await queue.run(async (signal) => {
      const before = shown?.kind === 'import' && (isBehind || shown.waiting.length > 0) ? shown : null;
      await runImport(host, files, { results: before?.results ?? [], waiting: before?.waiting ?? [] }, signal, show);
    });
    await listPlans();
  };
  const merge = async ({ name, file }: ChosenFile) => {
    if (file.size > largestBackup) throw new AppError('fileTooLarge', { limit: sizeText(largestBackup) });
    await queue.run(async (signal) => {
      const fileId = await host.sendFile(name, await file.arrayBuffer());
      await runWork(api, 'merge', () => api.startMerge({ fileId }), signal, show);
    });
    await listPlans();
  };

  return {
    importFiles: told(async (files) => {
      const isBackup = ({ name }: ChosenFile) => name.endsWith(`.${backupEnding}`);
      const documents = files.filter((file) => !isBackup(file));
      if (documents.length > 0) await importDocuments(documents);
      for (const backup of files.filter(isBackup)) await merge(backup);
    }),
    continueImport: told(async () => {
      const left = shown?.waiting ?? [];
      if (shown) show({ ...shown, waiting: [], state: 'running' });
      await queue.run(async (signal) =>
        runImport(host, left, { results: shown?.results ?? [], waiting: [] }, signal, show),
      );
      await listPlans();
    }),
    cancelWork: queue.cancel,
    async leaveWork() {
      await queue.leave();
      show(null);
    },
    closeWork: () => show(null),
    readAgain: told(async (planIds) => {
      await queue.run((signal) => runWork(api, 'readAgain', () => api.startReadingAgain({ planIds }), signal, show));
      await listPlans();
    }),
    backUp: told(async (fileName) => {
      const { fileId } = await queue.run((signal) => runWork(api, 'backup', () => api.startBackup(), signal, show));
      if (fileId) download(await host.takeFile(fileId), fileName, 'application/zip');
    }),
  };
}
