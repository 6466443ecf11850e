import { X } from 'lucide-react';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import type { AppAction, Notice } from './state.ts';

/** Tells the writer what happened, until dismissed. */
export function NoticeBar({
  notice,
  dispatch,
}: {
  readonly notice: Notice | null;
  readonly dispatch: Dispatch<AppAction>;
}) {
  const { t } = useTranslation();
  if (!notice) return null;
  return (
    <div className={`notice notice-${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <span>{t(notice.key, notice.details)}</span>
      <IconButton label={t('common.dismiss')} icon={X} onPress={() => dispatch({ type: 'noticed', notice: null })} />
    </div>
  );
}
