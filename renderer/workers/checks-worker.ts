import { runChecks } from '../../shared/checks/index.ts';
import { applyChange, type DraftChange } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';
import { emptyLists, type OfficeLists } from '../../shared/lists/office-lists.ts';

/** What is to be checked: a draft by what has changed in it, and the office's lists, null while they are as before. */
export interface CheckTask {
  readonly change: DraftChange;
  readonly lists: OfficeLists | null;
}

/** Draft and lists as they were sent last: of the next only what has changed is sent. */
let last: Draft | undefined;
let known: OfficeLists = emptyLists;

self.onmessage = ({ data: { change, lists } }: MessageEvent<CheckTask>) => {
  last = applyChange(last ?? { ...change.facts, blocks: [], pictures: [] }, change);
  known = lists ?? known;
  self.postMessage(runChecks(last, known));
};
