import { referenceSign, textHolders } from '../document/model.ts';
import { type Placeholder, placeholdersIn } from '../document/placeholders.ts';
import type { Check, Report } from './check.ts';

/** What somebody still owes: gaps in the text (××, 【待补】), and ranges marked 待核. Notes are not printed and may have any. */
export const placeholders: Check = {
  name: 'placeholders',
  run: ({ blocks }) =>
    textHolders(blocks.filter(({ type }) => type !== 'note')).flatMap((holder) =>
      placeholdersIn(holder).map((placeholder) => reportOf(placeholder, holder.id)),
    ),
};

function reportOf({ kind, start, end, text, who }: Placeholder, blockId: string): Report {
  const details = { text: text.replaceAll(referenceSign, '…') };
  const place = { blockId, start, end };
  if (kind === 'gap') return { code: 'gap', severity: 'error', ...place, details };
  if (who === '') return { code: 'toConfirm', severity: 'warning', ...place, details };
  return { code: 'toConfirmBy', severity: 'warning', ...place, details: { ...details, who } };
}
