import { useEffect, useRef } from 'react';
import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { openEditors } from '../app/open-editors.ts';
import { setFacts } from './rules/with-facts.ts';

/** Lets the places around rename the open draft and save it, while its editor is mounted. */
export function useOpenEditor(draftId: string, editor: Editor, flush: () => Promise<void>): void {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const entry = {
      retitle: (title: string, stage: string | undefined) => retitle(editor, title, stage),
      flush: () => latest.current(),
    };
    openEditors.set(draftId, entry);
    return () => {
      if (openEditors.get(draftId) === entry) openEditors.delete(draftId);
    };
  }, [draftId, editor]);
}

/** Gives the draft another title and stage as one step to undo; the title block follows where it says the same. */
function retitle(editor: Editor, title: string, stage: string | undefined): void {
  const { stage: _stage, ...meta } = editor.facts.meta;
  HistoryEditor.withNewBatch(editor, () => {
    if (Editor.string(editor, [0]).replace(/\n/g, '') === meta.title || meta.title === '')
      Transforms.insertText(editor, title, { at: Editor.range(editor, [0]) });
    setFacts(editor, { meta: { ...meta, title, ...(stage ? { stage } : {}) } });
  });
}
