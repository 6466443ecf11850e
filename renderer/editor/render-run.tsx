import { useTranslation } from 'react-i18next';
import type { RenderLeafProps } from 'slate-react';

/** One run of text with its marks. */
export function RenderRun({ attributes, children, leaf }: RenderLeafProps) {
  const { t } = useTranslation();
  const names = [
    leaf.bold && 'run-bold',
    leaf.lead && 'run-lead',
    leaf.rolledFrom !== undefined && 'run-rolled',
    leaf.leftOver && 'run-left-over',
    leaf.finding && 'run-finding',
    leaf.hit && 'run-hit',
    leaf.hit === 'current' && 'run-hit-current',
  ];
  const title =
    leaf.rolledFrom === undefined ? undefined : t('finding.rolledWords.open', { from: leaf.rolledFrom, to: leaf.text });
  return (
    <span {...attributes} className={names.filter(Boolean).join(' ') || undefined} title={title}>
      {children}
    </span>
  );
}
