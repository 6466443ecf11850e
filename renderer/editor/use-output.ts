import { useCallback, useState } from 'react';
import type { Draft } from '../../shared/document/model.ts';
import { findLeftOvers, type LeftOver } from '../../shared/reuse/left-overs.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { download } from '../ui/download.ts';
import { fileNameOf, printPage, writeInWorker } from './outgoing.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Exporting and printing; a draft with open left-overs asks first. */
export interface Output {
  /** The open left-overs that an export has to be confirmed over, if one waits. */
  readonly asking: readonly LeftOver[] | null;
  exportDraft(): void;
  exportAnyway(): void;
  stopAsking(): void;
  printDraft(): void;
}

export function useOutput(current: () => Draft, tell: (notice: Notice | null) => void): Output {
  const [asking, setAsking] = useState<readonly LeftOver[] | null>(null);
  const told = useCallback(
    (work: () => Promise<void>) => void work().catch((error: unknown) => tell(noticeOf(error))),
    [tell],
  );
  const write = () =>
    told(async () => {
      const draft = current();
      const file = `${fileNameOf(draft.meta.title)}.docx`;
      download(await writeInWorker(draft, 'docx'), file, wordType);
      tell({ tone: 'info', key: 'export.done', details: { file } });
    });
  return {
    asking,
    exportDraft() {
      // Looked for anew: the findings on show follow the keys by a moment, and none may slip out meanwhile.
      const open = findLeftOvers(current());
      if (open.length > 0) setAsking(open);
      else write();
    },
    exportAnyway: write,
    stopAsking: () => setAsking(null),
    printDraft: () => told(async () => printPage(new TextDecoder().decode(await writeInWorker(current(), 'print')))),
  };
}
