import { Button, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foreignNames } from '../../shared/reuse/borrow.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import type { Suggestions, SuggestionTopic } from '../editor/suggesting/use-suggestions.ts';
import { periodText } from '../ui/period-text.ts';

interface SuggestionsPanelProps {
  readonly suggestions: Suggestions;
  /** The library has been asked and has not answered yet. */
  readonly isAsking: boolean;
  readonly selected: number;
  /** The draft's own place. */
  readonly region: string;
  readonly topic: SuggestionTopic;
  readonly onTopic: (topic: SuggestionTopic) => void;
  readonly onInsert: (suggestion: Suggestion) => void;
  readonly onSelect: (index: number) => void;
}

const topics = ['clauses', 'targets', 'sections'] as const;

/** What past plans have for the place of the cursor, best first, each with its source. */
export function SuggestionsPanel({
  suggestions,
  isAsking,
  selected,
  region,
  topic,
  onTopic,
  onInsert,
  onSelect,
}: SuggestionsPanelProps) {
  const { t } = useTranslation();
  const { query, found } = suggestions;
  return (
    <>
      <RadioGroup
        className="segments"
        aria-label={t('suggestions.kind')}
        orientation="horizontal"
        value={topic}
        onChange={(value) => onTopic(topics.find((known) => known === value) ?? 'clauses')}
      >
        {topics.map((known) => (
          <Radio key={known} value={known} className="segment">
            {t(`suggestions.${known}`)}
          </Radio>
        ))}
      </RadioGroup>
      {!query && <p className="muted panel-hint">{t(isAsking ? 'suggestions.asking' : 'suggestions.place')}</p>}
      {query && query.kind !== 'section' && (
        <p className="muted panel-hint">{t('suggestions.for', { query: query.text.slice(0, 24) })}</p>
      )}
      {query && found.length === 0 && <p className="muted panel-hint">{t('suggestions.empty')}</p>}
      <ol className="suggestions" aria-label={t('suggestions.list')}>
        {found.map((suggestion, index) => (
          <SuggestionCard
            key={`${suggestion.planId} ${suggestion.unitId} ${suggestion.text.slice(0, 12)}`}
            suggestion={suggestion}
            names={foreignNames(suggestion, region)}
            isSelected={index === selected}
            onInsert={() => onInsert(suggestion)}
            onSelect={() => onSelect(index)}
          />
        ))}
      </ol>
    </>
  );
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** Those in it that belong to another place. */
  readonly names: readonly string[];
  readonly isSelected: boolean;
  readonly onInsert: () => void;
  readonly onSelect: () => void;
}

function SuggestionCard({ suggestion, names, isSelected, onInsert, onSelect }: SuggestionCardProps) {
  const { t } = useTranslation();
  const { planTitle, periodStart, periodEnd, path, text, matched } = suggestion;
  return (
    <li className="suggestion" aria-current={isSelected ? 'true' : undefined} onFocus={onSelect}>
      <p className="suggestion-source">
        <strong>{planTitle}</strong>
        <span>{periodText(t, periodStart, periodEnd)}</span>
      </p>
      {path.length > 0 && <p className="suggestion-path">{path.join(' › ')}</p>}
      <p className="suggestion-text">{text}</p>
      <div className="suggestion-foot">
        <span className="muted">
          {matched.length > 0 && t('suggestions.matched', { words: matched.slice(0, 4).join('、') })}
          {names.length > 0 && (
            <span className="suggestion-names">
              {t('suggestions.foreign', { names: names.slice(0, 4).join('、') })}
            </span>
          )}
        </span>
        <Button className="button button-small" onPress={onInsert}>
          {t(isSelected ? 'suggestions.insertKey' : 'suggestions.insert')}
        </Button>
      </div>
    </li>
  );
}
