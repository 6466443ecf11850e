import { runChecks } from '../../shared/checks/index.ts';
import { applyChange, type DraftChange } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';

/** The draft as it was sent last: of the next only what has changed is sent. */
let last: Draft | undefined;

self.onmessage = ({ data }: MessageEvent<DraftChange>) => {
  last = applyChange(last ?? { ...data.facts, blocks: [], pictures: [] }, data);
  self.postMessage(runChecks(last));
};
