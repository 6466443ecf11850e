import { describe, expect, test } from 'vitest';
import {
  activeTab,
  noTabs,
  type Tabs,
  withChosen,
  withClosing,
  withDeleted,
  withMeta,
  withOpened,
  withReread,
  withSaved,
  withSession,
  withStep,
} from '../../../renderer/app/tabs.ts';
import type { Draft } from '../../../shared/document/model.ts';
import { draft, title } from '../../support/draft-builder.ts';

const named = (id: string): Draft => ({ ...draft(title(`要点${id}`)), id });
const opened = (...ids: readonly string[]): Tabs => ids.reduce<Tabs>((tabs, id) => withOpened(tabs, named(id)), noTabs);
/** The tabs in a line, the one that is shown in brackets: “a [b] c”. */
const line = ({ openDrafts, activeDraftId }: Tabs) =>
  openDrafts.map(({ draft: { id } }) => (id === activeDraftId ? `[${id}]` : id)).join(' ');

describe('opening', () => {
  test('puts a draft behind the one that is shown', () => {
    expect(line(opened('a', 'b', 'c'))).toBe('a b [c]');
    expect(line(withOpened(withChosen(opened('a', 'b'), 'a'), named('c')))).toBe('a [c] b');
  });

  test('a draft that is open only shows it, as its editor has it', () => {
    const tabs = withSaved(opened('a', 'b'), 'a', false);
    const again = withOpened(tabs, { ...named('a'), updatedAt: '2027-01-01T00:00:00.000Z' });
    expect(line(again)).toBe('[a] b');
    expect(activeTab(again)).toEqual(tabs.openDrafts[0]);
  });

  test('remembers the last ten, each once, newest first', () => {
    const ids = [...'abcdefghijkl'];
    const { recentIds } = withChosen(opened(...ids), 'e');
    expect(recentIds.join('')).toBe('elkjihgfdc');
  });
});

describe('closing', () => {
  test.each([
    ['a', '[b] c'],
    ['b', 'a [c]'],
    ['c', 'a [b]'],
  ])('the shown %s shows the one that takes its place', (id, rest) => {
    expect(line(withClosing(withChosen(opened('a', 'b', 'c'), id), id))).toBe(rest);
  });

  test('another one leaves the shown one shown', () => {
    expect(line(withClosing(opened('a', 'b', 'c'), 'a'))).toBe('b [c]');
  });

  test('the last one shows none', () => {
    expect(withClosing(opened('a'), 'a')).toMatchObject({ openDrafts: [], activeDraftId: null, recentIds: ['a'] });
  });

  test('one that is not saved waits until it is', () => {
    const closing = withClosing(withSaved(opened('a', 'b'), 'b', false), 'b');
    expect(line(closing)).toBe('a [b]');
    expect(line(withSaved(closing, 'b', true))).toBe('[a]');
  });

  test('is given up when one comes back to the tab', () => {
    const closing = withClosing(withSaved(opened('a', 'b'), 'b', false), 'b');
    expect(line(withSaved(withChosen(closing, 'b'), 'b', true))).toBe('a [b]');
  });

  test('a draft that is deleted is recent no more', () => {
    expect(withDeleted(opened('a', 'b'), 'b')).toMatchObject({ activeDraftId: 'a', recentIds: ['a'] });
    expect(withDeleted(opened('a'), 'b')).toMatchObject({ activeDraftId: 'a', recentIds: ['a'] });
  });
});

test('stepping goes round at the ends', () => {
  expect(line(withStep(opened('a', 'b', 'c'), 1))).toBe('[a] b c');
  expect(line(withStep(withChosen(opened('a', 'b', 'c'), 'a'), -1))).toBe('a b [c]');
  expect(withStep(noTabs, 1)).toEqual(noTabs);
});

test('what an editor tells is of its own tab alone', () => {
  const tabs = withMeta(withSaved(opened('a', 'b'), 'a', false), 'a', { ...named('a').meta, stage: '二稿' });
  expect(tabs.openDrafts.map(({ isSaved, meta }) => [isSaved, meta.stage])).toEqual([
    [false, '二稿'],
    [true, undefined],
  ]);
});

test('a draft that was changed from outside begins anew in its editor', () => {
  const changed = { ...named('a'), updatedAt: '2027-01-01T00:00:00.000Z' };
  const tabs = withReread(withSaved(opened('a', 'b'), 'a', false), changed);
  expect(tabs.openDrafts[0]).toMatchObject({ draft: changed, isSaved: true, reopened: 1 });
  expect(tabs.openDrafts[1]).toMatchObject({ reopened: 0 });
});

describe('a session', () => {
  const session = { place: 'editor', openIds: ['a', 'b', 'c'], activeId: 'b', recentIds: ['b', 'a'] } as const;

  test('opens its tabs again', () => {
    expect(line(withSession(noTabs, session, ['a', 'b', 'c'].map(named)))).toBe('a [b] c');
  });

  test('without the draft that was shown shows the first', () => {
    expect(line(withSession(noTabs, session, ['a', 'c'].map(named)))).toBe('[a] c');
    expect(withSession(noTabs, session, [])).toEqual({ ...noTabs, recentIds: ['b', 'a'] });
  });

  test('does not take away what was opened meanwhile', () => {
    const tabs = withSession(opened('d', 'b'), session, ['a', 'b'].map(named));
    expect(line(tabs)).toBe('a d [b]');
    expect(tabs.recentIds).toEqual(['b', 'd', 'a']);
  });
});
