import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/checks/check.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { CommentsPanel } from '../panels/comments-panel.tsx';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import { SourcesPanel } from '../panels/sources-panel.tsx';
import { SuggestionsPanel } from '../panels/suggestions-panel.tsx';
import { acceptRolledWords, settleRolledWord } from './rolled-words.ts';
import { setFacts } from './rules/with-facts.ts';
import { changeComment, commentRanges, removeComment } from './structure/comments.ts';
import type { Suggesting } from './suggesting/use-suggesting.ts';
import type { OpenDraft } from './use-draft.ts';

interface SidePanelProps {
  readonly open: OpenDraft;
  readonly findings: readonly Finding[];
  readonly suggesting: Suggesting;
  readonly isReadOnly: boolean;
  readonly onInsert: (suggestion: Suggestion) => void;
  readonly onGo: (holderId: string, start: number, end: number) => void;
}

/** The panel at the right: suggestions, findings, comments, sources. */
export function SidePanel({ open, findings, suggesting, isReadOnly, onInsert, onGo }: SidePanelProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState('suggestions');
  const { editor, draft, cursor } = open;
  const clearName = (name: string) => setFacts(editor, { clearedNames: [...editor.facts.clearedNames, name] });
  const unresolved = draft.comments.filter(({ resolved }) => !resolved).length;
  return (
    <section
      className="side-panel"
      aria-label={t('editor.panel')}
      onPointerEnter={() => suggesting.hold(true)}
      onPointerLeave={() => suggesting.hold(false)}
    >
      <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className="tab-list" aria-label={t('editor.panel')}>
          <Tab id="suggestions">{t('panel.suggestions')}</Tab>
          <Tab id="findings">{t('panel.findings', { count: findings.length })}</Tab>
          <Tab id="comments">{t('panel.comments', { count: unresolved })}</Tab>
          <Tab id="sources">{t('panel.sources')}</Tab>
        </TabList>
        <TabPanel id="suggestions" className="panel-body">
          <SuggestionsPanel
            suggestions={suggesting.suggestions}
            isAsking={suggesting.isAsking}
            selected={suggesting.chosen}
            topic={suggesting.topic}
            region={draft.meta.region}
            onTopic={suggesting.chooseTopic}
            onSelect={suggesting.choose}
            onInsert={onInsert}
          />
        </TabPanel>
        <TabPanel id="findings" className="panel-body">
          <FindingsPanel
            findings={findings}
            isReadOnly={isReadOnly}
            onGo={({ blockId, start, end }) => onGo(blockId, start, end)}
            onSettle={({ blockId, start }, choice) => settleRolledWord(editor, blockId, start, choice)}
            onClearName={clearName}
            onAcceptAll={() => acceptRolledWords(editor)}
          />
        </TabPanel>
        <TabPanel id="comments" className="panel-body">
          <CommentsPanel
            comments={draft.comments}
            ranges={commentRanges(draft.blocks)}
            isReadOnly={isReadOnly}
            onGo={onGo}
            onChange={(id, change) => changeComment(editor, id, change)}
            onRemove={(id) => removeComment(editor, id)}
          />
        </TabPanel>
        <TabPanel id="sources" className="panel-body">
          <SourcesPanel blocks={draft.blocks} cursor={cursor} />
        </TabPanel>
      </Tabs>
    </section>
  );
}
