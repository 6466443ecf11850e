import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutlineNode } from '../../shared/plan/outline-proposal.ts';
import { CheckMark } from '../ui/check-mark.tsx';

interface ChooseOutlineProps {
  readonly outline: readonly OutlineNode[];
  readonly bases: number;
  readonly onBack: () => void;
  readonly onCreate: (sections: readonly OutlineNode[]) => void;
}

/** Second step of a new draft: which sections of the merged outline to keep; a chapter takes its sections with it. */
export function ChooseOutline({ outline, bases, onBack, onCreate }: ChooseOutlineProps) {
  const { t } = useTranslation();
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(outline.map((node) => node.id)));
  const toggle = (index: number, keep: boolean) => {
    const next = new Set(kept);
    for (const node of [...(keep ? chaptersOf(outline, index) : []), ...withSections(outline, index)]) {
      if (keep) next.add(node.id);
      else next.delete(node.id);
    }
    setKept(next);
  };
  return (
    <>
      {outline.length === 0 && <p className="muted">{t('newDraft.emptyOutline')}</p>}
      {outline.length > 0 && (
        <div className="outline-tools">
          <span className="muted">{t('newDraft.chosen', { count: kept.size })}</span>
          <Button className="button" onPress={() => setKept(new Set(outline.map((node) => node.id)))}>
            {t('newDraft.all')}
          </Button>
          <Button className="button" onPress={() => setKept(new Set())}>
            {t('newDraft.none')}
          </Button>
        </div>
      )}
      <ul className="outline-choice" aria-label={t('newDraft.outline')}>
        {outline.map((node, index) => (
          <li key={node.id} style={{ paddingInlineStart: `${(node.depth - 1) * 24}px` }}>
            <Checkbox className="check" isSelected={kept.has(node.id)} onChange={(keep) => toggle(index, keep)}>
              <CheckMark />
              <span>{node.title}</span>
              {bases > 1 && (
                <span className="share">{t('newDraft.inPlans', { count: node.planIds.length, total: bases })}</span>
              )}
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button" onPress={onBack}>
          {t('common.back')}
        </Button>
        <Button className="button button-primary" onPress={() => onCreate(outline.filter((node) => kept.has(node.id)))}>
          {t('newDraft.create')}
        </Button>
      </div>
    </>
  );
}

/** A node with everything below it. */
function withSections(outline: readonly OutlineNode[], index: number): readonly OutlineNode[] {
  const depth = outline[index]?.depth ?? 1;
  const end = outline.findIndex((node, place) => place > index && node.depth <= depth);
  return outline.slice(index, end < 0 ? undefined : end);
}

/** The nodes above it: a section cannot be kept without its chapter. */
function chaptersOf(outline: readonly OutlineNode[], index: number): readonly OutlineNode[] {
  const chapters: OutlineNode[] = [];
  let depth = outline[index]?.depth ?? 1;
  for (let above = index - 1; above >= 0 && depth > 1; above--) {
    const node = outline[above];
    if (node && node.depth < depth) {
      chapters.push(node);
      depth = node.depth;
    }
  }
  return chapters;
}
