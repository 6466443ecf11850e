import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LikeSuggestion } from '../../../shared/suggestions/suggestion.ts';
import { RoleBadge } from '../../ui/role-badge.tsx';

/** The other plans that say the same, told on demand. */
export function AlsoIn({ plans }: { readonly plans: readonly LikeSuggestion[] }) {
  const { t } = useTranslation();
  if (plans.length === 0) return null;
  return (
    <Disclosure className="also-in">
      <Heading level={4}>
        <Button slot="trigger" className="link-button">
          {t('suggestions.alsoIn', { count: plans.length + 1 })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {plans.map(({ planId, planTitle, role }) => (
            <li key={planId}>
              {planTitle} <RoleBadge role={role} />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
