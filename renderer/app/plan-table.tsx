import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { periodText } from '../ui/period-text.ts';

interface PlanTableProps {
  readonly plans: readonly PlanSummary[];
  readonly onOpen: (planId: string) => void;
  readonly onDelete: (plan: PlanSummary) => void;
}

const columns = [
  { id: 'title', name: 'library.columnTitle' },
  { id: 'kind', name: 'library.columnKind' },
  { id: 'period', name: 'library.columnPeriod' },
  { id: 'region', name: 'library.columnRegion' },
  { id: 'characters', name: 'library.columnSize' },
  { id: 'targets', name: 'library.columnTargets' },
] as const;

/** The listing of the library; Enter or a click opens a plan for reading, a column's head sorts. */
export function PlanTable({ plans, onOpen, onDelete }: PlanTableProps) {
  const { t } = useTranslation();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'period', direction: 'descending' });
  const sorted = useMemo(() => sortPlans(plans, sort), [plans, sort]);
  return (
    <Table
      className="plan-table"
      aria-label={t('library.list')}
      sortDescriptor={sort}
      onSortChange={setSort}
      onRowAction={(key) => onOpen(String(key))}
    >
      <TableHeader>
        {columns.map(({ id, name }) => (
          <Column key={id} id={id} isRowHeader={id === 'title'} allowsSorting>
            {t(name)}
          </Column>
        ))}
        <Column id="actions">{t('library.columnActions')}</Column>
      </TableHeader>
      <TableBody items={sorted.map((plan) => ({ id: plan.planId, plan }))} dependencies={[t]}>
        {({ id, plan }) => (
          <Row id={id} textValue={plan.meta.title}>
            <Cell>
              <span className="plan-title">{plan.meta.title}</span>
              <span className="muted plan-source">{plan.source}</span>
            </Cell>
            <Cell>{t(`kind.${plan.meta.kind}`)}</Cell>
            <Cell>{periodText(t, plan.meta.periodStart, plan.meta.periodEnd)}</Cell>
            <Cell>{plan.meta.region ?? '—'}</Cell>
            <Cell className="number">{plan.characters.toLocaleString()}</Cell>
            <Cell className="number">{plan.targets}</Cell>
            <Cell>
              <IconButton
                icon={Trash2}
                label={t('library.delete', { title: plan.meta.title })}
                onPress={() => onDelete(plan)}
              />
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
}

function sortPlans(plans: readonly PlanSummary[], { column, direction }: SortDescriptor): readonly PlanSummary[] {
  const sign = direction === 'descending' ? -1 : 1;
  return plans.toSorted((a, b) => sign * compare(sortKey(a, String(column)), sortKey(b, String(column))));
}

function sortKey({ meta, characters, targets }: PlanSummary, column: string): string | number {
  switch (column) {
    case 'kind':
      return meta.kind;
    case 'period':
      return meta.periodEnd ?? 0;
    case 'region':
      return meta.region ?? '';
    case 'characters':
      return characters;
    case 'targets':
      return targets;
    default:
      return meta.title;
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
}
