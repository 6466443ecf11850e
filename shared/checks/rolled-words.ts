import { textHolders } from '../document/model.ts';
import type { Check, Report } from './check.ts';

/** Words that roll-forward changed and the writer has not reviewed. */
export const rolledWords: Check = {
  name: 'rolledWords',
  run: (draft) =>
    textHolders(draft.blocks).flatMap((block) => {
      let start = 0;
      return block.children.flatMap(({ text, rolledFrom }): Report[] => {
        const at = start;
        start += text.length;
        if (rolledFrom === undefined) return [];
        const place = { blockId: block.id, start: at, end: start };
        const code = rolledFrom === text ? 'unsure' : 'open';
        return [{ code, severity: 'warning', ...place, details: { from: rolledFrom, to: text } }];
      });
    }),
};
