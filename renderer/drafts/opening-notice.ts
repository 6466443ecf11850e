import type { OpeningReport } from '../../shared/document/draft-of-plan.ts';
import type { Notice, Words } from '../app/state.ts';

/** Tells in what a draft differs from the document that it was opened from. */
export function openingNotice(title: string, report: OpeningReport): Notice {
  const counted = (key: string, count: number): readonly Words[] => (count > 0 ? [{ key, details: { count } }] : []);
  const more: readonly Words[] = [
    ...report.cleaned.map(({ rule, count }) => ({ key: 'opening.cleaned', details: { rule, count } })),
    ...counted('opening.keptNumbers', report.keptNumbers),
    ...counted('opening.movedBelowTitle', report.movedBelowTitle),
    ...(report.addedTitle ? [{ key: 'opening.addedTitle', details: {} }] : []),
    ...counted('opening.rows', report.rows),
    ...report.warnings.map(({ code, details }) => ({ key: `warning.${code}`, details })),
  ];
  return {
    tone: 'info',
    key: 'opening.done',
    details: { title },
    more: more.length > 0 ? more : [{ key: 'opening.unchanged', details: {} }],
  };
}
