import { ArrowLeft } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { PlanSummary } from '../../shared/api.ts';
import { alignOriginal } from '../../shared/plan/align-original.ts';
import type { Target } from '../../shared/plan/model.ts';
import type { Reading } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { periodText } from '../ui/period-text.ts';
import { useWindowKey } from '../ui/use-window-key.ts';
import { CleaningList } from './cleaning-list.tsx';
import { DraftUses } from './draft-uses.tsx';
import { OriginalPane } from './original-pane.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanOutline } from './plan-outline.tsx';
import type { ReadingContext } from './reading-commands.ts';
import { ScanText } from './scan-text.tsx';
import { placeOf, StructurePane } from './structure-pane.tsx';
import { TargetList } from './target-list.tsx';
import type { Found } from './unit-row.tsx';
import { type CorrectionHistory, useCorrections } from './use-corrections.ts';
import { usePlanNotes } from './use-plan-notes.ts';
import { WordingList } from './wording-list.tsx';

interface ReadingViewProps {
  readonly reading: Reading;
  readonly actions: Actions;
  readonly onClose: () => void;
}

/** A plan for reading: its original beside what was understood of it, where what is wrong is put right. */
export function ReadingView({ reading, actions, onClose }: ReadingViewProps) {
  const { summary, plan } = reading.plan;
  const history = useCorrections(reading.plan, actions);
  useWindowKey('Mod+Z', () => void history.undo());
  useWindowKey('Mod+Y', () => void history.redo());
  useWindowKey('Escape', onClose);
  return (
    <article className="reading">
      <ReadingHead summary={summary} onClose={onClose} />
      {plan.units.length === 0 ? (
        <ScanText history={history} />
      ) : (
        <Columns reading={reading} history={history} onOpenDraft={(id) => void actions.openDraft(id)} />
      )}
    </article>
  );
}

function ReadingHead({ summary, onClose }: { readonly summary: PlanSummary; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { meta } = summary;
  const facts = [
    t(`kind.${meta.kind}`),
    meta.role && t(`role.${meta.role}`),
    periodText(t, meta.periodStart, meta.periodEnd),
    meta.region,
    meta.issuer,
    meta.documentNumber,
  ];
  return (
    <header className="place-head">
      <Button className="button" onPress={onClose}>
        <ArrowLeft size={16} aria-hidden="true" /> {t('common.back')}
      </Button>
      <div>
        <h1>{meta.title}</h1>
        <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </header>
  );
}

interface ColumnsProps {
  readonly reading: Reading;
  readonly history: CorrectionHistory;
  readonly onOpenDraft: (draftId: string) => void;
}

function Columns({ reading: { plan: read, unitId }, history, onOpenDraft }: ColumnsProps) {
  const { t } = useTranslation();
  const { units, targets, achieved } = read.plan;
  const [chosen, setChosen] = useState<string | null>(unitId);
  const [caret, setCaret] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  const [tab, setTab] = useState('structure');
  const { wordings, uses } = usePlanNotes(read);
  const lines = useMemo(() => alignOriginal(units, read.original), [units, read.original]);
  const at = placeOf(units, chosen);
  const choose = useCallback((id: string) => {
    setChosen(id);
    setCaret(0);
    setFound(null);
  }, []);
  const go = (id: string) => {
    choose(id);
    setTab('structure');
  };
  const goTo = (id: string, start: number, end: number) => {
    go(id);
    setFound([start, end]);
  };
  const goToTarget = ({ unitId: id, start, valueText }: Target) => goTo(id, start, start + valueText.length);
  const goToLine = useCallback(
    (line: number) => {
      const place = lines.findLastIndex((of) => of >= 0 && of <= line);
      const unit = units[Math.max(0, place)];
      if (unit) choose(unit.id);
    },
    [lines, units, choose],
  );
  const corrected = read.corrections.units;
  const context: ReadingContext = { units, at, caret, corrected, history, choose };
  return (
    <Group orientation="horizontal" className="reading-columns">
      <Panel defaultSize="20%" minSize="140px" collapsible>
        <PlanOutline units={units} onGo={go} />
      </Panel>
      <Separator className="column-handle" />
      <Panel defaultSize="36%" minSize="200px" collapsible>
        <OriginalPane lines={read.original} current={lines[at] ?? -1} onLine={goToLine} />
      </Panel>
      <Separator className="column-handle" />
      <Panel minSize="320px">
        <Tabs className="reading-tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
          <TabList className="tab-list" aria-label={t('reading.tabs')}>
            <Tab id="structure">{t('reading.structure')}</Tab>
            <Tab id="targets">{t('reading.targets', { count: targets.length })}</Tab>
            <Tab id="achieved">{t('reading.achieved', { count: achieved.length })}</Tab>
            <Tab id="wordings">{t('reading.wordings', { count: wordings.length })}</Tab>
            <Tab id="uses">{t('reading.uses', { count: uses.length })}</Tab>
            <Tab id="cleaning">{t('reading.cleaning')}</Tab>
            <Tab id="facts">{t('reading.facts')}</Tab>
          </TabList>
          <TabPanel id="structure" className="reading-panel">
            {read.lostCorrections > 0 && (
              <p className="notice notice-info" role="status">
                {t('reading.lost', { count: read.lostCorrections })}
              </p>
            )}
            <StructurePane context={context} found={found} onCaret={setCaret} />
          </TabPanel>
          <TabPanel id="targets" className="reading-panel">
            <TargetList targets={targets} empty={t('reading.noTargets')} onGo={goToTarget} />
          </TabPanel>
          <TabPanel id="achieved" className="reading-panel">
            <TargetList targets={achieved} empty={t('reading.noAchieved')} onGo={goToTarget} />
          </TabPanel>
          <TabPanel id="wordings" className="reading-panel">
            <WordingList wordings={wordings} onGo={({ unitId: id, start, end }) => goTo(id, start, end)} />
          </TabPanel>
          <TabPanel id="uses" className="reading-panel">
            <DraftUses uses={uses} units={units} onGo={go} onOpen={onOpenDraft} />
          </TabPanel>
          <TabPanel id="cleaning" className="reading-panel">
            <CleaningList plan={read} history={history} />
          </TabPanel>
          <TabPanel id="facts" className="reading-panel">
            <PlanFacts summary={read.summary} history={history} />
          </TabPanel>
        </Tabs>
      </Panel>
    </Group>
  );
}
