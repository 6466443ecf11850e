import { describe, expect, test } from 'vitest';
import { initialState, reduceApp } from '../../../renderer/app/state.ts';
import { noticeOf } from '../../../renderer/app/use-actions.ts';
import { AppError } from '../../../shared/errors.ts';
import { draft, title } from '../../support/draft-builder.ts';

const opened = reduceApp(initialState, { type: 'draftOpened', draft: draft(title('要点')) });

test('an opened draft is gone to', () => {
  expect(opened).toMatchObject({ place: 'editor', activeDraftId: 'draft-1', openDrafts: [{ isSaved: true }] });
});

test('a deleted draft is closed, another stays open', () => {
  expect(reduceApp(opened, { type: 'draftDeleted', draftId: 'draft-1' }).openDrafts).toEqual([]);
  expect(reduceApp(opened, { type: 'draftDeleted', draftId: 'draft-2' }).openDrafts).toHaveLength(1);
});

test('choosing a tab goes to it from anywhere', () => {
  const elsewhere = reduceApp(opened, { type: 'go', place: 'library' });
  expect(reduceApp(elsewhere, { type: 'tabChosen', draftId: 'draft-1' })).toMatchObject({ place: 'editor' });
});

test('what an editor tells that is known already changes nothing', () => {
  const { meta } = draft(title('要点'));
  expect(reduceApp(opened, { type: 'draftSaved', draftId: 'draft-1', isSaved: true })).toBe(opened);
  expect(reduceApp(opened, { type: 'draftDescribed', draftId: 'draft-1', meta })).toBe(opened);
  const retitled = reduceApp(opened, { type: 'draftDescribed', draftId: 'draft-1', meta: { ...meta, title: '二稿' } });
  expect(retitled.openDrafts[0]?.meta.title).toBe('二稿');
});

test('a draft that could not be saved is closed without that by who means it', () => {
  const unsaved = reduceApp(opened, { type: 'draftSaved', draftId: 'draft-1', isSaved: false });
  expect(reduceApp(unsaved, { type: 'tabClosed', draftId: 'draft-1' }).openDrafts).toHaveLength(1);
  expect(reduceApp(unsaved, { type: 'tabDropped', draftId: 'draft-1' }).openDrafts).toEqual([]);
});

describe('a session that is restored', () => {
  const session = { place: 'editor', openIds: ['draft-1'], activeId: 'draft-1', recentIds: ['draft-1'] } as const;
  const restored = { type: 'sessionRestored', session, drafts: [draft(title('要点'))] } as const;

  test('at the start brings one back to where one was, unless one has gone elsewhere meanwhile', () => {
    expect(reduceApp(initialState, { ...restored, isStart: true })).toMatchObject({
      place: 'editor',
      activeDraftId: 'draft-1',
      isRestored: true,
    });
    const gone = reduceApp(initialState, { type: 'go', place: 'drafts' });
    expect(reduceApp(gone, { ...restored, isStart: true }).place).toBe('drafts');
  });

  test('of another home leaves one where one is', () => {
    expect(reduceApp(initialState, { ...restored, isStart: false })).toMatchObject({
      place: 'library',
      activeDraftId: 'draft-1',
    });
  });

  test('is not remembered as empty while another home is opened', () => {
    const state = reduceApp(initialState, { ...restored, isStart: true });
    expect(reduceApp(state, { type: 'homeOpening' }).isRestored).toBe(false);
  });
});

test('another home begins anew, without the draft of the one before', () => {
  const state = reduceApp(opened, { type: 'homeOpened', home: { kind: 'sample', office: null, path: '/sample' } });
  expect(state).toMatchObject({
    place: 'library',
    openDrafts: [],
    activeDraftId: null,
    plans: null,
    home: { kind: 'sample' },
  });
});

test('going elsewhere closes the plan that was read', () => {
  expect(reduceApp({ ...initialState, reading: {} as never }, { type: 'go', place: 'drafts' })).toMatchObject({
    place: 'drafts',
    reading: null,
  });
});

test('an expected failure is told by its code, a bug by what it said', () => {
  expect(noticeOf(new AppError('noSpace', { path: 'x' }))).toEqual({
    tone: 'error',
    key: 'error.noSpace',
    details: { path: 'x' },
  });
  expect(noticeOf(new Error('odd'))).toEqual({ tone: 'error', key: 'error.bug', details: { message: 'odd' } });
});
