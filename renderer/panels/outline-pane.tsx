import { ChevronRight } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { Button, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { leadLength } from '../../shared/document/lead-sentence.ts';
import { type Block, type ClauseBlock, type HeadingBlock, textOf } from '../../shared/document/model.ts';
import type { Numbers } from '../editor/numbers.ts';

interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  readonly children: readonly OutlineEntry[];
}

interface OutlinePaneProps {
  readonly blocks: readonly Block[];
  readonly numbers: Numbers;
  readonly cursor: number | undefined;
  readonly onGo: (blockId: string) => void;
}

/** The draft's outline as a tree; Enter or a click goes there, and the entry above the cursor is marked. */
export const OutlinePane = memo(function OutlinePane({ blocks, numbers, cursor, onGo }: OutlinePaneProps) {
  const { t } = useTranslation();
  const entries = useSameWhileEqual(useMemo(() => outlineOf(blocks, numbers), [blocks, numbers]));
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const current = cursor === undefined ? undefined : blocks.slice(0, cursor + 1).findLast(isOutlined)?.id;
  const allIds = useMemo(() => blocks.filter(isOutlined).map((block) => block.id), [blocks]);
  return (
    <section className="outline-pane" aria-label={t('editor.outline')}>
      <h2>{t('editor.outline')}</h2>
      <Tree
        className="outline-tree"
        aria-label={t('editor.outline')}
        items={entries}
        expandedKeys={allIds.filter((id) => !folded.has(id))}
        onExpandedChange={(open) => setFolded(new Set(allIds.filter((id) => !open.has(id))))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={current ? [current] : []}
        onAction={(key) => onGo(String(key))}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined && key !== current) onGo(String(key));
        }}
        dependencies={[entries]}
      >
        {(entry) => <OutlineItem entry={entry} />}
      </Tree>
    </section>
  );
});

/** The outline as it was, while it reads the same: most keys change no heading. */
function useSameWhileEqual(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const last = useRef(entries);
  if (JSON.stringify(last.current) !== JSON.stringify(entries)) last.current = entries;
  return last.current;
}

function OutlineItem({ entry }: { readonly entry: OutlineEntry }) {
  return (
    <TreeItem id={entry.id} textValue={entry.text} className="outline-item">
      <TreeItemContent>
        {entry.children.length > 0 && (
          <Button slot="chevron" className="outline-fold">
            <ChevronRight size={14} aria-hidden="true" />
          </Button>
        )}
        <span className="outline-text">{entry.text}</span>
      </TreeItemContent>
      <Collection items={entry.children}>{(child) => <OutlineItem entry={child} />}</Collection>
    </TreeItem>
  );
}

type OutlinedBlock = HeadingBlock | ClauseBlock;

/** Headings, and clauses by their lead sentence. */
function isOutlined(block: Block): block is OutlinedBlock {
  return block.type === 'heading' || (block.type === 'clause' && outlineText(block) !== '');
}

function outlineText(block: OutlinedBlock): string {
  const text = textOf(block);
  if (block.type === 'heading') return text;
  const lead = leadLength(text) || (leadLength(`${text}。`) > 0 ? text.length : 0);
  return text.slice(0, lead).replace(/[。：]$/, '');
}

/** Entries nest by depth; one that skips a depth hangs under the nearest above. */
export function outlineOf(blocks: readonly Block[], numbers: Numbers): readonly OutlineEntry[] {
  const outlined = blocks.filter(isOutlined);
  const build = (from: number, to: number): OutlineEntry[] => {
    const entries: OutlineEntry[] = [];
    for (let start = from; start < to; ) {
      const block = outlined[start] as OutlinedBlock;
      let end = start + 1;
      while (end < to && (outlined[end]?.depth ?? 0) > block.depth) end++;
      const text = `${numbers.get(block.id) ?? ''}${outlineText(block)}`;
      entries.push({ id: block.id, text, children: build(start + 1, end) });
      start = end;
    }
    return entries;
  };
  return build(0, outlined.length);
}
