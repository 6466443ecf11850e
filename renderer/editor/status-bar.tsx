import { useMemo, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/checks/check.ts';
import { countInBlocks } from '../../shared/document/count-characters.ts';
import { type Draft, textHolders } from '../../shared/document/model.ts';
import { placeInOutline } from '../../shared/document/place-in-outline.ts';
import { placeholdersIn } from '../../shared/document/placeholders.ts';
import type { OverlapShare } from '../../shared/reuse/overlap/section-shares.ts';
import type { Numbers } from './numbers.ts';
import { percentOf } from './overlap/overlap-mark.tsx';
import type { SaveStates } from './use-autosave.ts';

interface StatusBarProps {
  readonly draft: Draft;
  readonly numbers: Numbers;
  readonly cursor: number | undefined;
  readonly findings: readonly Finding[];
  /** Of the whole draft. */
  readonly overlap: OverlapShare;
  /** Null where the draft may only be read. */
  readonly states: SaveStates | null;
  /** In per cent. */
  readonly zoom: number;
  readonly onPlaceholder: () => void;
  readonly onCounts: () => void;
  readonly onZoomReset: () => void;
  /** Shows or hides what stands in the library. */
  readonly onOverlap: () => void;
}

/** Characters, the place in the outline, what is open, and whether all is saved. */
export function StatusBar(props: StatusBarProps) {
  const { draft, numbers, cursor, findings, overlap, states, zoom } = props;
  const { t } = useTranslation();
  const { blocks, goal } = draft;
  const count = useMemo(() => countInBlocks(blocks), [blocks]);
  const placeholders = useMemo(() => textHolders(blocks).flatMap(placeholdersIn).length, [blocks]);
  const open = (check: string) => findings.filter((finding) => finding.check === check).length;
  return (
    <section className="status-bar" aria-label={t('status.label')}>
      <Button className="status-button" onPress={props.onCounts}>
        {goal === undefined ? t('status.characters', { count }) : t('status.goal', { count, goal })}
      </Button>
      <span className="status-place">{placeInOutline(blocks, numbers, cursor)}</span>
      <span className="spacer" />
      {overlap.own + overlap.other > 0 && (
        <Button className="status-button" onPress={props.onOverlap}>
          {t('overlap.status', percentOf(overlap))}
        </Button>
      )}
      {placeholders > 0 && (
        <Button className="status-button" onPress={props.onPlaceholder}>
          {t('status.placeholders', { count: placeholders })}
        </Button>
      )}
      {open('leftOvers') > 0 && (
        <span className="status-alert">{t('status.leftOvers', { count: open('leftOvers') })}</span>
      )}
      {open('rolledWords') > 0 && <span>{t('status.rolled', { count: open('rolledWords') })}</span>}
      {zoom !== 100 && (
        <Button className="status-button" onPress={props.onZoomReset}>
          {t('status.zoom', { percent: zoom })}
        </Button>
      )}
      {states ? <SaveMark states={states} /> : <span className="status-readOnly">{t('status.readOnly')}</span>}
    </section>
  );
}

/** Whether all of the draft is in its file, told to screen readers too. */
function SaveMark({ states }: { readonly states: SaveStates }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(states.subscribe, states.get);
  return (
    <span role="status" className={`status-${state}`}>
      {t(`status.${state}`)}
    </span>
  );
}
