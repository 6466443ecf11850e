import { useCallback, useState } from 'react';
import type { Draft } from '../../shared/document/model.ts';
import type { OwnNames } from '../../shared/lists/office-lists.ts';
import { isSettled, type Unsettled, unsettledIn } from '../../shared/reuse/unsettled.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { download } from '../ui/download.ts';
import { fileNameOf, printPage, writeInWorker } from './outgoing.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ways out: a Word document, the same with the table of its sources, paper. */
type WayOut = 'word' | 'wordWithSources' | 'paper';

/** Exporting and printing; a draft with open left-overs or placeholders asks first. */
export interface Output {
  /** What an export has to be confirmed over, if one waits. */
  readonly asking: Unsettled | null;
  exportDraft(): void;
  exportWithSources(): void;
  printDraft(): void;
  goOn(): void;
  stopAsking(): void;
}

export function useOutput(current: () => Draft, own: OwnNames, tell: (notice: Notice | null) => void): Output {
  const [waiting, setWaiting] = useState<{ readonly way: WayOut; readonly unsettled: Unsettled } | null>(null);
  const send = useCallback(
    (way: WayOut) => {
      const sent = way === 'paper' ? print(current()) : exportWord(current(), way === 'wordWithSources', tell);
      void sent.catch((error: unknown) => tell(noticeOf(error)));
    },
    [current, tell],
  );
  const ask = useCallback(
    (way: WayOut) => {
      const unsettled = unsettledIn(current(), own);
      if (isSettled(unsettled)) send(way);
      else setWaiting({ way, unsettled });
    },
    [current, own, send],
  );
  return {
    asking: waiting?.unsettled ?? null,
    exportDraft: useCallback(() => ask('word'), [ask]),
    exportWithSources: useCallback(() => ask('wordWithSources'), [ask]),
    printDraft: useCallback(() => ask('paper'), [ask]),
    goOn: () => waiting && send(waiting.way),
    stopAsking: () => setWaiting(null),
  };
}

async function exportWord(draft: Draft, withSources: boolean, tell: (notice: Notice) => void): Promise<void> {
  const file = `${fileNameOf(draft.meta.title)}.docx`;
  download(await writeInWorker(draft, 'docx', withSources), file, wordType);
  tell({ tone: 'info', key: 'export.done', details: { file } });
}

async function print(draft: Draft): Promise<void> {
  printPage(new TextDecoder().decode(await writeInWorker(draft, 'print')));
}
