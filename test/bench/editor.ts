import { join } from 'node:path';
import { againstProsemirror } from './editor/against-prosemirror.ts';
import { withEditor } from './editor/editor-window.ts';
import { longDraft, middleOf } from './editor/long-draft.ts';
import { growthByTyping } from './editor/memory.ts';
import { ofItself } from './editor/of-itself.ts';
import { openDocument } from './editor/opening.ts';
import { ourSide } from './editor/sides.ts';
import type { Figure } from './measure.ts';

/** Blocks of drafts of 100,000 and 300,000 characters. */
const [long, longest] = [800, 2_400] as const;

/** The editor with long drafts, against a bare ProseMirror where that can do the same. */
export function benchEditor(folder: string): Promise<readonly Figure[]> {
  const drafts = [longDraft('long', long), longDraft('longest', longest)] as const;
  return withEditor(join(folder, 'editor'), drafts, async (bench) => [
    ...(await againstProsemirror(bench, drafts[0])),
    ...(await againstProsemirror(bench, drafts[1])),
    ...(await ofItself(bench, drafts[1])),
  ]);
}

/** By how much long typing in a long draft lets the heap grow. */
export function benchEditorMemory(folder: string): Promise<readonly Figure[]> {
  const draft = longDraft('longest', longest);
  return withEditor(join(folder, 'editor-memory'), [draft], async ({ host, context }) => {
    const { page } = await openDocument(ourSide(host, draft), context, draft.blocks.length);
    const value = await growthByTyping(page, middleOf(draft));
    return [{ name: 'heap taken by 10,000 keys', value, limit: 20, unit: 'MB', detail: '' }];
  });
}
