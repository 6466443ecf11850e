import { useTranslation } from 'react-i18next';
import type { PlanRole } from '../../shared/plan/model.ts';

/** What a plan is to the office (来源), as a small mark in its colour. */
export function RoleBadge({ role }: { readonly role: PlanRole | null }) {
  const { t } = useTranslation();
  if (role === null) return null;
  return (
    <span className="role-badge" data-role={role}>
      {t(`role.${role}`)}
    </span>
  );
}
