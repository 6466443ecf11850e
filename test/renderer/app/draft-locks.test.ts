import { afterEach, expect, test, vi } from 'vitest';
import { holdDraft, unlessElsewhere } from '../../../renderer/app/draft-locks.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose locks are all held by another window. */
const heldElsewhere = {
  locks: {
    request: (_name: string, options: { readonly ifAvailable?: boolean }, work?: (lock: null) => unknown) =>
      options.ifAvailable ? Promise.resolve(work?.(null)) : new Promise(() => undefined),
  },
};

test('where the browser knows no locks, a window may write every draft', async () => {
  vi.stubGlobal('navigator', {});
  const granted = vi.fn();
  const release = holdDraft('draft-1', granted);
  expect(granted).toHaveBeenCalledOnce();
  expect(await unlessElsewhere('draft-2', async () => undefined)).toBe(true);
  release();
});

test('a draft that another window holds is neither granted nor worked on', async () => {
  vi.stubGlobal('navigator', heldElsewhere);
  const [granted, work] = [vi.fn(), vi.fn(async () => undefined)];
  holdDraft('draft-1', granted);
  expect(await unlessElsewhere('draft-1', work)).toBe(false);
  expect(granted).not.toHaveBeenCalled();
  expect(work).not.toHaveBeenCalled();
});
