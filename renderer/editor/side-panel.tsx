import { memo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import type { Finding } from '../../shared/checks/check.ts';
import type { Comment, DraftMeta } from '../../shared/document/model.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import type { TargetPoint } from '../../shared/suggestions/target-histories/target-history.ts';
import { CommentsPanel } from '../panels/comments-panel.tsx';
import { FindingsPanel } from '../panels/findings-panel.tsx';
import type { ContextWanted } from '../panels/source-context/source-context.tsx';
import type { Borrowing } from '../panels/sources/borrowing.ts';
import { SourcesPanel } from '../panels/sources/sources-panel.tsx';
import { SuggestionsPanel } from '../panels/suggestions/suggestions-panel.tsx';
import { TargetHistories } from '../panels/targets/target-histories.tsx';
import { fixFinding } from './fix-finding.ts';
import { settleRolledWord, settleRolledWords } from './rolled-words.ts';
import { setFacts } from './rules/with-facts.ts';
import { type CommentRange, changeComment, removeComment } from './structure/comments.ts';
import type { Suggesting } from './suggesting/use-suggesting.ts';

interface SidePanelProps {
  readonly editor: Editor;
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly lists: OfficeLists;
  readonly comments: readonly Comment[];
  /** Where each comment lies, by its id. */
  readonly ranges: ReadonlyMap<string, CommentRange>;
  readonly borrowing: Borrowing;
  readonly clearedNames: readonly string[];
  readonly findings: readonly Finding[];
  readonly suggesting: Suggesting;
  readonly isReadOnly: boolean;
  readonly onInsert: (suggestion: Suggestion) => void;
  readonly onInsertValue: (point: TargetPoint) => void;
  readonly onContext: (wanted: ContextWanted) => void;
  readonly onExportSources: () => void;
  readonly onGo: (holderId: string, start: number, end: number) => void;
}

/** The panel at the right: suggestions, findings, comments, sources. It renders anew when one of them is another. */
export const SidePanel = memo(function SidePanel(props: SidePanelProps) {
  const { editor, meta, comments, ranges, borrowing, findings, suggesting, isReadOnly, onContext, onGo } = props;
  const { t } = useTranslation();
  const [tab, setTab] = useState('suggestions');
  const clearName = (name: string) => setFacts(editor, { clearedNames: [...editor.facts.clearedNames, name] });
  const unresolved = comments.filter(({ resolved }) => !resolved).length;
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
            suggesting={suggesting}
            meta={meta}
            lists={props.lists}
            draftId={props.draftId}
            isReadOnly={isReadOnly}
            onInsert={props.onInsert}
            onContext={onContext}
          >
            {suggesting.query?.kind === 'target' && (
              <TargetHistories
                histories={suggesting.histories}
                ownRegion={meta.region}
                onOpen={onContext}
                onInsert={isReadOnly ? undefined : props.onInsertValue}
              />
            )}
          </SuggestionsPanel>
        </TabPanel>
        <TabPanel id="findings" className="panel-body">
          <FindingsPanel
            findings={findings}
            isReadOnly={isReadOnly}
            onGo={({ blockId, start, end }) => onGo(blockId, start, end)}
            onSettle={({ blockId, start }, choice) => settleRolledWord(editor, blockId, start, choice)}
            onFix={(finding) => fixFinding(editor, finding)}
            onClearName={clearName}
            clearedNames={props.clearedNames}
            onUnclearName={(name) =>
              setFacts(editor, { clearedNames: editor.facts.clearedNames.filter((one) => one !== name) })
            }
            onSettleAll={(choice) => settleRolledWords(editor, choice)}
          />
        </TabPanel>
        <TabPanel id="comments" className="panel-body">
          <CommentsPanel
            comments={comments}
            ranges={ranges}
            isReadOnly={isReadOnly}
            onGo={onGo}
            onChange={(id, change) => changeComment(editor, id, change)}
            onRemove={(id) => removeComment(editor, id)}
          />
        </TabPanel>
        <TabPanel id="sources" className="panel-body">
          <SourcesPanel borrowing={borrowing} onContext={onContext} onExport={props.onExportSources} />
        </TabPanel>
      </Tabs>
    </section>
  );
});
