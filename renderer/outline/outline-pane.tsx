import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import type { Finding } from '../../shared/checks/check.ts';
import type { Block } from '../../shared/document/model.ts';
import type { NumberingScheme } from '../../shared/document/numbering-scheme.ts';
import type { Numbers } from '../editor/numbers.ts';
import { setGoal } from './change-outline.ts';
import { entryLabel } from './counts-text.ts';
import { isOutlined } from './entry-text.ts';
import { filterEntries } from './filter-entries.ts';
import { foldedTo, pathTo, shownEntries, shownLine } from './folding.ts';
import { GoalDialog } from './goal-dialog.tsx';
import type { OutlineEntry } from './outline-entries.ts';
import { OutlineHead } from './outline-head.tsx';
import type { OutlineAction } from './outline-keys.ts';
import { OutlineTree } from './outline-tree.tsx';
import { RowContext } from './row-context.ts';
import { RowMenu } from './row-menu.tsx';
import { rowOf, useKeptFocus } from './use-kept-focus.ts';
import { useLineActions } from './use-line-actions.ts';
import { useLineInView } from './use-line-in-view.ts';
import { useOutline } from './use-outline.ts';
import { useOutlineDrag } from './use-outline-drag.tsx';

interface OutlinePaneProps {
  readonly editor: Editor;
  /** As they were when the keys last rested; so are the others that follow the text. */
  readonly blocks: readonly Block[];
  readonly numbers: Numbers;
  readonly scheme: NumberingScheme;
  /** By the block or cell that they are in. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The place of the block with the cursor. */
  readonly cursor: number | undefined;
  readonly isReadOnly: boolean;
  readonly onGo: (blockId: string) => void;
}

interface OpenMenu {
  readonly id: string;
  readonly anchor: Element;
}

/** The draft's outline: the whole tree with numbers and counts, and all that is done to sections as a whole. */
export const OutlinePane = memo(function OutlinePane(props: OutlinePaneProps) {
  const { editor, blocks, numbers, findings, cursor, isReadOnly, onGo } = props;
  const { entries } = useOutline({ blocks, numbers, meta: editor.facts.meta, findings });
  const above = cursor === undefined ? undefined : blocks.slice(0, cursor + 1).findLast(isOutlined)?.id;
  return <OutlineBody editor={editor} entries={entries} above={above} isReadOnly={isReadOnly} onGo={onGo} />;
});

interface OutlineBodyProps extends Pick<OutlinePaneProps, 'editor' | 'isReadOnly' | 'onGo'> {
  readonly entries: readonly OutlineEntry[];
  /** The line that the cursor stands in or under. */
  readonly above: string | undefined;
}

/** Rendered when it reads otherwise: most keys change no line. */
const OutlineBody = memo(function OutlineBody({ editor, entries, above, isReadOnly, onGo }: OutlineBodyProps) {
  const { t } = useTranslation();
  const tree = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [goalOf, setGoalOf] = useState<string | null>(null);
  const isFiltered = filter.trim() !== '';
  const lines = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const isOpen = useCallback((id: string) => isFiltered || !folded.has(id), [isFiltered, folded]);
  const shown = useMemo(() => shownEntries(lines, isOpen), [lines, isOpen]);
  const current = shownLine(lines, above, isOpen);
  useLineInView(tree, current, () => shown.findIndex(({ id }) => id === current));

  const go = useCallback((id: string) => onGo(id), [onGo]);
  const keepFocus = useKeptFocus(tree, entries);
  const actions = useLineActions({ editor, isReadOnly, shown, selected, onGo: go, onGoal: setGoalOf, keepFocus });
  const entryAt = (id: string) => pathTo(entries, id).at(-1);
  const drag = useOutlineDrag({
    editor,
    isDisabled: isReadOnly,
    nameOf: (id) => {
      const entry = entryAt(id);
      return entry ? entryLabel(t, entry) : '';
    },
    onOver: (number) => actions.tell(t('outline.between', { number: number || t('outline.noNumber') })),
    onMoved: (moved) => {
      keepFocus([...moved][0]);
      actions.tellPlace(moved);
    },
  });
  const openMenu = useCallback((id: string, anchor: Element) => setMenu({ id, anchor }), []);
  const row = useMemo(
    () => ({
      current,
      menuOf: menu?.id,
      openMenu,
      numberInside: (id: string) => drag.numberAt(id, 'inside'),
    }),
    [current, menu?.id, openMenu, drag.numberAt],
  );
  const runFromMenu = (action: OutlineAction) => {
    const id = menu?.id;
    setMenu(null);
    // The menu gives the focus back when it has gone; what goes to the text comes behind that.
    if (id !== undefined) setTimeout(() => actions.run(action, id));
  };
  const menuEntry = menu && entryAt(menu.id);
  const goalEntry = goalOf === null ? undefined : entryAt(goalOf);

  return (
    <section className="outline-pane" aria-label={t('editor.outline')}>
      <OutlineHead
        filter={filter}
        onFilter={setFilter}
        onFold={(levels) => setFolded(foldedTo(entries, levels))}
        onLeave={() => shown[0] && rowOf(tree.current, shown[0].id)?.focus()}
      />
      <RowContext value={row}>
        <OutlineTree
          tree={tree}
          entries={lines}
          isOpen={isOpen}
          onFold={(next) => !isFiltered && setFolded(next)}
          selected={selected}
          onSelect={setSelected}
          dragging={drag.hooks}
          onAction={actions.run}
          onMenu={openMenu}
        />
      </RowContext>
      <div role="status" className="off-screen" data-live-announcer="true">
        {actions.told}
      </div>
      {menu && menuEntry && (
        <RowMenu
          anchor={menu.anchor}
          count={actions.linesOf(menu.id).size}
          disabled={actions.disabledFor(menuEntry)}
          onAction={runFromMenu}
          onClose={() => setMenu(null)}
        />
      )}
      {goalEntry && (
        <GoalDialog
          entry={goalEntry}
          onGoal={(goal) => setGoal(editor, goalEntry.id, goal)}
          onClose={() => setGoalOf(null)}
        />
      )}
    </section>
  );
});
