import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { Output } from './use-output.ts';

/** So many of each are named; who wants to know all of them looks at the findings. */
const named = 8;

/** Asks before a draft is exported in which names of a source or placeholders stand, and names them. */
export function ExportQuestion({ output }: { readonly output: Output }) {
  const { t } = useTranslation();
  const leftOvers = output.asking?.leftOvers ?? [];
  const placeholders = output.asking?.placeholders ?? [];
  const list = (words: readonly string[]) => [...new Set(words)].slice(0, named).join('、');
  const lines = [
    leftOvers.length > 0 &&
      t('export.leftOversText', { count: leftOvers.length, names: list(leftOvers.map(({ name }) => name)) }),
    placeholders.length > 0 &&
      t('export.placeholdersText', {
        count: placeholders.length,
        names: list(placeholders.map(({ text, who }) => (who === '' ? text : `${text}（${who}）`))),
      }),
  ];
  return (
    <ConfirmDialog
      title={t('export.unsettledTitle')}
      text={lines.filter(Boolean).join(' ')}
      confirm={t('export.anyway')}
      cancel={t('export.review')}
      isOpen={output.asking !== null}
      onConfirm={output.exportAnyway}
      onClose={output.stopAsking}
    />
  );
}
