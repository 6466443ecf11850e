import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BrokenDraft, DraftSummary } from '../../shared/api.ts';
import type { Actions } from '../app/use-actions.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { BrokenLine } from './broken-line.tsx';
import { useDraftFacts } from './use-draft-facts.ts';

interface DraftListProps {
  readonly drafts: readonly (DraftSummary | BrokenDraft)[];
  readonly actions: Actions;
  readonly onRename: (draft: DraftSummary) => void;
}

/** The drafts, each with what can be done to it. */
export function DraftList({ drafts, actions, onRename }: DraftListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useFocusKept(list, drafts);
  return (
    <ul className="draft-list" ref={list} aria-label={t('drafts.list')}>
      {drafts.map((draft, index) =>
        'problem' in draft ? (
          <BrokenLine key={draft.draftId} draft={draft} />
        ) : (
          <DraftLine
            key={draft.draftId}
            draft={draft}
            actions={actions}
            onRename={onRename}
            onDelete={() => {
              keepFocus(index);
              void actions.deleteDraft(draft.draftId, draft.meta.title);
            }}
          />
        ),
      )}
    </ul>
  );
}

interface DraftLineProps extends Pick<DraftListProps, 'actions' | 'onRename'> {
  readonly draft: DraftSummary;
  readonly onDelete: () => void;
}

function DraftLine({ draft, actions, onRename, onDelete }: DraftLineProps) {
  const { t } = useTranslation();
  const { draftId, meta } = draft;
  const { title } = meta;
  const factsId = useId();
  const facts = useDraftFacts(draft);
  return (
    <li className="draft-line">
      <div className="draft-main">
        <Button
          className="draft-open"
          aria-label={t('drafts.open', { title })}
          aria-describedby={factsId}
          onPress={() => void actions.openDraft(draftId)}
        >
          <span className="plan-title">{title}</span>
        </Button>
        <span className="muted" id={factsId}>
          {facts}
        </span>
      </div>
      <IconButton icon={PencilLine} label={t('drafts.rename', { title })} onPress={() => onRename(draft)} />
      <IconButton
        icon={Copy}
        label={t('drafts.duplicate', { title })}
        onPress={() => void actions.duplicateDraft(draftId, t('drafts.copyTitle', { title }))}
      />
      <IconButton icon={Trash2} label={t('drafts.delete', { title })} onPress={onDelete} />
    </li>
  );
}

/** Where the line with the focus goes, the line that takes its place gets it. */
function useFocusKept(list: { readonly current: HTMLElement | null }, drafts: unknown): (index: number) => void {
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listing after a deletion is what is waited for
  useEffect(() => {
    const index = wanted.current;
    wanted.current = null;
    const lines = index === null ? undefined : list.current?.querySelectorAll<HTMLElement>('.draft-open');
    if (index !== null) lines?.item(Math.min(index, lines.length - 1))?.focus();
  }, [drafts]);
  return (index) => {
    wanted.current = index;
  };
}
