import { type KeyboardEvent, type MouseEvent, memo, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Descendant, Editor, NodeEntry } from 'slate';
import { Editable, Slate } from 'slate-react';
import type { Finding } from '../../../shared/checks/check.ts';
import { blocksInAChunk } from '../create-draft-editor.ts';
import type { FindMarks } from '../find/find-hits.ts';
import { goTo } from '../go-to.ts';
import type { HolderOverlap } from '../overlap/use-overlap.ts';
import { compositionBegins, compositionEnds } from '../rules/with-undo-steps.ts';
import { createChunkTurns } from './chunk-turns.ts';
import { decorateHolder } from './decorations.ts';
import { expectKeys } from './expect-keys.ts';
import { NumberAnnouncer } from './number-announcer.tsx';
import { RenderBlock } from './render-block.tsx';
import { ChunkTurnsContext, RenderChunk } from './render-chunk.tsx';
import { RenderRun } from './render-run.tsx';
import { SheetWords } from './sheet-words.ts';
import { type Shown, ShownProvider } from './shown.ts';
import { useDirectTyping } from './use-direct-typing.ts';
import { useMovingDrop } from './use-moving-drop.ts';

interface DraftSheetProps {
  readonly editor: Editor;
  readonly initialValue: Descendant[];
  readonly shown: Shown;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly marks: FindMarks;
  /** Null while the writer does not look at it. */
  readonly overlaps: ReadonlyMap<string, HolderOverlap> | null;
  readonly isReadOnly: boolean;
  readonly onValueChange: () => void;
  readonly onSelectionChange: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The A4-wide sheet that the writer writes on. It renders anew for its own changes only, not for what follows them. */
export const DraftSheet = memo(function DraftSheet(props: DraftSheetProps) {
  const { editor, initialValue, shown, findings, marks, overlaps, isReadOnly } = props;
  const { onValueChange, onSelectionChange, onKeyDown } = props;
  const { t } = useTranslation();
  const drag = useMovingDrop(editor);
  const typing = useDirectTyping(editor);
  const turns = useMemo(() => createChunkTurns(editor, chunkOfCursor(editor)), [editor]);
  const decorate = useCallback(
    (entry: NodeEntry) => decorateHolder(entry, findings, marks, overlaps),
    [findings, marks, overlaps],
  );
  return (
    <Slate
      editor={editor}
      initialValue={initialValue}
      onValueChange={onValueChange}
      onSelectionChange={onSelectionChange}
    >
      <SheetWords value={t}>
        <ShownProvider value={shown}>
          <ChunkTurnsContext value={turns}>
            <Editable
              className="sheet"
              aria-label={t('editor.text')}
              aria-multiline
              spellCheck={false}
              tabIndex={0}
              autoFocus
              readOnly={isReadOnly}
              role="textbox"
              aria-readonly={isReadOnly}
              decorate={decorate}
              renderElement={RenderBlock}
              renderLeaf={RenderRun}
              renderChunk={RenderChunk}
              onKeyDown={onKeyDown}
              onClick={(event) => followReference(editor, event)}
              onPointerUp={expectKeys}
              {...drag}
              {...typing}
              onCompositionStart={() => compositionBegins(editor)}
              onCompositionEnd={({ data }) => compositionEnds(editor, data)}
            />
          </ChunkTurnsContext>
        </ShownProvider>
      </SheetWords>
      <NumberAnnouncer editor={editor} numbers={shown.numbers} />
    </Slate>
  );
});

/** The chunk of the block with the cursor, as they are cut when a draft is opened. */
function chunkOfCursor(editor: Editor): number {
  return Math.floor((editor.selection?.focus.path[0] ?? 0) / blocksInAChunk);
}

/** Ctrl and a click on a reference go to what it refers to; by the keyboard the outline goes there. */
function followReference(editor: Editor, event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  const reference = event.target instanceof Element ? event.target.closest('[data-refers-to]') : null;
  const target = reference?.getAttribute('data-refers-to');
  if (target) goTo(editor, target, 0, 0);
}
