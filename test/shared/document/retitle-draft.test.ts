import { expect, test } from 'vitest';
import { textOf } from '../../../shared/document/model.ts';
import { retitleDraft } from '../../../shared/document/retitle-draft.ts';
import { draft, paragraph, title } from '../../support/draft-builder.ts';

test('a title block that says the same as the draft’s title goes along', () => {
  const renamed = retitleDraft(draft(title('2027年要点'), paragraph('2027年要点')), '望川区2027年工作要点');
  expect(renamed.meta.title).toBe('望川区2027年工作要点');
  expect(renamed.blocks.map(textOf)).toEqual(['望川区2027年工作要点', '2027年要点']);
});

test('a title block that is worded otherwise stays', () => {
  const before = draft(title('望川区教育局2027年工作要点'), paragraph('办好学校。'));
  const renamed = retitleDraft({ ...before, meta: { ...before.meta, title: '二稿' } }, '三稿');
  expect(renamed.meta.title).toBe('三稿');
  expect(renamed.blocks).toEqual(before.blocks);
});
