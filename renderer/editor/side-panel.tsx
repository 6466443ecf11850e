import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import type { Finding } from '../../shared/checks/check.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import { SourcesPanel } from '../panels/sources-panel.tsx';
import { SuggestionsPanel } from '../panels/suggestions-panel.tsx';
import { acceptRolledWords, settleRolledWord } from './rolled-words.ts';
import type { OpenDraft } from './use-draft.ts';
import type { Suggestions, SuggestionTopic } from './use-suggestions.ts';

interface SidePanelProps {
  readonly open: OpenDraft;
  readonly findings: readonly Finding[];
  readonly suggestions: Suggestions;
  readonly isAsking: boolean;
  readonly selected: number;
  readonly topic: SuggestionTopic;
  readonly onTopic: (topic: SuggestionTopic) => void;
  readonly onSelect: (index: number) => void;
  readonly onInsert: (suggestion: Suggestion) => void;
  readonly onGo: (blockId: string, start: number, end: number) => void;
  /** Told whether somebody reads here, so that nothing jumps meanwhile. */
  readonly onHold: (held: boolean) => void;
}

/** The panel at the right: suggestions, findings, sources. */
export function SidePanel({ open, findings, onGo, onHold, ...suggesting }: SidePanelProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState('suggestions');
  const settle = (finding: Finding, choice: 'accept' | 'refuse') =>
    settleRolledWord(open.editor, placeOf(open.editor, finding.blockId), finding.start, choice);
  return (
    <section
      className="side-panel"
      aria-label={t('editor.panel')}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
    >
      <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className="tab-list" aria-label={t('editor.panel')}>
          <Tab id="suggestions">{t('panel.suggestions')}</Tab>
          <Tab id="findings">{t('panel.findings', { count: findings.length })}</Tab>
          <Tab id="sources">{t('panel.sources')}</Tab>
        </TabList>
        <TabPanel id="suggestions" className="panel-body">
          <SuggestionsPanel {...suggesting} region={open.draft.meta.region} />
        </TabPanel>
        <TabPanel id="findings" className="panel-body">
          <FindingsPanel
            findings={findings}
            onGo={({ blockId, start, end }) => onGo(blockId, start, end)}
            onSettle={settle}
            onClearName={open.clearName}
            onAcceptAll={() => acceptRolledWords(open.editor)}
          />
        </TabPanel>
        <TabPanel id="sources" className="panel-body">
          <SourcesPanel blocks={open.draft.blocks} cursor={open.cursor} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

function placeOf(editor: Editor, blockId: string): number {
  return editor.children.findIndex((block) => 'id' in block && block.id === blockId);
}
