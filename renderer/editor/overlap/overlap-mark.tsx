import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverlapShare } from '../../../shared/reuse/overlap/section-shares.ts';
import { OverlapContext } from './overlap-context.ts';

/** How much of a section stands in the library, as a small bar: our own past, and others'. */
export function OverlapMark({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const share = useContext(OverlapContext)?.get(id);
  if (!share || share.own + share.other === 0) return null;
  const { own, other } = percentOf(share);
  const text = t('overlap.share', { own, other });
  return (
    <span className="overlap-mark" role="img" aria-label={text} title={text}>
      <span data-kind="own" style={{ width: `${own}%` }} />
      <span data-kind="other" style={{ width: `${other}%` }} />
    </span>
  );
}

/** The shares in per cent. */
export function percentOf({ characters, own, other }: OverlapShare): { readonly own: number; readonly other: number } {
  const percent = (count: number) => Math.round((100 * count) / Math.max(1, characters));
  return { own: percent(own), other: percent(other) };
}
