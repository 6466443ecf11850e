import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/checks/check.ts';
import { type Block, textOf } from '../../shared/document/model.ts';
import type { Numbers } from './numbers.ts';
import { placeInOutline } from './place-in-outline.ts';
import type { SaveState } from './use-autosave.ts';

interface StatusBarProps {
  readonly blocks: readonly Block[];
  readonly numbers: Numbers;
  readonly cursor: number | undefined;
  readonly findings: readonly Finding[];
  readonly saveState: SaveState;
}

/** Characters, the place in the outline, what is open, and whether all is saved. */
export function StatusBar({ blocks, numbers, cursor, findings, saveState }: StatusBarProps) {
  const { t } = useTranslation();
  const characters = blocks.reduce((sum, block) => sum + textOf(block).replace(/\s/g, '').length, 0);
  const open = (check: string) => findings.filter((finding) => finding.check === check).length;
  return (
    <section className="status-bar" aria-label={t('status.label')}>
      <span>{t('status.characters', { count: characters })}</span>
      <span className="status-place">{placeInOutline(blocks, numbers, cursor)}</span>
      <span className="spacer" />
      {open('leftOvers') > 0 && (
        <span className="status-alert">{t('status.leftOvers', { count: open('leftOvers') })}</span>
      )}
      {open('rolledWords') > 0 && <span>{t('status.rolled', { count: open('rolledWords') })}</span>}
      <span role="status" className={`status-${saveState}`}>
        {t(`status.${saveState}`)}
      </span>
    </section>
  );
}
