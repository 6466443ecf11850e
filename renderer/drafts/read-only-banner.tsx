import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** A window that has not answered after so many milliseconds can be asked again. */
const longestAnswer = 5000;

/** Tells that another window writes this draft, and offers to go on here. */
export function ReadOnlyBanner({ onAsk }: { readonly onAsk: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!isAsking) return undefined;
    const timer = setTimeout(() => setAsking(false), longestAnswer);
    return () => clearTimeout(timer);
  }, [isAsking]);
  return (
    <div className="notice notice-info read-only-banner" role="status">
      <Lock size={16} aria-hidden="true" />
      <span>
        <strong>{t('tabs.readOnly')}</strong> {t(isAsking ? 'tabs.asking' : 'tabs.readOnlyHint')}
      </span>
      <Button
        className="button button-small"
        isDisabled={isAsking}
        onPress={() => {
          setAsking(true);
          onAsk();
        }}
      >
        {t('tabs.editHere')}
      </Button>
    </div>
  );
}
