import { useTranslation } from 'react-i18next';
import type { Borrowing } from './borrowing.ts';

/** How much of the draft is borrowed and from whom, as a bar and in words. */
export function ShareBar({ borrowing: { characters, byRole } }: { readonly borrowing: Borrowing }) {
  const { t } = useTranslation();
  const percent = (count: number) => Math.round((100 * count) / Math.max(1, characters));
  const borrowed = byRole.reduce((sum, { characters: count }) => sum + count, 0);
  const words = byRole.map(({ role, characters: count }) =>
    t('sources.roleShare', {
      role: t(role === null ? 'sources.unknownRole' : `role.${role}`),
      percent: percent(count),
    }),
  );
  const text = [t('sources.share', { percent: percent(borrowed) }), ...words].join(t('sources.comma'));
  return (
    <>
      <div className="share-bar" role="img" aria-label={text}>
        {byRole.map(({ role, characters: count }) => (
          <span
            key={role}
            data-role={role ?? undefined}
            style={{ width: `${(100 * count) / Math.max(1, characters)}%` }}
          />
        ))}
      </div>
      <p className="muted panel-hint">{text}</p>
    </>
  );
}
