import { useTranslation } from 'react-i18next';
import type { BrokenDraft } from '../../shared/api.ts';

/** A draft whose file cannot be read: what is wrong with it. */
export function BrokenLine({ draft }: { readonly draft: BrokenDraft }) {
  const { t } = useTranslation();
  const reason = t(`error.${draft.problem.code}`, { ...draft.problem.details });
  return <li className="draft-line draft-broken">{t('drafts.broken', { draftId: draft.draftId, reason })}</li>;
}
