import { expect, test } from 'vitest';
import { initialState, reduceApp } from '../../../renderer/app/state.ts';
import { noticeOf } from '../../../renderer/app/use-actions.ts';
import { AppError } from '../../../shared/errors.ts';
import { draft, title } from '../../support/draft-builder.ts';

const opened = reduceApp(initialState, { type: 'draftOpened', draft: draft(title('要点')) });

test('an opened draft is gone to', () => {
  expect(opened).toMatchObject({ place: 'editor', openDraft: { id: 'draft-1' } });
});

test('a deleted draft is closed, another stays open', () => {
  expect(reduceApp(opened, { type: 'draftDeleted', draftId: 'draft-1' }).openDraft).toBeNull();
  expect(reduceApp(opened, { type: 'draftDeleted', draftId: 'draft-2' }).openDraft).not.toBeNull();
});

test('an open draft that was renamed from the listing begins anew in its editor, another does not', () => {
  const renamed = draft(title('二稿'));
  expect(reduceApp(opened, { type: 'draftRenamed', draft: renamed })).toMatchObject({
    openDraft: renamed,
    reopened: 1,
  });
  expect(reduceApp(opened, { type: 'draftRenamed', draft: { ...renamed, id: 'draft-2' } })).toBe(opened);
});

test('another home begins anew, without the draft of the one before', () => {
  const state = reduceApp(opened, { type: 'homeOpened', home: { kind: 'sample', office: null, path: '/sample' } });
  expect(state).toMatchObject({ place: 'library', openDraft: null, plans: null, home: { kind: 'sample' } });
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
