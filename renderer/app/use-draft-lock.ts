import { useCallback, useEffect, useRef, useState } from 'react';
import { askForDraft, holdDraft, listenForAsking } from './draft-locks.ts';
import { flushDraft } from './open-editors.ts';
import { lockGrace } from './window-lock.ts';

/** Whether this window may write a draft: not known yet, yes, or another window does. */
export type LockState = 'waiting' | 'mine' | 'elsewhere';

/** A draft's lock among the windows. */
export interface DraftLock {
  readonly state: LockState;
  /** Asks the other window to save the draft and hand it over. */
  askForIt(): void;
}

/**
 * Holds a draft for writing while it is mounted, as soon as no other window does. When another window asks for it, it is
 * handed over once all is saved.
 */
export function useDraftLock(draftId: string, isSaved: boolean): DraftLock {
  const [state, setState] = useState<LockState>('waiting');
  const [isAsked, setAsked] = useState(false);
  /** Each time it is handed over, this window waits for it anew, behind the one that asked. */
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn gives the lock up and waits again
  useEffect(() => {
    const late = setTimeout(() => setState('elsewhere'), lockGrace);
    const release = holdDraft(draftId, () => {
      clearTimeout(late);
      setState('mine');
    });
    return () => {
      clearTimeout(late);
      release();
    };
  }, [draftId, turn]);

  const isMine = useRef(false);
  isMine.current = state === 'mine';
  useEffect(
    () =>
      listenForAsking(draftId, () => {
        if (!isMine.current) return;
        // What cannot be saved is not handed over.
        flushDraft(draftId).then(
          () => setAsked(true),
          () => undefined,
        );
      }),
    [draftId],
  );
  useEffect(() => {
    if (!isAsked || !isSaved) return;
    setAsked(false);
    setState('elsewhere');
    setTurn((before) => before + 1);
  }, [isAsked, isSaved]);

  return { state, askForIt: useCallback(() => askForDraft(draftId), [draftId]) };
}
