import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/model.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { danglingReferences, typedReferences } from '../../../shared/document/typed-references/typed-references.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

/** The typed references of a draft, each as the words that stand there and the text of what they mean. */
function meant(scheme: NumberingScheme, ...blocks: Block[]): readonly string[] {
  return typedReferences({ ...draft(...blocks), scheme }).map(({ text, targetId }) => `${text} ${targetId}`);
}

const box: Block = { type: 'boxTitle', id: '', children: [{ text: '提质工程' }] };
const project: Block = { type: 'clause', depth: 1, boxed: true, id: '', children: [{ text: '新建学校。5所。' }] };
const caption: Block = { type: 'caption', of: 'picture', id: '', children: [{ text: '学校分布' }] };

describe('typedReferences', () => {
  it('gives the block that each means, whatever its numerals', () => {
    const see = paragraph('见第一部分、第2部分（一）、第二部分（一）第1项、专栏1、专栏一第1项和图1。');
    const blocks = [
      heading(1, '总则'),
      heading(1, '任务'),
      heading(2, '扩容'),
      clause(3, '新建。'),
      box,
      project,
      caption,
    ];
    expect(meant(numberingSchemes.official, title('规划'), ...blocks, see)).toEqual([
      '第一部分 b2',
      '第2部分（一） b4',
      '第二部分（一）第1项 b5',
      '专栏1 b6',
      '专栏一第1项 b7',
      '图1 b8',
    ]);
  });

  it('knows items that run on through the whole, where words say that they are ours', () => {
    const items = [heading(1, '甲'), clause(2, '一。'), heading(1, '乙'), clause(2, '二。'), clause(2, '三。')];
    const see = paragraph('结合第2项、第3项，完成第2项和第3项，见第1项，设第1项目组。');
    expect(meant(numberingSchemes.workPoints, title('要点'), ...items, see)).toEqual([
      '第2项 b5',
      '第3项 b6',
      '第1项 b3',
    ]);
  });

  it('finds a section within its own chapter first, and means none that two blocks are called', () => {
    const blocks = [heading(1, '甲'), heading(2, '一'), heading(1, '乙'), heading(2, '一'), paragraph('并见第一节。')];
    expect(meant(numberingSchemes.chapters, title('规划'), ...blocks)).toEqual(['第一节 b5']);
    expect(meant(numberingSchemes.chapters, title('规划'), paragraph('并见第一节。'), ...blocks.slice(0, 4))).toEqual(
      [],
    );
  });

  it('gives offsets of the stored text, in which a live reference is one sign', () => {
    const [found] = typedReferences(
      draft(title('规划'), heading(1, '总则'), paragraph('见', { text: '\ufffc', refersTo: 'b2' }, '和第一部分。')),
    );
    expect(found).toEqual({ holderId: 'b3', start: 3, end: 7, text: '第一部分', targetId: 'b2' });
  });

  it('leaves alone what opens a text, stands in a note, or is another document’s', () => {
    const blocks = [heading(1, '总则'), paragraph('第一部分是总则。'), paragraph('《办法》第一部分和附件1第一部分。')];
    const note: Block = { type: 'note', id: '', children: [{ text: '见第一部分。' }] };
    expect(meant(numberingSchemes.official, title('规划'), ...blocks, note)).toEqual([]);
  });
});

describe('danglingReferences', () => {
  it('gives none that means a block, and none without a clear form', () => {
    const see = paragraph('见第一部分，见第四部分，第五部分另定。');
    expect(danglingReferences(draft(title('规划'), heading(1, '总则'), see))).toEqual([
      { holderId: 'b3', start: 7, end: 11, text: '第四部分' },
    ]);
  });
});
