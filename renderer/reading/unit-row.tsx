import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanUnit } from '../../shared/plan/model.ts';

interface UnitRowProps {
  readonly unit: PlanUnit;
  readonly isChosen: boolean;
  /** Where the chosen unit would be split; 0 shows no mark. */
  readonly caret: number;
}

/** One unit of a plan as its structure was understood. */
export const UnitRow = memo(function UnitRow({ unit, isChosen, caret }: UnitRowProps) {
  const { t } = useTranslation();
  const { id, type, level, number, title, text } = unit;
  const lead = type === 'clause' && title !== '' && text.startsWith(title) ? title.length : 0;
  const cuts = [...new Set([0, lead, caret, text.length])].sort((a, b) => a - b);
  return (
    <div
      id={`unit-${id}`}
      data-unit={id}
      className={`unit unit-${type} unit-level-${level}`}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
    >
      <span className="unit-kind" title={t(`unit.${type}`)}>
        {level > 0 ? level : type === 'row' ? '▦' : '¶'}
      </span>
      <span className="unit-text">
        <span className="unit-number">{number}</span>
        <span data-text>
          {cuts.slice(0, -1).map((start, index) => (
            <span key={start} className={start < lead ? 'unit-lead' : undefined}>
              {start === caret && caret > 0 && <span className="split-mark" />}
              {text.slice(start, cuts[index + 1])}
            </span>
          ))}
        </span>
      </span>
    </div>
  );
});
