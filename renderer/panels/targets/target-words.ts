import type { TFunction } from 'i18next';
import type { TargetHistory, TargetPoint } from '../../../shared/suggestions/target-histories/target-history.ts';
import { placeOf } from './chart-marks.ts';

/** Whose value of what sort a point is: “上级目标值”. */
export function sortText(point: TargetPoint, ownRegion: string, t: TFunction): string {
  return t(`targets.${placeOf(point, ownRegion)}.${point.kind}`);
}

export function yearText({ year }: TargetPoint, t: TFunction): string {
  return year === null ? t('targets.noYear') : t('targets.year', { year });
}

/** A history in words, for those who do not see its chart. */
export function seriesText({ indicator, points }: TargetHistory, ownRegion: string, t: TFunction): string {
  const told = points.map((point) =>
    t('targets.point', {
      year: yearText(point, t),
      sort: sortText(point, ownRegion, t),
      value: point.valueText,
      plan: point.planTitle,
    }),
  );
  return t('targets.series', { indicator, points: told.join(t('targets.comma')) });
}
