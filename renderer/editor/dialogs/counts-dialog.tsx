import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countInBlocks } from '../../../shared/document/count-characters.ts';
import type { Block } from '../../../shared/document/model.ts';
import { sectionAt } from '../../../shared/document/sections.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { setFacts } from '../rules/with-facts.ts';
import { blockAtCursor } from '../structure/cursor.ts';
import type { EditorDialogProps } from './dialog.ts';

/** How many characters the draft and the section of the cursor have, and how many it is to have. */
export function CountsDialog({ context: { editor, isReadOnly }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState(String(editor.facts.goal ?? ''));
  const blocks = editor.children as readonly Block[];
  const wanted = Number.parseInt(goal.replace(/[,，\s]/g, ''), 10);
  const isValid = goal.trim() === '' || wanted > 0;
  const lines = [
    [t('dialog.counts.all'), countInBlocks(blocks)],
    [t('dialog.counts.section'), countInBlocks(sectionOfCursor(blocks, blockAtCursor(editor)?.index ?? 0))],
    [t('dialog.counts.blocks'), blocks.length],
  ] as const;
  return (
    <FormDialog
      title={t('dialog.counts.title')}
      confirm={t('common.save')}
      isValid={isValid && !isReadOnly}
      onConfirm={() => onDone(() => setFacts(editor, { goal: goal.trim() === '' ? undefined : wanted }))}
      onClose={() => onDone()}
    >
      <dl className="counts">
        {lines.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <PlainField label={t('dialog.counts.goal')} value={goal} isInvalid={!isValid} onChange={setGoal} />
    </FormDialog>
  );
}

/** The section that the cursor stands in: that of the nearest heading above. */
function sectionOfCursor(blocks: readonly Block[], index: number): readonly Block[] {
  const heading = blocks.slice(0, index + 1).findLastIndex(({ type }) => type === 'heading');
  const { from, to } = sectionAt(blocks, Math.max(0, heading));
  return heading < 0 ? blocks.slice(0, index + 1) : blocks.slice(from, to);
}
