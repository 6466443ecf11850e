import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareWording } from './compare-wording.ts';

/** A source's wording against what stands in the draft now: what is gone, what stayed, what is new. */
export function WordingDiff({ wording, text }: { readonly wording: string; readonly text: string }) {
  const { t } = useTranslation();
  const compared = useMemo(() => compareWording(wording, text), [wording, text]);
  if (!compared) {
    return (
      <>
        <p className="muted">{t('sources.tooDifferent')}</p>
        <p>{wording}</p>
      </>
    );
  }
  let at = 0;
  return (
    <p className="wording-diff">
      {compared.isCutBefore && '…'}
      {compared.parts.map(({ value, added, removed }) => {
        const key = at;
        at += value.length;
        if (removed) return <del key={key}>{value}</del>;
        return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>;
      })}
      {compared.isCutBehind && '…'}
    </p>
  );
}
