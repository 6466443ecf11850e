import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TargetHistory, TargetPoint } from '../../../shared/suggestions/target-histories/target-history.ts';
import { latestFirst } from './chart-marks.ts';
import { TargetChart } from './target-chart.tsx';
import { sortText, yearText } from './target-words.ts';

interface PointActions {
  /** The draft's own place. */
  readonly ownRegion: string;
  /** Shows the value where it stands in its plan. */
  readonly onOpen: (point: TargetPoint) => void;
  /** Puts the value, as written, into the draft; undefined where that may only be read. */
  readonly onInsert: ((point: TargetPoint) => void) | undefined;
}

interface TargetHistoriesProps extends PointActions {
  readonly histories: readonly TargetHistory[];
}

/** What past plans aimed at and reached for the indicators at the cursor, each as a chart and as a list. */
export function TargetHistories({ histories, ...actions }: TargetHistoriesProps) {
  return histories.map((history) => (
    <HistoryCard key={`${history.indicator} ${history.unit} ${history.measure}`} history={history} actions={actions} />
  ));
}

interface HistoryCardProps {
  readonly history: TargetHistory;
  readonly actions: PointActions;
}

/** So many values are shown at first, the latest. */
const fewPoints = 6;

function HistoryCard({ history, actions }: HistoryCardProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { indicator, unit, measure, points } = history;
  const latest = latestFirst(points, actions.ownRegion);
  const shown = isWhole ? latest : latest.slice(0, fewPoints);
  return (
    <article className="target-history">
      <h3>
        {indicator}
        <span>{t(`targets.measure.${measure}`, { unit })}</span>
      </h3>
      <TargetChart history={history} ownRegion={actions.ownRegion} />
      <ul className="target-points" aria-label={t('targets.list', { indicator })}>
        {shown.map((point) => (
          <PointRow key={keyOf(point)} point={point} actions={actions} />
        ))}
      </ul>
      {shown.length < latest.length && (
        <Button className="button button-small" onPress={() => setWhole(true)}>
          {t('targets.all', { count: latest.length })}
        </Button>
      )}
    </article>
  );
}

interface PointRowProps {
  readonly point: TargetPoint;
  readonly actions: PointActions;
}

function PointRow({ point, actions: { ownRegion, onOpen, onInsert } }: PointRowProps) {
  const { t } = useTranslation();
  const { valueText, planTitle, alsoIn } = point;
  return (
    <li className="target-point">
      <Button className="target-source" onPress={() => onOpen(point)}>
        <span>{yearText(point, t)}</span>
        <strong>{valueText}</strong>
        <span className="target-sort">{sortText(point, ownRegion, t)}</span>
        <span className="target-plan">
          {planTitle}
          {alsoIn.length > 0 && t('targets.alsoIn', { count: alsoIn.length })}
        </span>
      </Button>
      {onInsert && (
        <Button
          className="button button-small"
          aria-label={t('targets.insertValue', { value: valueText })}
          onPress={() => onInsert(point)}
        >
          {t('targets.insert')}
        </Button>
      )}
    </li>
  );
}

/** The same value may be told for several places; a plan tells it for one place and year once. */
function keyOf({ planId, unitId, year, kind, valueText }: TargetPoint): string {
  return [planId, unitId, year, kind, valueText].join(' ');
}
