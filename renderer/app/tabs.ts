import { mostRecent, type Session } from '../../shared/api.ts';
import type { Draft, DraftMeta } from '../../shared/document/model.ts';

/** A draft that is open in a tab; its text is held by its editor. */
export interface OpenTab {
  /** The draft as it was opened. */
  readonly draft: Draft;
  /** What it is by now. */
  readonly meta: DraftMeta;
  /** Whether all of its text is in its file. */
  readonly isSaved: boolean;
  /** It was closed while there was text to save: it goes as soon as that is done. */
  readonly isClosing: boolean;
  /** How often it was read again from its file; its editor then begins anew. */
  readonly reopened: number;
}

/** The drafts that are open, from the left, the one that is shown, and those that were opened last. */
export interface Tabs {
  readonly openDrafts: readonly OpenTab[];
  readonly activeDraftId: string | null;
  /** Newest first. */
  readonly recentIds: readonly string[];
}

export const noTabs: Tabs = { openDrafts: [], activeDraftId: null, recentIds: [] };

/** The tab that is shown. */
export function activeTab({
  openDrafts,
  activeDraftId,
}: Pick<Tabs, 'openDrafts' | 'activeDraftId'>): OpenTab | undefined {
  return openDrafts.find(({ draft }) => draft.id === activeDraftId);
}

/** Opens a draft behind the active one and shows it; one that is open already is only shown. */
export function withOpened(tabs: Tabs, draft: Draft): Tabs {
  const shown = withChosen(tabs, draft.id);
  if (shown !== tabs) return shown;
  const place = tabs.openDrafts.findIndex((tab) => tab.draft.id === tabs.activeDraftId) + 1 || tabs.openDrafts.length;
  return {
    openDrafts: tabs.openDrafts.toSpliced(place, 0, freshTab(draft)),
    activeDraftId: draft.id,
    recentIds: withRecent(tabs.recentIds, draft.id),
  };
}

/** Shows an open draft; the same tabs where it is not open. */
export function withChosen(tabs: Tabs, draftId: string): Tabs {
  if (!tabs.openDrafts.some(({ draft }) => draft.id === draftId)) return tabs;
  return {
    openDrafts: changed(tabs.openDrafts, draftId, { isClosing: false }),
    activeDraftId: draftId,
    recentIds: withRecent(tabs.recentIds, draftId),
  };
}

/** Shows the tab so many places to the right of the active one, going round at the ends. */
export function withStep(tabs: Tabs, by: 1 | -1): Tabs {
  const count = tabs.openDrafts.length;
  const active = tabs.openDrafts.findIndex(({ draft }) => draft.id === tabs.activeDraftId);
  const next = tabs.openDrafts[(active + by + count) % count];
  return next ? withChosen(tabs, next.draft.id) : tabs;
}

/** Closes a tab at once where all is saved, else as soon as it is. */
export function withClosing(tabs: Tabs, draftId: string): Tabs {
  const tab = tabs.openDrafts.find(({ draft }) => draft.id === draftId);
  if (tab?.isSaved) return without(tabs, draftId);
  return { ...tabs, openDrafts: changed(tabs.openDrafts, draftId, { isClosing: true }) };
}

/** Takes what an editor tells: whether all of its draft is saved; the same tabs where that is known. */
export function withSaved(tabs: Tabs, draftId: string, isSaved: boolean): Tabs {
  const tab = tabs.openDrafts.find(({ draft }) => draft.id === draftId);
  if (isSaved && tab?.isClosing) return without(tabs, draftId);
  if (tab?.isSaved === isSaved) return tabs;
  return { ...tabs, openDrafts: changed(tabs.openDrafts, draftId, { isSaved }) };
}

/** Takes what an editor tells: what its draft is by now; the same tabs where what they show of it is known. */
export function withMeta(tabs: Tabs, draftId: string, meta: DraftMeta): Tabs {
  const before = tabs.openDrafts.find(({ draft }) => draft.id === draftId)?.meta;
  if (before?.title === meta.title && before.stage === meta.stage) return tabs;
  return { ...tabs, openDrafts: changed(tabs.openDrafts, draftId, { meta }) };
}

/** An open draft as its file has it now; its editor begins anew. */
export function withReread(tabs: Tabs, draft: Draft): Tabs {
  const reopened = 1 + (tabs.openDrafts.find((tab) => tab.draft.id === draft.id)?.reopened ?? 0);
  return { ...tabs, openDrafts: changed(tabs.openDrafts, draft.id, { ...freshTab(draft), reopened }) };
}

/** Takes a tab away; where it was the active one, the one that takes its place is shown. */
export function without(tabs: Tabs, draftId: string): Tabs {
  const place = tabs.openDrafts.findIndex(({ draft }) => draft.id === draftId);
  if (place < 0) return tabs;
  const openDrafts = tabs.openDrafts.toSpliced(place, 1);
  const next = openDrafts[Math.min(place, openDrafts.length - 1)]?.draft.id ?? null;
  return { ...tabs, openDrafts, activeDraftId: tabs.activeDraftId === draftId ? next : tabs.activeDraftId };
}

/** A draft that is there no more is neither open nor recent. */
export function withDeleted(tabs: Tabs, draftId: string): Tabs {
  return { ...without(tabs, draftId), recentIds: tabs.recentIds.filter((recent) => recent !== draftId) };
}

/** Opens the tabs of a session, as far as their drafts are still there, beside what was opened while they were read. */
export function withSession(tabs: Tabs, { activeId, recentIds }: Session, drafts: readonly Draft[]): Tabs {
  const isOpen = (draftId: string) => tabs.openDrafts.some(({ draft }) => draft.id === draftId);
  const restored = drafts.filter(({ id }) => !isOpen(id));
  const active = drafts.find(({ id }) => id === activeId) ?? drafts[0];
  return {
    openDrafts: [...restored.map(freshTab), ...tabs.openDrafts],
    activeDraftId: tabs.activeDraftId ?? active?.id ?? null,
    recentIds: tabs.recentIds.reduceRight(withRecent, recentIds),
  };
}

function freshTab(draft: Draft): OpenTab {
  return { draft, meta: draft.meta, isSaved: true, isClosing: false, reopened: 0 };
}

function changed(tabs: readonly OpenTab[], draftId: string, change: Partial<OpenTab>): readonly OpenTab[] {
  return tabs.map((tab) => (tab.draft.id === draftId ? { ...tab, ...change } : tab));
}

function withRecent(recentIds: readonly string[], draftId: string): readonly string[] {
  return [draftId, ...recentIds.filter((recent) => recent !== draftId)].slice(0, mostRecent);
}
