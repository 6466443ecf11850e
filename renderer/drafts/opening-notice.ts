import type { OpeningReport } from '../../shared/document/draft-of-plan.ts';
import { pictureTroubles } from '../../shared/importers/source-document.ts';
import type { Notice, Words } from '../app/state.ts';

/** What the document has and the draft has kept, in the order told. */
const kept = ['tables', 'mergedCells', 'boxes', 'pictures', 'comments', 'highlights'] as const;
/** What had to become different or is unsure. */
const unsure = [
  'guessedTables',
  'nestedTables',
  'openBoxes',
  'droppedSigns',
  'commentsOnTitle',
  'commentsLeftOut',
  'unmarked',
] as const;

/** Tells in what a draft differs from the document that it was opened from, what is unsure, and what it has kept. */
export function openingNotice(title: string, report: OpeningReport): Notice {
  const different = differences(report);
  return {
    tone: 'info',
    key: 'opening.done',
    details: { title },
    more: [
      ...(different.length > 0 ? different : [{ key: 'opening.unchanged', details: {} }]),
      ...kept.flatMap((name) => counted(`opening.${name}`, report[name])),
    ],
  };
}

function differences(report: OpeningReport): readonly Words[] {
  return [
    ...report.cleaned.map(({ rule, count }) => ({ key: 'opening.cleaned', details: { rule, count } })),
    ...counted('opening.keptNumbers', report.keptNumbers),
    ...counted('opening.movedBelowTitle', report.movedBelowTitle),
    ...(report.addedTitle ? [{ key: 'opening.addedTitle', details: {} }] : []),
    ...pictureTroubles.flatMap((trouble) =>
      counted(`opening.picturesLeftOut.${trouble}`, report.picturesLeftOut[trouble] ?? 0),
    ),
    ...unsure.flatMap((name) => counted(`opening.${name}`, report[name])),
    ...report.warnings.map(({ code, details }) => ({ key: `warning.${code}`, details })),
  ];
}

function counted(key: string, count: number): readonly Words[] {
  return count > 0 ? [{ key, details: { count } }] : [];
}
