import { useTranslation } from 'react-i18next';
import type { Block } from '../../shared/document/model.ts';

/** Where the text of the block with the cursor came from, and how much of the draft is borrowed. */
export function SourcesPanel({
  blocks,
  cursor,
}: {
  readonly blocks: readonly Block[];
  readonly cursor: number | undefined;
}) {
  const { t } = useTranslation();
  const borrowed = blocks.filter((block) => block.provenance).length;
  const sources = cursor === undefined ? [] : (blocks[cursor]?.provenance ?? []);
  return (
    <>
      <div className="share-bar" role="img" aria-label={t('sources.share', { blocks: blocks.length, borrowed })}>
        <span style={{ width: `${(100 * borrowed) / Math.max(1, blocks.length)}%` }} />
      </div>
      <p className="muted panel-hint">{t('sources.share', { blocks: blocks.length, borrowed })}</p>
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
