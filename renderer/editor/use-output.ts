import { useCallback, useState } from 'react';
import { type Draft, textHolders } from '../../shared/document/model.ts';
import { type Placeholder, placeholdersIn } from '../../shared/document/placeholders.ts';
import { findLeftOvers, type LeftOver } from '../../shared/reuse/left-overs.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { download } from '../ui/download.ts';
import { fileNameOf, printPage, writeInWorker } from './outgoing.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is not settled in a draft that is to leave the house. */
export interface Unsettled {
  readonly leftOvers: readonly LeftOver[];
  readonly placeholders: readonly Placeholder[];
}

/** Exporting and printing; a draft with open left-overs or placeholders asks first. */
export interface Output {
  /** What an export has to be confirmed over, if one waits. */
  readonly asking: Unsettled | null;
  exportDraft(): void;
  exportAnyway(): void;
  stopAsking(): void;
  printDraft(): void;
}

export function useOutput(current: () => Draft, tell: (notice: Notice | null) => void): Output {
  const [asking, setAsking] = useState<Unsettled | null>(null);
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
      const unsettled = unsettledIn(current());
      if (unsettled.leftOvers.length + unsettled.placeholders.length > 0) setAsking(unsettled);
      else write();
    },
    exportAnyway: write,
    stopAsking: () => setAsking(null),
    printDraft: () => told(async () => printPage(new TextDecoder().decode(await writeInWorker(current(), 'print')))),
  };
}

/** Looked for anew: the findings on show follow the keys by a moment, and none may slip out meanwhile. */
function unsettledIn(draft: Draft): Unsettled {
  const printed = draft.blocks.filter(({ type }) => type !== 'note');
  return { leftOvers: findLeftOvers(draft), placeholders: textHolders(printed).flatMap(placeholdersIn) };
}
