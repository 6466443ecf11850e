import type { TFunction } from 'i18next';

/** The years a document covers, in words. */
export function periodText(t: TFunction, start: number | null, end: number | null): string {
  if (start === null || end === null) return t('period.none');
  return start === end ? t('period.one', { start }) : t('period.range', { start, end });
}
