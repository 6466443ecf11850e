import { describe, expect, test } from 'vitest';
import { packageName } from '../../../renderer/drafts/package-name.ts';
import { sourcesNotice } from '../../../renderer/drafts/sources-notice.ts';

describe('the name of a draft’s file', () => {
  const day = new Date(2026, 10, 22, 23, 59);
  const title = '望川区教育局2027年工作要点';

  test.each([
    [{ title, stage: '征求意见稿' }, '望川区教育局2027年工作要点（征求意见稿）20261122.wunian'],
    [{ title }, '望川区教育局2027年工作要点20261122.wunian'],
    [{ title, stage: ' ' }, '望川区教育局2027年工作要点20261122.wunian'],
    [{ title: '望川区\n2027年工作要点', stage: '二稿/改' }, '望川区2027年工作要点（二稿改）20261122.wunian'],
    [{ title: '字'.repeat(300), stage: '初稿' }, `${'字'.repeat(100)}（初稿）20261122.wunian`],
    [{ title: '?', stage: '' }, 'Wunian20261122.wunian'],
  ])('of %j is its title, stage and day', (meta, name) => {
    expect(packageName(meta, day)).toBe(name);
  });

  test('has months and days of two digits', () => {
    expect(packageName({ title: '要点' }, new Date(2027, 0, 5))).toBe('要点20270105.wunian');
  });
});

test('what became of the sources of a draft is told by counts, without those that are nothing', () => {
  expect(sourcesNotice('要点', { added: 2, there: 0, failed: 1 })).toEqual({
    tone: 'info',
    key: 'opening.done',
    details: { title: '要点' },
    more: [
      { key: 'package.added', details: { count: 2 } },
      { key: 'package.failed', details: { count: 1 } },
    ],
  });
});
