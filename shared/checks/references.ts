import { type Draft, textHolders } from '../document/model.ts';
import { isReferable } from '../document/references.ts';
import { danglingReferences } from '../document/typed-references/typed-references.ts';
import type { Check, Report } from './check.ts';

/** References that lead nowhere: live ones whose target is gone, and typed ones (见第九部分) to a number that is not there. */
export const references: Check = {
  name: 'references',
  run: (draft) => [...goneTargets(draft), ...typedNowhere(draft)],
};

function goneTargets({ blocks }: Draft): Report[] {
  const targets = new Set(blocks.filter(isReferable).map(({ id }) => id));
  return textHolders(blocks).flatMap(({ id, children }) => {
    let end = 0;
    return children.flatMap(({ text, refersTo }): Report[] => {
      const start = end;
      end += text.length;
      if (refersTo === undefined || targets.has(refersTo)) return [];
      return [{ code: 'gone', severity: 'error', blockId: id, start, end, details: {} }];
    });
  });
}

function typedNowhere(draft: Draft): Report[] {
  return danglingReferences(draft).map(({ holderId, start, end, text }) => ({
    code: 'typed',
    severity: 'warning',
    blockId: holderId,
    start,
    end,
    details: { text },
  }));
}
