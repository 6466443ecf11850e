import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo } from 'react';
import { type DragAndDropHooks, ListLayout, Tree, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foldableIds, shownEntries } from './folding.ts';
import type { OutlineEntry } from './outline-entries.ts';
import { actionOf, asksForMenu, type OutlineAction } from './outline-keys.ts';
import { OutlineRow } from './outline-row.tsx';
import { lineHeight, linesPadding } from './use-line-in-view.ts';

interface OutlineTreeProps {
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly entries: readonly OutlineEntry[];
  readonly isOpen: (id: string) => boolean;
  readonly onFold: (folded: ReadonlySet<string>) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly dragging: DragAndDropHooks;
  readonly onAction: (action: OutlineAction, id: string) => void;
  readonly onMenu: (id: string, anchor: Element) => void;
}

const layoutOptions = { rowSize: lineHeight, padding: linesPadding, dropIndicatorThickness: 2 };

/** The lines of the outline; those out of sight are not drawn. A click goes to a line, with Ctrl or Shift it selects. */
export function OutlineTree(props: OutlineTreeProps) {
  const { tree, entries, isOpen, onFold, selected, onSelect, dragging, onAction, onMenu } = props;
  const { t } = useTranslation();
  const foldable = useMemo(() => foldableIds(entries), [entries]);
  const onKey = (event: KeyboardEvent) => {
    const row = rowAround(event.target);
    const id = row?.dataset.key;
    if (!row || id === undefined) return;
    const action = actionOf(event.nativeEvent);
    if (!action && !asksForMenu(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    if (action) onAction(action, id);
    else onMenu(id, row);
  };
  const onClick = (event: MouseEvent) => {
    const id = rowAround(event.target)?.dataset.key;
    const isOther = event.ctrlKey || event.metaKey || event.shiftKey || (event.target as Element).closest('button');
    if (id !== undefined && !isOther) onAction('go', id);
  };
  const onContextMenu = (event: MouseEvent) => {
    const row = rowAround(event.target);
    const id = row?.dataset.key;
    if (!row || id === undefined) return;
    event.preventDefault();
    onMenu(id, row);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tree within is what is interactive; this listens ahead of it
    <div className="outline-lines" onKeyDownCapture={onKey} onClickCapture={onClick} onContextMenu={onContextMenu}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <Tree
          ref={tree}
          className="outline-tree"
          aria-label={t('editor.outline')}
          data-many={selected.size > 1 || undefined}
          items={entries}
          expandedKeys={foldable.filter(isOpen)}
          onExpandedChange={(open) => onFold(new Set(foldable.filter((id) => !open.has(id))))}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            onSelect(
              new Set(keys === 'all' ? shownEntries(entries, isOpen).map(({ id }) => id) : [...keys].map(String)),
            )
          }
          onAction={(key) => onAction('go', String(key))}
          dragAndDropHooks={dragging}
          renderEmptyState={() => <p className="outline-empty muted">{t('outline.empty')}</p>}
        >
          {(entry) => <OutlineRow entry={entry} />}
        </Tree>
      </Virtualizer>
    </div>
  );
}

function rowAround(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="row"][data-key]') : null;
}
