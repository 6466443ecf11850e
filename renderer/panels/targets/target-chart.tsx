import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetHistory } from '../../../shared/suggestions/target-histories/target-history.ts';
import { type ChartMarks, chartMarks } from './chart-marks.ts';
import { seriesText } from './target-words.ts';

interface TargetChartProps {
  readonly history: TargetHistory;
  /** The draft's own place. */
  readonly ownRegion: string;
}

/** A history drawn over its years; nothing where a list tells as much. */
export function TargetChart({ history, ownRegion }: TargetChartProps) {
  const { t } = useTranslation();
  const marks = useMemo(() => chartMarks(history, ownRegion), [history, ownRegion]);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isShown = true;
    if (marks) {
      void import('./draw-target-chart.ts').then(({ drawTargetChart }) => {
        const shown = sheet.current;
        if (!isShown || !shown) return;
        const drawing = drawTargetChart(marks, shown.clientWidth);
        // Plot names its shapes in English; the sheet around them tells the values.
        drawing.setAttribute('aria-hidden', 'true');
        shown.replaceChildren(drawing);
      });
    }
    return () => {
      isShown = false;
    };
  }, [marks]);
  if (!marks) return null;
  return (
    <figure className="target-chart">
      <div ref={sheet} className="target-chart-sheet" role="img" aria-label={seriesText(history, ownRegion, t)} />
      <figcaption className="target-legend">
        {legendOf(marks).map((entry) => (
          <span key={entry} className={`target-key target-key-${entry.replace('.', '-')}`}>
            {t(`targets.${entry}`)}
          </span>
        ))}
      </figcaption>
      {marks.beyond > 0 && <p className="muted panel-hint">{t('targets.beyond', { count: marks.beyond })}</p>}
    </figure>
  );
}

const entries = [
  'own.target',
  'own.achieved',
  'superior.target',
  'superior.achieved',
  'other.target',
  'other.achieved',
];

/** The sorts of values that there are. */
function legendOf({ marks }: ChartMarks): readonly string[] {
  const there = new Set(marks.map(({ place, isAim }) => `${place}.${isAim ? 'target' : 'achieved'}`));
  return entries.filter((entry) => there.has(entry));
}
