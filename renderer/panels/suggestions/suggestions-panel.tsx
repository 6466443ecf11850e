import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DraftMeta } from '../../../shared/document/model.ts';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';
import { foreignNames } from '../../../shared/reuse/borrow.ts';
import { isOurs, oursOf } from '../../../shared/reuse/names/our-names.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import type { Suggesting } from '../../editor/suggesting/use-suggesting.ts';
import { useExpressionReader } from '../../ui/use-expression-reader.ts';
import type { ContextWanted } from '../source-context/source-context.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import { useUses } from './use-uses.ts';

interface SuggestionsPanelProps {
  readonly suggesting: Suggesting;
  readonly meta: DraftMeta;
  readonly draftId: string;
  readonly lists: OfficeLists;
  readonly isReadOnly: boolean;
  /** What is drawn above the list: the histories of targets. */
  readonly children?: ReactNode;
  readonly onInsert: (suggestion: Suggestion) => void;
  readonly onContext: (wanted: ContextWanted) => void;
}

const topics = ['clauses', 'targets', 'sections'] as const;

/** What past plans have for the place of the cursor, best first, each with its source. */
export function SuggestionsPanel(props: SuggestionsPanelProps) {
  const { suggesting, meta, draftId, lists, children, onInsert, onContext } = props;
  const { t } = useTranslation();
  const { query, offered, isAsking, dismissed } = suggesting;
  const usedIn = useUses(offered, draftId);
  const reader = useExpressionReader(lists);
  const ours = useMemo(() => oursOf(meta, lists.ownNames), [meta, lists]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is asked for another place is read from its beginning.
    if (query) top.current?.closest('.side-panel')?.scrollTo({ top: 0 });
  }, [query]);
  return (
    <>
      <RadioGroup
        ref={top}
        className="segments"
        aria-label={t('suggestions.kind')}
        orientation="horizontal"
        value={suggesting.topic}
        onChange={(value) => suggesting.chooseTopic(topics.find((known) => known === value) ?? 'clauses')}
      >
        {topics.map((known) => (
          <Radio key={known} value={known} className="segment">
            {t(`suggestions.${known}`)}
          </Radio>
        ))}
      </RadioGroup>
      {!query && <p className="muted panel-hint">{t(isAsking ? 'suggestions.asking' : 'suggestions.noPlace')}</p>}
      {query && query.kind !== 'section' && (
        <p className="muted panel-hint">{t('suggestions.for', { query: query.text.slice(0, 24) })}</p>
      )}
      {children}
      {query && offered.length === 0 && <p className="muted panel-hint">{t('suggestions.empty')}</p>}
      <ol className="suggestions" aria-label={t('suggestions.list')}>
        {offered.map((one, index) => (
          <SuggestionCard
            key={`${one.suggestion.planId} ${one.suggestion.unitId} ${one.suggestion.text.slice(0, 12)}`}
            offered={one}
            names={foreignNames(one.suggestion, meta.region).filter((name) => !isOurs(name, ours))}
            reader={reader}
            year={meta.periodStart}
            usedIn={usedIn(one.suggestion)}
            follows={query?.headings?.[one.suggestion.section?.after ?? -1]}
            isReadOnly={props.isReadOnly}
            isSelected={index === suggesting.chosen}
            onInsert={() => onInsert(one.suggestion)}
            onSelect={() => suggesting.choose(index)}
            onContext={() => onContext(one.suggestion)}
            onDismiss={() => suggesting.dismiss(one.suggestion)}
          />
        ))}
      </ol>
      {dismissed > 0 && !props.isReadOnly && (
        <Button className="link-button" onPress={suggesting.takeBackDismissed}>
          {t('suggestions.dismissed', { count: dismissed })}
        </Button>
      )}
    </>
  );
}
