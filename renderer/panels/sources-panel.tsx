import { useTranslation } from 'react-i18next';
import type { Block, Provenance } from '../../shared/document/model.ts';

/** How much of a draft is borrowed, and from where what stands at the cursor is. */
export interface Borrowing {
  readonly blocks: number;
  readonly borrowed: number;
  readonly sources: readonly Provenance[];
}

const none: readonly Provenance[] = [];

/** What of the draft is borrowed; `cursor` is the place of the block with the cursor. */
export function borrowingOf(blocks: readonly Block[], cursor: number | undefined): Borrowing {
  return {
    blocks: blocks.length,
    borrowed: blocks.filter(({ provenance }) => provenance).length,
    sources: (cursor === undefined ? undefined : blocks[cursor]?.provenance) ?? none,
  };
}

/** Where the text of the block with the cursor came from, and how much of the draft is borrowed. */
export function SourcesPanel({ borrowing: { blocks, borrowed, sources } }: { readonly borrowing: Borrowing }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="share-bar" role="img" aria-label={t('sources.share', { blocks, borrowed })}>
        <span style={{ width: `${(100 * borrowed) / Math.max(1, blocks)}%` }} />
      </div>
      <p className="muted panel-hint">{t('sources.share', { blocks, borrowed })}</p>
      {sources.length === 0 && <p className="muted panel-hint">{t('sources.empty')}</p>}
      <ol className="sources" aria-label={t('sources.current')}>
        {sources.map((source) => (
          <li key={`${source.planId} ${source.unitId}`} className="source">
            <strong>{source.planTitle}</strong>
            <span className="muted">{source.source}</span>
            <h3>{t('sources.wording')}</h3>
            <p>{source.wording}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
