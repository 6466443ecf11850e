import { ordinalOfYear } from '../plan/period.ts';
import type { DraftMeta } from './model.ts';
import { chineseNumeral } from './numbering.ts';

/** The title that offices give a document of this kind, place and period: “望川区“十五五”教育事业发展规划”. */
export function defaultTitle({ kind, region, issuer, periodStart, periodEnd }: Omit<DraftMeta, 'title'>): string {
  const place = issuer || region;
  switch (kind) {
    case 'fiveYearPlan':
      return `${region}“${chineseNumeral(ordinalOfYear(periodStart))}五”教育事业发展规划`;
    case 'annualWorkPoints':
      return `${place}${periodEnd}年工作要点`;
    case 'summaryAndPlan':
      return `${place}${periodEnd - 1}年工作总结和${periodEnd}年工作思路`;
    case 'actionPlan':
      return periodEnd > periodStart
        ? `${place}行动计划（${periodStart}—${periodEnd}年）`
        : `${place}${periodEnd}年行动计划`;
    case 'implementationPlan':
      return `${place}${periodEnd}年实施方案`;
    case 'notice':
      return `${place}关于印发${periodEnd}年工作要点的通知`;
    case 'other':
      return `${place}${periodEnd}年文稿`;
  }
}
