import { type Dispatch, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ReactEditor } from 'slate-react';
import type { Draft } from '../../shared/document/model.ts';
import { useHost } from '../app/host.ts';
import type { AppAction, Notice } from '../app/state.ts';
import { useDraftPackage } from '../drafts/use-draft-package.ts';
import { OutlinePane } from '../outline/outline-pane.tsx';
import { useSourceContext } from '../panels/source-context/use-source-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useLatest } from '../ui/use-latest.ts';
import { WordBubble } from './bubble/word-bubble.tsx';
import type { CommandContext } from './commands/command.ts';
import { EditorDialogs } from './dialogs/editor-dialogs.tsx';
import { EditorToolbar, toolbarState } from './editor-toolbar.tsx';
import { ExportQuestion } from './export-question.tsx';
import { FindColumn } from './find/find-column.tsx';
import { useFind } from './find/use-find.ts';
import { goTo } from './go-to.ts';
import { OverlapContext } from './overlap/overlap-context.ts';
import { useOverlap } from './overlap/use-overlap.ts';
import { DraftSheet } from './sheet/draft-sheet.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { stepToPlaceholder } from './structure/placeholders.ts';
import { useInserting } from './suggesting/use-inserting.ts';
import { useSuggesting } from './suggesting/use-suggesting.ts';
import { useAutosave, useSavedTold } from './use-autosave.ts';
import { useCommandDialogs } from './use-command-dialogs.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useDraft } from './use-draft.ts';
import { useFindings } from './use-findings.ts';
import { useLists } from './use-lists.ts';
import { useOpenEditor } from './use-open-editor.ts';
import { useOutput } from './use-output.ts';
import { usePanelFacts } from './use-panel-facts.ts';
import { usePictureChooser } from './use-picture-chooser.ts';
import { useZoom } from './use-zoom.ts';

interface EditorPlaceProps {
  readonly opened: Draft;
  /** Kept, but not shown, while another place is open: undo and the cursor are still there when one comes back. */
  readonly hidden: boolean;
  /** Another window writes this draft. */
  readonly isReadOnly: boolean;
  readonly dispatch: Dispatch<AppAction>;
}

/** The open draft: outline, sheet, panel and status. */
export function EditorPlace({ opened, hidden, isReadOnly, dispatch }: EditorPlaceProps) {
  const { api } = useHost();
  const tell = useCallback((notice: Notice | null) => dispatch({ type: 'noticed', notice }), [dispatch]);
  const changed = useRef(() => {});
  const open = useDraft(
    opened,
    useCallback(() => changed.current(), []),
    useCallback((count) => tell({ tone: 'info', key: 'editor.picturesLeftOut', details: { count } }), [tell]),
  );
  const { editor, draft, numbers, cursor, newId, current } = open;
  const { saver, states } = useAutosave(api, opened, current, tell);
  changed.current = isReadOnly ? () => undefined : saver.changed;
  const told = useCallback(
    (isSaved: boolean) => dispatch({ type: 'draftSaved', draftId: opened.id, isSaved }),
    [dispatch, opened.id],
  );
  useSavedTold(states, told);
  useOpenEditor(opened.id, editor, saver.flush);
  const { meta } = draft;
  useEffect(() => dispatch({ type: 'draftDescribed', draftId: opened.id, meta }), [dispatch, opened.id, meta]);

  const lists = useLists(api, hidden, tell);
  const findings = useFindings(draft, lists, tell);
  const overlap = useOverlap(api, draft.blocks, hidden);
  const [isOverlapShown, showOverlap] = useState(false);
  const output = useOutput(current, lists.ownNames, tell);
  const saveCopy = useDraftPackage(current, tell);
  const suggesting = useSuggesting(open, lists, hidden, tell);
  const find = useFind(editor, draft.blocks, numbers, cursor);
  const dialogs = useCommandDialogs(editor, hidden);
  const { percent, zoom, desk } = useZoom(hidden);
  const choosePicture = usePictureChooser(editor, newId, tell);
  const { offered, chosen, choose } = suggesting;
  const { insert, insertChosen, insertValue } = useInserting(editor, suggesting, isReadOnly);
  const sourceContext = useSourceContext({ dispatch, tell, insert: isReadOnly ? undefined : insertChosen });
  const { borrowing, ranges } = usePanelFacts(draft.blocks, cursor);
  const arePanesShown = useAfterPaint();
  const go = useCallback((id: string, start = 0, end = start) => goTo(editor, id, start, end), [editor]);

  const context: CommandContext = {
    editor,
    newId,
    isReadOnly,
    suggestionCount: offered.length,
    insertSuggestion: () => offered[chosen] && insert(offered[chosen].suggestion),
    dismissSuggestion: () => offered[chosen] && suggesting.dismiss(offered[chosen].suggestion),
    showContext: () => offered[chosen] && sourceContext.show(offered[chosen].suggestion),
    moveSuggestion: (by) => choose(Math.max(0, Math.min(offered.length - 1, chosen + by))),
    openFind: find.open,
    stepToHit: find.step,
    openDialog: dialogs.open,
    choosePicture,
    zoom,
    isOverlapShown,
    showOverlap,
    exportDraft: output.exportDraft,
    exportWithSources: output.exportWithSources,
    printDraft: output.printDraft,
    saveNow: () => void saver.saveNow(),
    saveCopy,
  };
  const latest = useLatest(context);
  const onKeyDown = useCommandKeys(context, hidden);
  useEffect(() => {
    if (!hidden) ReactEditor.focus(editor);
  }, [hidden, editor]);
  const initialValue = useMemo(() => editor.children, [editor]);

  return (
    <div className="editor" hidden={hidden}>
      <EditorToolbar context={latest} state={toolbarState(context)} />
      <Group orientation="horizontal" className="editor-columns">
        <Panel defaultSize="19%" minSize="140px" collapsible>
          {arePanesShown && (
            <OverlapContext value={isOverlapShown ? overlap.shares.sections : null}>
              <OutlinePane
                editor={editor}
                blocks={draft.blocks}
                numbers={numbers}
                scheme={draft.scheme}
                findings={findings.byHolder}
                cursor={cursor}
                isReadOnly={isReadOnly}
                onGo={go}
              />
            </OverlapContext>
          )}
        </Panel>
        <Separator className="column-handle" />
        <Panel minSize="400px">
          <FindColumn
            find={find}
            hidden={hidden}
            zoom={percent}
            desk={desk}
            overlay={!isReadOnly && <WordBubble editor={editor} turn={open.turn} />}
          >
            <DraftSheet
              editor={editor}
              initialValue={initialValue}
              shown={open.shown}
              findings={findings.byHolder}
              marks={find.marks}
              overlaps={isOverlapShown ? overlap.byHolder : null}
              isReadOnly={isReadOnly}
              onValueChange={open.textChanged}
              onSelectionChange={open.cursorMoved}
              onKeyDown={onKeyDown}
            />
          </FindColumn>
        </Panel>
        <Separator className="column-handle" />
        <Panel defaultSize="26%" minSize="220px" collapsible>
          {arePanesShown && (
            <SidePanel
              editor={editor}
              draftId={draft.id}
              meta={draft.meta}
              lists={lists}
              comments={draft.comments}
              ranges={ranges}
              borrowing={borrowing}
              clearedNames={draft.clearedNames}
              findings={findings.all}
              suggesting={suggesting}
              isReadOnly={isReadOnly}
              onInsert={insert}
              onInsertValue={insertValue}
              onContext={sourceContext.show}
              onExportSources={output.exportWithSources}
              onGo={go}
            />
          )}
        </Panel>
      </Group>
      <StatusBar
        draft={draft}
        numbers={numbers}
        cursor={cursor}
        findings={findings.all}
        overlap={overlap.shares.whole}
        states={isReadOnly ? null : states}
        zoom={percent}
        onPlaceholder={() => stepToPlaceholder(editor, 1)}
        onCounts={() => dialogs.open('counts')}
        onZoomReset={() => zoom(0)}
        onOverlap={() => showOverlap(!isOverlapShown)}
      />
      <ExportQuestion output={output} onGo={({ holderId, start, end }) => go(holderId, start, end)} />
      {!hidden && sourceContext.element}
      <EditorDialogs dialogs={dialogs} context={context} />
    </div>
  );
}
