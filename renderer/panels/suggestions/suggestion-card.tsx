import { BookOpen, EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import type { Offered } from '../../editor/suggesting/offered.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { periodText } from '../../ui/period-text.ts';
import { RoleBadge } from '../../ui/role-badge.tsx';
import { AlsoIn } from './also-in.tsx';
import { ExpressionNotes } from './expression-notes.tsx';
import { MarkedText } from './marked-text.tsx';
import { SectionFactsList } from './section-facts-list.tsx';

export interface SuggestionCardProps {
  readonly offered: Offered;
  /** Those in it that belong to another place. */
  readonly names: readonly string[];
  /** Drafts that use it, by their titles. */
  readonly usedIn: readonly string[];
  /** The heading of the draft that a missing section would follow. */
  readonly follows: string | undefined;
  readonly reader: ExpressionReader;
  /** The first year that the draft is for. */
  readonly year: number;
  readonly isSelected: boolean;
  /** The draft may only be read: nothing can be taken over. */
  readonly isReadOnly: boolean;
  readonly onInsert: () => void;
  readonly onSelect: () => void;
  readonly onContext: () => void;
  readonly onDismiss: () => void;
}

/** One suggestion: from where, its words, why it is there, and what can be done with it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { offered, names, usedIn, follows, reader, year, isSelected, isReadOnly, onSelect, onContext } = props;
  const { suggestion, isInDraft } = offered;
  const { t } = useTranslation();
  const { path, text, matched, mood, alsoIn, section } = suggestion;
  return (
    <li className="suggestion" aria-current={isSelected ? 'true' : undefined} onFocus={onSelect}>
      <SourceLine suggestion={suggestion} />
      {path.length > 0 && <p className="suggestion-path">{path.join(' › ')}</p>}
      {isInDraft && <p className="suggestion-known">{t('suggestions.inDraft')}</p>}
      {mood === 'result' && <p className="suggestion-known">{t('suggestions.result')}</p>}
      <MarkedText text={text} matched={matched} names={names} />
      <ExpressionNotes text={text} reader={reader} year={year} />
      {section && <SectionFactsList facts={section} follows={follows} />}
      <Why suggestion={suggestion} names={names} usedIn={usedIn} />
      <AlsoIn plans={alsoIn} />
      <div className="suggestion-foot">
        <IconButton label={t('suggestions.context')} icon={BookOpen} onPress={onContext} />
        {!isReadOnly && (
          <>
            <IconButton label={t('suggestions.dismiss')} icon={EyeOff} onPress={props.onDismiss} />
            <span className="spacer" />
            <Button className="button button-small" onPress={props.onInsert}>
              {t(isSelected ? 'suggestions.insertKey' : 'suggestions.insert')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function SourceLine({
  suggestion: { planTitle, role, standing, periodStart, periodEnd },
}: {
  readonly suggestion: Suggestion;
}) {
  const { t } = useTranslation();
  return (
    <p className="suggestion-source">
      <strong>{planTitle}</strong>
      <span className="suggestion-facts">
        <RoleBadge role={role} />
        {role === 'superior' && standing === 'ended' && <span>{t('standing.ended')}</span>}
        <span>{periodText(t, periodStart, periodEnd)}</span>
      </span>
    </p>
  );
}

interface WhyProps {
  readonly suggestion: Suggestion;
  readonly names: readonly string[];
  readonly usedIn: readonly string[];
}

/** So many words of each kind are named. */
const named = 4;

/** Why it is there, and what is to be known of it before it is taken. */
function Why({ suggestion: { matched, topics }, names, usedIn }: WhyProps) {
  const { t } = useTranslation();
  const list = (words: readonly string[]) => words.slice(0, named).join('、');
  return (
    <p className="suggestion-why">
      {matched.length > 0 && <span>{t('suggestions.matched', { words: list(matched) })}</span>}
      {topics.length > 0 && <span>{t('suggestions.topics', { topics: list(topics) })}</span>}
      {usedIn.length > 0 && (
        <span>{t('suggestions.usedIn', { drafts: list(usedIn.map((title) => `《${title}》`)) })}</span>
      )}
      {names.length > 0 && <span className="suggestion-names">{t('suggestions.foreign', { names: list(names) })}</span>}
    </p>
  );
}
