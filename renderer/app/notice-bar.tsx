import { Undo2, X } from 'lucide-react';
import { type Dispatch, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { matchesKey } from '../ui/matches-key.ts';
import type { AppAction, Notice } from './state.ts';
import type { Actions } from './use-actions.ts';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** Tells the writer what happened, until dismissed, and offers to take it back where that can be done. */
export function NoticeBar({ notice, dispatch, actions }: NoticeBarProps) {
  const { t } = useTranslation();
  const undo = notice?.undo;
  useEffect(() => {
    if (!undo) return undefined;
    const takeBack = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (isField || !matchesKey(event, 'Mod+Z')) return;
      event.preventDefault();
      void actions.undo(undo);
    };
    window.addEventListener('keydown', takeBack);
    return () => window.removeEventListener('keydown', takeBack);
  }, [undo, actions]);
  if (!notice) return null;
  return (
    <div className={`notice notice-${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <span>{t(notice.key, notice.details)}</span>
      <span className="notice-tools">
        {undo && (
          <Button className="button button-small" aria-keyshortcuts="Control+Z" onPress={() => void actions.undo(undo)}>
            <Undo2 size={14} aria-hidden="true" /> {t('common.undo')}
          </Button>
        )}
        <IconButton label={t('common.dismiss')} icon={X} onPress={() => dispatch({ type: 'noticed', notice: null })} />
      </span>
    </div>
  );
}
