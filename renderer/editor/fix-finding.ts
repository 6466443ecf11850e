import { type Editor, Transforms } from 'slate';
import type { Finding } from '../../shared/checks/check.ts';
import { textOf } from '../../shared/document/model.ts';
import { holderAt, rangeOf } from './holder-path.ts';
import { asOneStep } from './rules/one-step.ts';

/** Puts right what a finding tells, unless other words stand at its place meanwhile. */
export function fixFinding(editor: Editor, { blockId, start, end, fix }: Finding): void {
  const placed = holderAt(editor, blockId);
  if (!placed || !fix || textOf(placed.holder).slice(start, end) !== fix.from) return;
  const at = rangeOf(placed.holder, placed.path, start, end);
  asOneStep(editor, () => {
    if (fix.to === '') Transforms.delete(editor, { at });
    else Transforms.insertText(editor, fix.to, { at });
  });
}
