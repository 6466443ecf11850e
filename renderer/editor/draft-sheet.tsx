import { type KeyboardEvent, memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Descendant, Editor, NodeEntry } from 'slate';
import { Editable, Slate } from 'slate-react';
import type { Finding } from '../../shared/checks/check.ts';
import { decorateBlock } from './decorations.ts';
import type { FindMarks } from './find/find-hits.ts';
import { type Numbers, NumbersContext } from './numbers.ts';
import { RenderBlock } from './render-block.tsx';
import { RenderChunk } from './render-chunk.tsx';
import { RenderRun } from './render-run.tsx';

interface DraftSheetProps {
  readonly editor: Editor;
  readonly initialValue: Descendant[];
  readonly numbers: Numbers;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly marks: FindMarks;
  readonly onValueChange: () => void;
  readonly onSelectionChange: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The A4-wide sheet that the writer writes on. It renders anew for its own changes only, not for what follows them. */
export const DraftSheet = memo(function DraftSheet({
  editor,
  initialValue,
  numbers,
  findings,
  marks,
  onValueChange,
  onSelectionChange,
  onKeyDown,
}: DraftSheetProps) {
  const { t } = useTranslation();
  const decorate = useCallback((entry: NodeEntry) => decorateBlock(entry, findings, marks), [findings, marks]);
  return (
    <Slate
      editor={editor}
      initialValue={initialValue}
      onValueChange={onValueChange}
      onSelectionChange={onSelectionChange}
    >
      <NumbersContext value={numbers}>
        <Editable
          className="sheet"
          aria-label={t('editor.text')}
          aria-multiline
          spellCheck={false}
          tabIndex={0}
          autoFocus
          decorate={decorate}
          renderElement={RenderBlock}
          renderLeaf={RenderRun}
          renderChunk={RenderChunk}
          onKeyDown={onKeyDown}
        />
      </NumbersContext>
    </Slate>
  );
});
