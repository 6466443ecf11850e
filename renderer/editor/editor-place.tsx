import { type Dispatch, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Depth, Draft } from '../../shared/document/model.ts';
import { borrow } from '../../shared/reuse/borrow.ts';
import type { Suggestion, SuggestionQuery } from '../../shared/suggestions/suggestion.ts';
import { useHost } from '../app/host.ts';
import type { AppAction, Notice } from '../app/state.ts';
import { OutlinePane } from '../panels/outline-pane.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { CommandPalette } from './command-palette.tsx';
import type { CommandContext } from './commands/command.ts';
import { toSlate } from './create-draft-editor.ts';
import { rangeOf } from './decorations.ts';
import { DraftSheet } from './draft-sheet.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { FindColumn } from './find/find-column.tsx';
import { useFind } from './find/use-find.ts';
import { type BorrowedAs, insertBorrowed } from './insert-borrowed.ts';
import { KeySheet } from './key-sheet.tsx';
import { useNumbers } from './numbers.ts';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { useAutosave } from './use-autosave.ts';
import { useCommandDialogs } from './use-command-dialogs.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useDraft } from './use-draft.ts';
import { useFindings } from './use-findings.ts';
import { useOutput } from './use-output.ts';
import { queryFor, type SuggestionTopic, useSuggestions, withoutInserted } from './use-suggestions.ts';

interface EditorPlaceProps {
  readonly opened: Draft;
  /** Kept, but not shown, while another place is open: undo and the cursor are still there when one comes back. */
  readonly hidden: boolean;
  readonly dispatch: Dispatch<AppAction>;
}

/** The open draft: outline, sheet, panel and status. */
export function EditorPlace({ opened, hidden, dispatch }: EditorPlaceProps) {
  const { t } = useTranslation();
  const { api } = useHost();
  const tell = useCallback((notice: Notice | null) => dispatch({ type: 'noticed', notice }), [dispatch]);
  const changed = useRef(() => {});
  const open = useDraft(
    opened,
    useCallback(() => changed.current(), []),
  );
  const { editor, draft, cursor } = open;
  const autosave = useAutosave(api, opened, open.current, tell);
  changed.current = autosave.changed;
  const isSaved = autosave.state === 'saved';
  useEffect(() => dispatch({ type: 'draftSaved', isSaved }), [dispatch, isSaved]);

  const numbers = useNumbers(draft.blocks, draft.scheme);
  const settled = useSettled(draft, 150);
  const findings = useFindings(settled);
  const initialValue = useMemo(() => toSlate(opened.blocks), [opened]);
  const output = useOutput(open.current, tell);
  const [topic, setTopic] = useState<SuggestionTopic>('clauses');
  const [held, setHeld] = useState(false);
  const [selected, setSelected] = useState(0);
  const answered = useSuggestions(api, settled.blocks, cursor, draft.meta, topic, held || hidden, tell);
  const suggestions = useMemo(() => withoutInserted(answered, draft.blocks), [answered, draft.blocks]);
  const isAsking = answered.query === null && queryFor(settled.blocks, cursor, draft.meta, topic) !== null;
  const find = useFind(editor, settled.blocks, numbers, cursor);
  const dialogs = useCommandDialogs(editor, hidden);
  const chosen = Math.min(selected, Math.max(0, suggestions.found.length - 1));

  const insert = (suggestion: Suggestion) => {
    insertBorrowed(editor, {
      borrowed: borrow(suggestion, draft.meta),
      wanted: wantedAs(suggestions.query, suggestion),
      levels: draft.scheme.levels.length,
      newId: open.newId,
    });
    setSelected(0);
    ReactEditor.focus(editor);
  };
  const go = (blockId: string, start = 0, end = start) => {
    const index = draft.blocks.findIndex((block) => block.id === blockId);
    const block = draft.blocks[index];
    if (!block) return;
    Transforms.select(editor, rangeOf(block, index, start, end));
    ReactEditor.focus(editor);
    document.querySelector(`[data-block="${blockId}"]`)?.scrollIntoView({ block: 'center' });
  };

  const context: CommandContext = {
    editor,
    levels: draft.scheme.levels.length,
    suggestionCount: suggestions.found.length,
    insertSuggestion: () => suggestions.found[chosen] && insert(suggestions.found[chosen]),
    moveSuggestion: (by) => setSelected(Math.max(0, Math.min(suggestions.found.length - 1, chosen + by))),
    openFind: find.open,
    stepToHit: find.step,
    openPalette: () => dialogs.open('palette'),
    openKeySheet: () => dialogs.open('keySheet'),
    exportDraft: output.exportDraft,
    printDraft: output.printDraft,
    saveNow: () => void autosave.saveNow(),
  };
  const onKeyDown = useCommandKeys(context, hidden);

  // The outline renders for changes of its own; what it calls may always be the latest.
  const latest = useRef(go);
  latest.current = go;
  const goToBlock = useCallback((blockId: string) => latest.current(blockId), []);
  useEffect(() => {
    if (!hidden) ReactEditor.focus(editor);
  }, [hidden, editor]);

  return (
    <div className="editor" hidden={hidden}>
      <EditorToolbar context={context} scheme={draft.scheme} onScheme={open.setScheme} />
      <Group orientation="horizontal" className="editor-columns">
        <Panel defaultSize="19%" minSize="140px" collapsible>
          <OutlinePane blocks={settled.blocks} numbers={numbers} cursor={cursor} onGo={goToBlock} />
        </Panel>
        <Separator className="column-handle" />
        <Panel minSize="400px">
          <FindColumn find={find} hidden={hidden}>
            <DraftSheet
              editor={editor}
              initialValue={initialValue}
              numbers={numbers}
              findings={findings.byBlock}
              marks={find.marks}
              onValueChange={open.textChanged}
              onSelectionChange={open.cursorMoved}
              onKeyDown={onKeyDown}
            />
          </FindColumn>
        </Panel>
        <Separator className="column-handle" />
        <Panel defaultSize="26%" minSize="220px" collapsible>
          <SidePanel
            open={open}
            findings={findings.all}
            suggestions={suggestions}
            isAsking={isAsking}
            selected={chosen}
            topic={topic}
            onTopic={setTopic}
            onSelect={setSelected}
            onInsert={insert}
            onGo={go}
            onHold={setHeld}
          />
        </Panel>
      </Group>
      <StatusBar
        blocks={settled.blocks}
        numbers={numbers}
        cursor={cursor}
        findings={findings.all}
        saveState={autosave.state}
      />
      <ConfirmDialog
        title={t('export.leftOversTitle')}
        text={t('export.leftOversText', {
          count: output.asking?.length ?? 0,
          names: [...new Set(output.asking?.map(({ name }) => name))].join('、'),
        })}
        confirm={t('export.anyway')}
        cancel={t('export.review')}
        isOpen={output.asking !== null}
        onConfirm={output.exportAnyway}
        onClose={output.stopAsking}
      />
      {dialogs.shown === 'palette' && (
        <CommandPalette
          context={context}
          onRun={(command) => dialogs.close(() => command.run(context))}
          onClose={() => dialogs.close()}
        />
      )}
      {dialogs.shown === 'keySheet' && <KeySheet onClose={() => dialogs.close()} />}
    </div>
  );
}

/** A missing section comes in at the depth it has in its plan. */
function wantedAs(query: SuggestionQuery | null, suggestion: Suggestion): BorrowedAs {
  if (query?.kind === 'section') return { as: 'section', depth: Math.min(suggestion.path.length + 1, 5) as Depth };
  return { as: query?.kind === 'target' ? 'target' : 'clause' };
}
