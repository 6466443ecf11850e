import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanUnit } from '../../shared/plan/model.ts';

/** Start and end of a place in a unit's text. */
export type Found = readonly [number, number];

interface UnitRowProps {
  readonly unit: PlanUnit;
  readonly isChosen: boolean;
  /** Where the chosen unit would be split; 0 shows no mark. */
  readonly caret: number;
  /** A place in the text that was gone to: start and end. */
  readonly found: Found | null;
}

/** One unit of a plan as its structure was understood. */
export const UnitRow = memo(function UnitRow({ unit, isChosen, caret, found }: UnitRowProps) {
  const { t } = useTranslation();
  const { id, type, level, number, title, text } = unit;
  const lead = type === 'clause' && title !== '' && text.startsWith(title) ? title.length : 0;
  const [from, to] = found ?? [0, 0];
  const cuts = [...new Set([0, lead, caret, from, to, text.length])].sort((a, b) => a - b);
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
        {signOf(unit)}
      </span>
      <span className="unit-text">
        <span className="unit-number">{number}</span>
        <span data-text>
          {cuts.slice(0, -1).map((start, index) => (
            <span key={start} className={classOf(start < lead, start >= from && start < to)}>
              {start === caret && caret > 0 && <span className="split-mark" />}
              {text.slice(start, cuts[index + 1])}
            </span>
          ))}
        </span>
        {unit.responsible && (
          <span className="badge unit-offices" title={t('unit.responsible')}>
            {unit.responsible.join(t('unit.separator'))}
          </span>
        )}
      </span>
    </div>
  );
});

/** The level of what has one; else what it is. */
function signOf({ type, level }: PlanUnit): string {
  if (level > 0) return String(level);
  return type === 'row' ? '▦' : type === 'heading' ? '◆' : '¶';
}

function classOf(isLead: boolean, isFound: boolean): string | undefined {
  return [isLead && 'unit-lead', isFound && 'unit-found'].filter(Boolean).join(' ') || undefined;
}
