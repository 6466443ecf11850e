import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../shared/api.ts';
import { periodText } from '../ui/period-text.ts';

/** What a line says of a draft beside its title: kind, years, length and last change. */
export function useDraftFacts({ meta, characters, updatedAt }: DraftSummary): string {
  const { t, i18n } = useTranslation();
  const when = new Date(updatedAt).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    t(`kind.${meta.kind}`),
    periodText(t, meta.periodStart, meta.periodEnd),
    t('common.characters', { count: characters }),
    t('drafts.updated', { when }),
  ].join(' · ');
}
