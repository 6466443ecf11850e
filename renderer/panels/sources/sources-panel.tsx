import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { RoleBadge } from '../../ui/role-badge.tsx';
import type { ContextWanted } from '../source-context/source-context.tsx';
import type { Borrowing, SourceHere } from './borrowing.ts';
import { ShareBar } from './share-bar.tsx';
import { WordingDiff } from './wording-diff.tsx';

interface SourcesPanelProps {
  readonly borrowing: Borrowing;
  /** Shows a unit of a plan where it stands. */
  readonly onContext: (wanted: ContextWanted) => void;
  readonly onExport: () => void;
}

/** Where the text of the block with the cursor came from, and how much of the draft is borrowed. */
export function SourcesPanel({ borrowing, onContext, onExport }: SourcesPanelProps) {
  const { t } = useTranslation();
  const { sources, text } = borrowing;
  return (
    <>
      <ShareBar borrowing={borrowing} />
      <Button className="button button-small" onPress={onExport}>
        {t('sources.export')}
      </Button>
      {sources.length === 0 && <p className="muted panel-hint">{t('sources.empty')}</p>}
      <ol className="sources" aria-label={t('sources.current')}>
        {sources.map((source) => (
          <SourceCard
            key={`${source.provenance.planId} ${source.provenance.unitId} ${source.provenance.wording}`}
            source={source}
            text={text}
            onContext={onContext}
          />
        ))}
      </ol>
    </>
  );
}

interface SourceCardProps extends Pick<SourcesPanelProps, 'onContext'> {
  readonly source: SourceHere;
  /** What stands in the block now. */
  readonly text: string;
}

function SourceCard({ source: { provenance, changed }, text, onContext }: SourceCardProps) {
  const { t } = useTranslation();
  const [isCompared, setCompared] = useState(true);
  const { planId, unitId, planTitle, source, path = [], role = null, wording } = provenance;
  return (
    <li className="source">
      <p className="suggestion-source">
        <strong>{planTitle}</strong>
        <RoleBadge role={role} />
      </p>
      {path.length > 0 && <p className="suggestion-path">{path.join(' › ')}</p>}
      <p className="muted">{source}</p>
      <h3>
        {t(changed === 0 ? 'sources.unchanged' : 'sources.changed', {
          percent: Math.max(1, Math.round(changed * 100)),
        })}
      </h3>
      {isCompared ? <WordingDiff wording={wording} text={text} /> : <p>{wording}</p>}
      <div className="source-buttons">
        <Button className="button button-small" onPress={() => setCompared(!isCompared)}>
          {t(isCompared ? 'sources.wording' : 'sources.compare')}
        </Button>
        <Button className="button button-small" onPress={() => onContext({ planId, unitId })}>
          {t('suggestions.context')}
        </Button>
      </div>
    </li>
  );
}
