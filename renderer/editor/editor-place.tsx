import { type Dispatch, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
import { matchesKey } from '../ui/matches-key.ts';
import { useSettled } from '../ui/use-settled.ts';
import type { CommandContext } from './commands/command.ts';
import { editorCommands } from './commands/index.ts';
import { toSlate } from './create-draft-editor.ts';
import { rangeOf } from './decorations.ts';
import { DraftSheet } from './draft-sheet.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { type BorrowedAs, insertBorrowed } from './insert-borrowed.ts';
import { useNumbers } from './numbers.ts';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { useAutosave } from './use-autosave.ts';
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
    insertSuggestion: () => suggestions.found[chosen] && insert(suggestions.found[chosen]),
    moveSuggestion: (by) => setSelected(Math.max(0, Math.min(suggestions.found.length - 1, chosen + by))),
    exportDraft: output.exportDraft,
    printDraft: output.printDraft,
    saveNow: () => void autosave.saveNow(),
  };
  const runKey = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const command = editorCommands.find(({ keys }) => keys.some((written) => matchesKey(event.nativeEvent, written)));
    if (!command) return;
    event.preventDefault();
    command.run(context);
  };

  // The sheet and the outline render for changes of their own; what they call may always be the latest.
  const latest = useRef({ go, runKey });
  latest.current = { go, runKey };
  const goToBlock = useCallback((blockId: string) => latest.current.go(blockId), []);
  const onKeyDown = useCallback((event: KeyboardEvent) => latest.current.runKey(event), []);
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
          <div className="desk">
            <DraftSheet
              editor={editor}
              initialValue={initialValue}
              numbers={numbers}
              findings={findings.byBlock}
              onValueChange={open.textChanged}
              onSelectionChange={open.cursorMoved}
              onKeyDown={onKeyDown}
            />
          </div>
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
    </div>
  );
}

/** A missing section comes in at the depth it has in its plan. */
function wantedAs(query: SuggestionQuery | null, suggestion: Suggestion): BorrowedAs {
  if (query?.kind === 'section') return { as: 'section', depth: Math.min(suggestion.path.length + 1, 5) as Depth };
  return { as: query?.kind === 'target' ? 'target' : 'clause' };
}
