import { IndentDecrease, IndentIncrease, ListRestart, Merge, Pilcrow, Redo2, Split, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanUnit } from '../../shared/plan/model.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { keyText, matchesKey } from '../ui/matches-key.ts';
import { type ReadingCommand, type ReadingContext, readingCommands } from './reading-commands.ts';
import { type Found, UnitRow } from './unit-row.tsx';

const icons = {
  promote: IndentDecrease,
  demote: IndentIncrease,
  paragraph: Pilcrow,
  join: Merge,
  split: Split,
  undo: Undo2,
  redo: Redo2,
  reset: ListRestart,
} as const;

interface StructurePaneProps {
  readonly context: ReadingContext;
  /** The place in the chosen unit that was gone to. */
  readonly found: Found | null;
  readonly onCaret: (caret: number) => void;
}

/** The plan's units; one is chosen, and what is wrong about it is put right by key or button. */
export function StructurePane({ context, found, onCaret }: StructurePaneProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="reading-tools" role="toolbar" aria-label={t('correct.tools')}>
        {readingCommands.map((command) => (
          <IconButton
            key={command.name}
            icon={icons[command.name]}
            label={t(`correct.${command.name}`)}
            shortcut={keyText(command.keys[0] ?? '')}
            isDisabled={!command.isEnabled(context)}
            onPress={() => run(command, context)}
          />
        ))}
        <span className="muted reading-hint">{t('correct.hint')}</span>
      </div>
      <UnitList context={context} found={found} onCaret={onCaret} />
    </>
  );
}

function UnitList({ context, found, onCaret }: StructurePaneProps) {
  const { t } = useTranslation();
  const { units, at, caret, choose } = context;
  const list = useRef<HTMLDivElement>(null);
  const chosenId = units[at]?.id;
  useShown(list, chosenId);
  useEffect(() => list.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = readingCommands.find(({ keys }) => keys.some((key) => matchesKey(event.nativeEvent, key)));
    // In the middle of a text Backspace would be taken for the deleting of a character.
    if (command && !(command.name === 'join' && caret > 0)) run(command, context);
    else if (!command && !moveBy(event, context, onCaret)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-unit]') : null;
    if (!row?.dataset.unit) return;
    choose(row.dataset.unit);
    if (units.find(({ id }) => id === row.dataset.unit)?.type !== 'row') onCaret(clickedPlace(row));
  };
  return (
    <div
      ref={list}
      className="unit-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('reading.structure')}
      aria-activedescendant={chosenId ? `unit-${chosenId}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {units.map((unit, index) => (
        <UnitRow
          key={unit.id}
          unit={unit}
          isChosen={index === at}
          caret={index === at ? caret : 0}
          found={index === at ? found : null}
        />
      ))}
    </div>
  );
}

function useShown(list: RefObject<HTMLElement | null>, unitId: string | undefined): void {
  useEffect(() => {
    if (unitId) list.current?.querySelector(`[data-unit="${unitId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, unitId]);
}

function run(command: ReadingCommand, context: ReadingContext): void {
  if (command.isEnabled(context)) void command.run(context);
}

/** So many units are passed over by PageUp and PageDown. */
const pageStep = 10;

/** The keys that move: from unit to unit, and in the chosen one from character to character. */
function moveBy(event: KeyboardEvent, { units, at, caret, choose }: ReadingContext, onCaret: (caret: number) => void) {
  if (event.altKey || event.metaKey || event.shiftKey) return false;
  const length = units[at]?.text.length ?? 0;
  const goTo = (place: number) => {
    const unit = units[Math.max(0, Math.min(units.length - 1, place))];
    if (unit) choose(unit.id);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(at + 1),
    ArrowUp: () => goTo(at - 1),
    PageDown: () => goTo(at + pageStep),
    PageUp: () => goTo(at - pageStep),
    'Ctrl+Home': () => goTo(0),
    'Ctrl+End': () => goTo(units.length - 1),
    Home: () => onCaret(0),
    End: () => onCaret(length),
    ArrowLeft: () => onCaret(Math.max(0, caret - 1)),
    ArrowRight: () => onCaret(Math.min(length, caret + 1)),
  };
  const move = moves[event.ctrlKey ? `Ctrl+${event.key}` : event.key];
  move?.();
  return move !== undefined;
}

/** Where in the unit's text the click came down. */
function clickedPlace(row: HTMLElement): number {
  const text = row.querySelector('[data-text]');
  const selection = document.getSelection();
  if (!text || !selection?.anchorNode || !text.contains(selection.anchorNode)) return 0;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  return before.toString().length;
}

/** The place of a unit, -1 where it is not there. */
export function placeOf(units: readonly PlanUnit[], unitId: string | null): number {
  return unitId === null ? -1 : units.findIndex(({ id }) => id === unitId);
}
