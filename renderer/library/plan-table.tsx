import { SquarePen, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import {
  Cell,
  Checkbox,
  Column,
  ResizableTableContainer,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { PlanMeta } from '../../shared/plan/model.ts';
import { CheckMark } from '../ui/check-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { periodText } from '../ui/period-text.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { type PlanOrder, type SortableColumn, sortableColumns, sortPlans } from './sort-plans.ts';

interface PlanTableProps {
  readonly plans: readonly PlanSummary[];
  readonly order: PlanOrder;
  readonly onOrder: (order: PlanOrder) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (planIds: ReadonlySet<string>) => void;
  readonly onOpen: (planId: string) => void;
  readonly onDelete: (plan: PlanSummary) => void;
  /** Delete, pressed in the table. */
  readonly onDeleteChosen: () => void;
  readonly onEdit: (plan: PlanSummary) => void;
}

const columns = [
  { id: 'title', name: 'library.columnTitle', width: '1fr', minWidth: 280 },
  { id: 'kind', name: 'library.columnKind', width: 116 },
  { id: 'role', name: 'library.columnRole', width: 108 },
  { id: 'period', name: 'library.columnPeriod', width: 118 },
  { id: 'region', name: 'library.columnRegion', width: 132 },
  { id: 'characters', name: 'library.columnSize', width: 76 },
  { id: 'targets', name: 'library.columnTargets', width: 76 },
] as const;

const layoutOptions = { rowHeight: 56, headingHeight: 36 };

/** The listing of the library; Enter or a click opens a plan for reading, a column's head sorts, the box ticks. */
export function PlanTable({
  plans,
  order,
  onOrder,
  chosen,
  onChoose,
  onOpen,
  onDelete,
  onDeleteChosen,
  onEdit,
}: PlanTableProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => {
    const duplicates = likelyDuplicates(plans);
    return sortPlans(plans, order).map((plan) => ({
      id: plan.planId,
      plan,
      isDuplicate: duplicates.has(plan.planId),
    }));
  }, [plans, order]);
  const choose = (selection: Selection) =>
    onChoose(selection === 'all' ? new Set(plans.map(({ planId }) => planId)) : new Set([...selection].map(String)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key for what the toolbar above offers
    <div className="table-frame" onKeyDown={(event) => event.key === 'Delete' && onDeleteChosen()}>
      <ResizableTableContainer className="table-scroll">
        <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
          <Table
            className="plan-table"
            aria-label={t('library.list')}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={choose}
            sortDescriptor={order}
            onSortChange={({ column, direction }) => onOrder({ column: sortableColumn(column), direction })}
            onRowAction={(key) => onOpen(String(key))}
          >
            <TableHeader>
              <Column id="choice" width={40} minWidth={40}>
                <ChoiceBox />
              </Column>
              {columns.map(({ id, name, ...widths }) => (
                <Column key={id} id={id} isRowHeader={id === 'title'} allowsSorting {...widths}>
                  {t(name)}
                </Column>
              ))}
              <Column id="actions" width={84}>
                {t('library.columnActions')}
              </Column>
            </TableHeader>
            <TableBody
              items={rows}
              dependencies={[t]}
              renderEmptyState={() => <p className="muted empty-table">{t('filter.none')}</p>}
            >
              {({ id, plan, isDuplicate }) => (
                <Row id={id} textValue={plan.meta.title}>
                  <Cell>
                    <ChoiceBox />
                  </Cell>
                  <Cell>
                    <TitleCell plan={plan} isDuplicate={isDuplicate} />
                  </Cell>
                  <Cell>{t(`kind.${plan.meta.kind}`)}</Cell>
                  <Cell>
                    <RoleCell meta={plan.meta} isSure={plan.certainty.role === 'corrected'} />
                  </Cell>
                  <Cell>{periodText(t, plan.meta.periodStart, plan.meta.periodEnd)}</Cell>
                  <Cell>
                    <span title={plan.meta.region ?? undefined}>{plan.meta.region ?? '—'}</span>
                  </Cell>
                  <Cell className="number">{plan.characters.toLocaleString()}</Cell>
                  <Cell className="number">{plan.targets}</Cell>
                  <Cell>
                    <IconButton
                      icon={SquarePen}
                      label={t('library.edit', { title: plan.meta.title })}
                      onPress={() => onEdit(plan)}
                    />
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
        </Virtualizer>
      </ResizableTableContainer>
    </div>
  );
}

function sortableColumn(column: unknown): SortableColumn {
  return sortableColumns.find((sortable) => sortable === column) ?? 'title';
}

function ChoiceBox() {
  return (
    <Checkbox slot="selection" className="check">
      <CheckMark />
    </Checkbox>
  );
}

function TitleCell({ plan, isDuplicate }: { readonly plan: PlanSummary; readonly isDuplicate: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="plan-title" title={plan.meta.title}>
        {plan.meta.title}
      </span>
      <span className="muted plan-source">
        {plan.units === 0 && <span className="badge badge-warning">{t('library.withoutText')}</span>}
        {isDuplicate && (
          <span className="badge badge-warning" title={t('library.duplicateHint')}>
            {t('library.duplicate')}
          </span>
        )}
        {plan.tags.map((tag) => (
          <span key={tag} className="badge">
            {tag}
          </span>
        ))}
        {plan.source}
      </span>
    </>
  );
}

/** What the plan is to us; a guess is set softer. */
function RoleCell({ meta, isSure }: { readonly meta: PlanMeta; readonly isSure: boolean }) {
  const { t } = useTranslation();
  if (!meta.role) return '—';
  return (
    <span className={isSure ? undefined : 'guessed'} title={isSure ? undefined : t('certainty.inferred')}>
      {t(`role.${meta.role}`)}
    </span>
  );
}
