import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { type Amendment, amendments } from '../../../shared/document/normal-form.ts';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const { official, workPoints } = numberingSchemes;
const skipping = { ...official, skips: true } as const;
const subtitle: Block = { type: 'subtitle', id: '', children: [{ text: '（征求意见稿）' }] };
const boxTitle: Block = { type: 'boxTitle', id: '', children: [{ text: '专栏' }] };

function boxed(depth: Depth): Block {
  return { type: 'clause', depth, boxed: true, id: '', children: [{ text: '新建。' }] };
}

function amended(blocks: readonly Block[], scheme = official as typeof official | typeof skipping, editing?: string) {
  return amendments(draft(...blocks).blocks, scheme, editing).map((one) =>
    one.change === 'setDepth' ? `${one.index} depth ${one.depth}` : `${one.index} ${one.change}`,
  );
}

describe('amendments', () => {
  it('are none of a draft in its normal form', () => {
    const blocks = [
      title('规划'),
      subtitle,
      heading(1, '甲'),
      clause(2, '一。'),
      boxTitle,
      boxed(1),
      boxed(2),
      clause(2, '二。'),
    ];
    expect(amended(blocks)).toEqual([]);
  });

  it('turn a title or subtitle that stands elsewhere into a paragraph', () => {
    expect(amended([title('规划'), paragraph('话。'), subtitle, title('又一题')])).toEqual([
      '2 becomeParagraph',
      '3 becomeParagraph',
    ]);
    expect(amended([subtitle, title('规划')])).toEqual(['0 becomeParagraph', '1 becomeParagraph']);
  });

  it('take a block without a box’s title out of its box, and then count it with the rest', () => {
    expect(amended([title('规划'), boxed(3), boxTitle, boxed(1), paragraph('话。'), boxed(1)])).toEqual([
      '1 leaveBox',
      '1 depth 1',
      '5 leaveBox',
    ]);
  });

  it('draw up a depth that is skipped or that the scheme has not, in a box too', () => {
    expect(
      amended([title('规划'), heading(3, '甲'), clause(5, '一。'), boxTitle, boxed(2), boxed(4), clause(4, '二。')]),
    ).toEqual(['1 depth 1', '2 depth 2', '4 depth 1', '5 depth 2', '6 depth 3']);
    expect(
      amendments(draft(heading(1, '甲'), clause(5, '一。')).blocks, { ...workPoints, skips: true }, undefined),
    ).toEqual([{ index: 1, change: 'setDepth', depth: 4 }]);
  });

  it('leave depths that are skipped where the scheme lets them be', () => {
    expect(amended([title('规划'), heading(3, '甲'), clause(5, '一。')], skipping)).toEqual([]);
  });

  it('remove an empty heading, but not the one that is being written', () => {
    const blocks = [title('规划'), heading(1, ''), heading(2, '一')];
    expect(amended(blocks)).toEqual(['1 remove', '2 depth 1']);
    expect(amended(blocks, official, 'b2')).toEqual([]);
  });
});

/** The blocks with amendments made, the last first so that places stay. */
function made(blocks: readonly Block[], changes: readonly Amendment[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const own = changes.filter((change) => change.index === index);
    if (own.some(({ change }) => change === 'remove')) return [];
    return [own.reduce((now, change) => madeIn(now, change), block)];
  });
}

function madeIn(block: Block, amendment: Amendment): Block {
  if (amendment.change === 'setDepth') return { ...block, depth: amendment.depth } as Block;
  if (amendment.change === 'becomeParagraph') return { ...block, type: 'paragraph' } as Block;
  const { boxed: _boxed, ...rest } = block as Block & { boxed?: true };
  return rest as Block;
}

it('a draft is in its normal form once its amendments are made', () => {
  const depth = fc.constantFrom<Depth>(1, 2, 3, 4, 5);
  const block = fc.oneof(
    fc.constantFrom(title('题'), subtitle, boxTitle, paragraph('话。'), heading(1, '')),
    depth.map((one) => heading(one, '甲')),
    depth.map((one) => clause(one, '一。')),
    depth.map(boxed),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean(), (blocks, skips) => {
      const scheme = skips ? skipping : official;
      expect(amendments(made(blocks, amendments(blocks, scheme, undefined)), scheme, undefined)).toEqual([]);
    }),
  );
});
