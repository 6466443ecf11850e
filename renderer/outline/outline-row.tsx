import { ChevronRight, Ellipsis, GripVertical } from 'lucide-react';
import { memo, useContext } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OverlapMark } from '../editor/overlap/overlap-mark.tsx';
import { countsText, entryLabel, figure } from './counts-text.ts';
import type { OutlineEntry } from './outline-entries.ts';
import { RowContext } from './row-context.ts';

/** One line of the outline, and those under it. */
export function OutlineRow({ entry }: { readonly entry: OutlineEntry }) {
  const { t } = useTranslation();
  const label = entryLabel(t, entry);
  return (
    <TreeItem
      id={entry.id}
      textValue={label}
      aria-label={`${label}${t('outline.comma')}${countsText(t, entry)}`}
      className="outline-item"
    >
      <TreeItemContent>
        {({ isDropTarget }) => <RowContent entry={entry} isInto={isDropTarget === true} />}
      </TreeItemContent>
      <Collection items={entry.children}>{(child) => <OutlineRow entry={child} />}</Collection>
    </TreeItem>
  );
}

interface RowContentProps {
  readonly entry: OutlineEntry;
  /** Something is held over the line, to be dropped into it. */
  readonly isInto: boolean;
}

/** The tree renders all lines on show whenever one changes; what they show only with themselves. */
const RowContent = memo(function RowContent({ entry, isInto }: RowContentProps) {
  const { t } = useTranslation();
  const { current, menuOf, openMenu } = useContext(RowContext);
  const { id, number, text, type, depth } = entry;
  return (
    <div
      className="outline-line"
      data-type={type}
      data-depth={depth}
      aria-current={current === id ? 'location' : undefined}
    >
      {entry.children.length > 0 && (
        <Button slot="chevron" className="outline-fold">
          <ChevronRight size={14} aria-hidden="true" />
        </Button>
      )}
      <Button slot="drag" className="outline-grip">
        <GripVertical size={12} aria-hidden="true" />
      </Button>
      <span className="outline-words" title={entryLabel(t, entry)}>
        {number !== '' && <span className="outline-number">{number}</span>}
        <span className={text === '' ? 'muted' : undefined}>{text || t('outline.untitled')}</span>
      </span>
      {isInto ? <IntoMark id={id} /> : <RowCounts entry={entry} />}
      <Button
        slot={null}
        className="outline-more"
        excludeFromTabOrder
        aria-label={t('outline.actions', { name: entryLabel(t, entry) })}
        aria-haspopup="menu"
        aria-expanded={menuOf === id}
        onPress={({ target }) => openMenu(id, target)}
      >
        <Ellipsis size={14} aria-hidden="true" />
      </Button>
    </div>
  );
});

/** Says, on the line that is dropped into, which number comes of it. */
function IntoMark({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { numberInside } = useContext(RowContext);
  return (
    <span className="outline-into">{t('outline.inside', { number: numberInside(id) || t('outline.noNumber') })}</span>
  );
}

function RowCounts({ entry }: { readonly entry: OutlineEntry }) {
  const { t } = useTranslation();
  const { counts, goal } = entry;
  const { characters, targets, findings, placeholders } = counts;
  return (
    <>
      <span className="outline-counts" title={countsText(t, entry)}>
        <OverlapMark id={entry.id} />
        {findings > 0 && <span className="outline-count outline-findings">{findings}</span>}
        {placeholders > 0 && <span className="outline-count outline-placeholders">{placeholders}</span>}
        {targets > 0 && <span className="outline-count outline-targets">{targets}</span>}
        <span className="outline-characters">
          {goal === undefined ? figure(characters) : `${figure(characters)} / ${figure(goal)}`}
        </span>
      </span>
      {goal !== undefined && <GoalBar characters={characters} goal={goal} />}
    </>
  );
}

/** How much of its goal a section has; one that is well over it is marked. */
function GoalBar({ characters, goal }: { readonly characters: number; readonly goal: number }) {
  return (
    <span className="outline-goal" data-over={characters > goal * 1.1 || undefined} aria-hidden="true">
      <span style={{ width: `${Math.min(100, (characters / goal) * 100)}%` }} />
    </span>
  );
}
