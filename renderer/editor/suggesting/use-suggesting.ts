import { useCallback, useMemo, useState } from 'react';
import type { Editor } from 'slate';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';
import type { Suggestion, SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { TargetHistory, TargetPoint } from '../../../shared/suggestions/target-histories/target-history.ts';
import { useHost } from '../../app/host.ts';
import type { Notice } from '../../app/state.ts';
import { useSameWhileEqual } from '../../ui/use-same-while-equal.ts';
import { setFacts } from '../rules/with-facts.ts';
import { selectedWords } from '../structure/selected-text.ts';
import type { OpenDraft } from '../use-draft.ts';
import { insertSuggestion, insertUnits } from './insert-suggestion.ts';
import { type Offered, offeredTo, saidIn } from './offered.ts';
import { queryFor, type SuggestionTopic } from './query-for.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useTargetHistories } from './use-target-histories.ts';

/** The suggestions for the place of the cursor, and which of them is chosen. */
export interface Suggesting {
  readonly query: SuggestionQuery | null;
  readonly offered: readonly Offered[];
  /** For targets: what past plans aimed at and reached. */
  readonly histories: readonly TargetHistory[];
  readonly isAsking: boolean;
  readonly topic: SuggestionTopic;
  readonly chosen: number;
  /** How many the writer has dismissed for this draft. */
  readonly dismissed: number;
  choose(index: number): void;
  chooseTopic(topic: SuggestionTopic): void;
  /** Told whether somebody reads them, so that nothing jumps meanwhile. */
  hold(isHeld: boolean): void;
  insert(suggestion: Suggestion): void;
  /** Takes units of a plan over, one below the other. */
  insertChosen(units: readonly Suggestion[]): void;
  /** Puts a value, as written, at the cursor. */
  insertValue(point: TargetPoint): void;
  /** Shows a suggestion no more in this draft. */
  dismiss(suggestion: Suggestion): void;
  /** Shows the dismissed ones again. */
  takeBackDismissed(): void;
}

export function useSuggesting(
  open: OpenDraft,
  lists: OfficeLists,
  hidden: boolean,
  tell: (notice: Notice | null) => void,
): Suggesting {
  const { editor, draft, cursor, newId } = open;
  const { blocks, dismissed, meta, bases } = draft;
  const { api } = useHost();
  const [topic, chooseTopic] = useState<SuggestionTopic>('clauses');
  const [isHeld, hold] = useState(false);
  const [selected, choose] = useState(0);
  const baseIds = useMemo(() => bases.map(({ planId }) => planId), [bases]);
  const wanted = queryFor({ blocks, cursor, selected: selectedWords(editor), meta, baseIds }, topic);
  const { query, found } = useSuggestions(api, wanted, topic, isHeld || hidden, tell);
  const histories = useTargetHistories(api, query, found[0]?.text);
  // Looked for once an answer, not at every key: a long draft is a long text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the draft was when they were found
  const said = useMemo(() => saidIn(found, blocks), [found]);
  const offered = useSameWhileEqual(
    useMemo(() => offeredTo(found, { blocks, dismissed }, said), [found, blocks, dismissed, said]),
  );
  const insert = useCallback(
    (suggestion: Suggestion) => {
      insertSuggestion(editor, suggestion, query, { lists, newId });
      choose(0);
    },
    [editor, query, lists, newId],
  );
  const insertChosen = useCallback(
    (units: readonly Suggestion[]) => insertUnits(editor, units, { lists, newId }),
    [editor, lists, newId],
  );
  const insertValue = useCallback(({ valueText }: TargetPoint) => editor.insertText(valueText), [editor]);
  const isAsking = query === null && wanted !== null;
  const chosen = Math.min(selected, Math.max(0, offered.length - 1));
  const dismissals = useDismissals(editor);
  const count = dismissed?.length ?? 0;
  return useMemo(
    () => ({
      query,
      offered,
      histories,
      isAsking,
      topic,
      chosen,
      dismissed: count,
      choose,
      chooseTopic,
      hold,
      insert,
      insertChosen,
      insertValue,
      ...dismissals,
    }),
    [query, offered, histories, isAsking, topic, chosen, count, insert, insertChosen, insertValue, dismissals],
  );
}

function useDismissals(editor: Editor): Pick<Suggesting, 'dismiss' | 'takeBackDismissed'> {
  return useMemo(
    () => ({
      dismiss: ({ planId, unitId }) =>
        setFacts(editor, { dismissed: [...(editor.facts.dismissed ?? []), { planId, unitId }] }),
      takeBackDismissed: () => setFacts(editor, { dismissed: undefined }),
    }),
    [editor],
  );
}
