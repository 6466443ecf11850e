import { requestLock, whileUnlocked } from './window-lock.ts';

const lockName = (draftId: string) => `wunian draft ${draftId}`;

/** The drafts that this window may write. */
const held = new Set<string>();

/** Waits until this window may write a draft and calls `granted` then; answers with what gives that up. */
export function holdDraft(draftId: string, granted: () => void): () => void {
  const release = requestLock(lockName(draftId), () => {
    held.add(draftId);
    granted();
  });
  return () => {
    held.delete(draftId);
    release();
  };
}

/** Does work on a draft unless another window has it open; answers whether it was done. */
export async function unlessElsewhere(draftId: string, work: () => Promise<void>): Promise<boolean> {
  if (!held.has(draftId)) return whileUnlocked(lockName(draftId), work);
  await work();
  return true;
}

const channelName = 'wunian drafts';

/** Asks the window that has a draft open to save it and let this one write it. */
export function askForDraft(draftId: string): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(draftId);
  channel.close();
}

/** Calls `asked` when another window asks for a draft; answers with what ends that. */
export function listenForAsking(draftId: string, asked: () => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => data === draftId && asked();
  return () => channel.close();
}
