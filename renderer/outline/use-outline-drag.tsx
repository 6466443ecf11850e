import { useMemo, useRef } from 'react';
import {
  type DragAndDropHooks,
  DropIndicator,
  type ItemDropTarget,
  type Key,
  useDragAndDrop,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import type { Block } from '../../shared/document/model.ts';
import type { DropSide } from '../editor/structure/move-sections.ts';
import { dropLines } from './change-outline.ts';
import { numberAfterMove } from './number-after-move.ts';
import { planDrop } from './plan-drop.ts';

/** What is dragged is known within the window alone, by the ids of its lines. */
const dragType = 'application/x-wunian-outline';

const sides = { before: 'before', after: 'after', on: 'inside' } as const;
const sideOf = ({ dropPosition }: ItemDropTarget): DropSide => sides[dropPosition];

/** Dragging of the outline's lines. */
export interface OutlineDrag {
  readonly hooks: DragAndDropHooks;
  readonly numberAt: (targetId: string, side: DropSide) => string | null;
}

interface OutlineDragOptions {
  readonly editor: Editor;
  readonly isDisabled: boolean;
  /** A line's words, for what hangs at the pointer. */
  readonly nameOf: (id: string) => string;
  /** Told of each place that the lines could go to, and of each move. */
  readonly onOver: (number: string) => void;
  readonly onMoved: (lines: ReadonlySet<string>) => void;
}

/** Drags lines with all under them before, after or into others; each place shows the number that it gives. */
export function useOutlineDrag(options: OutlineDragOptions): OutlineDrag {
  const { t } = useTranslation();
  const latest = useRef(options);
  latest.current = options;
  const dragged = useRef<ReadonlySet<string>>(new Set());
  const { editor, isDisabled } = options;
  const numberAt = useMemo(() => {
    return (targetId: string, side: DropSide) =>
      numberAfterMove(editor.children as readonly Block[], editor.facts.scheme, dragged.current, targetId, side);
  }, [editor]);
  const settings = useMemo(
    () => ({
      isDisabled,
      acceptedDragTypes: [dragType],
      getItems: (keys: Set<Key>) => [...keys].map((key) => ({ [dragType]: String(key) })),
      getAllowedDropOperations: () => ['move' as const],
      onDragStart: ({ keys }: { keys: Set<Key> }) => {
        dragged.current = namesOf(keys);
      },
      getDropOperation: (target: { type: string }) => {
        const { children, facts } = editor;
        if (target.type !== 'item') return 'cancel' as const;
        const item = target as ItemDropTarget;
        const plan = planDrop(
          children as readonly Block[],
          facts.scheme,
          dragged.current,
          String(item.key),
          sideOf(item),
        );
        return plan ? ('move' as const) : ('cancel' as const);
      },
      onDropEnter: ({ target }: { target: { type: string } }) => {
        if (target.type !== 'item') return;
        const item = target as ItemDropTarget;
        latest.current.onOver(numberAt(String(item.key), sideOf(item)) ?? '');
      },
      onMove: ({ keys, target }: { keys: Set<Key>; target: ItemDropTarget }) => {
        const lines = namesOf(keys);
        if (dropLines(editor, lines, String(target.key), sideOf(target))) latest.current.onMoved(lines);
      },
      renderDropIndicator: (target: { type: string }) => (
        <DropIndicator target={target as ItemDropTarget} className="outline-indicator">
          {({ isDropTarget }) => isDropTarget && <BetweenMark target={target as ItemDropTarget} numberAt={numberAt} />}
        </DropIndicator>
      ),
      renderDragPreview: (items: readonly Record<string, unknown>[]) => {
        const [first] = items;
        const name = latest.current.nameOf(String(first?.[dragType] ?? ''));
        return (
          <div className="outline-preview">
            {name}
            {items.length > 1 && <span className="badge">{t('outline.more', { count: items.length - 1 })}</span>}
          </div>
        );
      },
    }),
    [editor, isDisabled, numberAt, t],
  );
  const { dragAndDropHooks } = useDragAndDrop(settings);
  return { hooks: dragAndDropHooks, numberAt };
}

function namesOf(keys: Iterable<Key>): ReadonlySet<string> {
  return new Set([...keys].map(String));
}

interface BetweenMarkProps {
  readonly target: ItemDropTarget;
  readonly numberAt: OutlineDrag['numberAt'];
}

/** The line between two others, with the number that comes of dropping there. */
function BetweenMark({ target, numberAt }: BetweenMarkProps) {
  const { t } = useTranslation();
  const number = numberAt(String(target.key), sideOf(target)) || t('outline.noNumber');
  return <span className="outline-between">{t('outline.between', { number })}</span>;
}
