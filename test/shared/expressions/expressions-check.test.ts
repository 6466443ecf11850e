import { describe, expect, it } from 'vitest';
import { expressions } from '../../../shared/checks/expressions.ts';
import type { Draft } from '../../../shared/document/model.ts';
import type { Expression } from '../../../shared/expressions/expression.ts';
import { emptyLists, type OfficeLists } from '../../../shared/lists/office-lists.ts';
import { row, table } from '../../support/block-builder.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const cut = '全区以新时代中国特色社会主义思想为指导。';
const ended = '坚决打赢脱贫攻坚战。';

/** What is reported, as “block: code of the words”. */
function reports(written: Draft, lists: OfficeLists = emptyLists): string[] {
  return expressions.run(written, lists).map(({ blockId, code, details }) => `${blockId}: ${code} ${details.wording}`);
}

describe('the check of expressions', () => {
  it('tells what stands there, until when it was said, and what follows it', () => {
    const written = draft(paragraph(cut), paragraph(ended), paragraph('推进常态化疫情防控。'));
    expect(expressions.run(written, emptyLists)).toEqual([
      {
        code: 'cut',
        severity: 'error',
        blockId: 'b1',
        start: 2,
        end: 19,
        details: {
          wording: '以新时代中国特色社会主义思想为指导',
          replacement: '以习近平新时代中国特色社会主义思想为指导',
        },
        fix: { from: '以新时代中国特色社会主义思想为指导', to: '以习近平新时代中国特色社会主义思想为指导' },
      },
      {
        code: 'ended',
        severity: 'warning',
        blockId: 'b2',
        start: 2,
        end: 9,
        details: {
          wording: '打赢脱贫攻坚战',
          until: '2020',
          replacement: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
        },
        fix: { from: '打赢脱贫攻坚战', to: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接' },
      },
      {
        code: 'endedAlone',
        severity: 'warning',
        blockId: 'b3',
        start: 2,
        end: 9,
        details: { wording: '常态化疫情防控', until: '2023' },
      },
    ]);
  });

  it('lets a chapter that looks back name what has ended, but not what is cut', () => {
    const written = draft(
      heading(1, '发展基础'),
      heading(2, '“十四五”主要成效'),
      paragraph(ended),
      paragraph(cut),
      heading(1, '主要任务'),
      heading(2, '办好基础教育'),
      paragraph(ended),
    );
    expect(reports(written)).toEqual(['b4: cut 以新时代中国特色社会主义思想为指导', 'b7: ended 打赢脱贫攻坚战']);
  });

  it.each([['办好基础教育'], ['优化育人环境'], ['夯实乡村教育发展基础']])(
    'does not take “%s” for a look back',
    (words) => {
      expect(reports(draft(heading(1, words), paragraph(ended)))).toEqual(['b2: ended 打赢脱贫攻坚战']);
    },
  );

  it('takes the headings above for what a text speaks of, until the next of their depth', () => {
    const written = draft(
      heading(1, '深化教育改革开放'),
      heading(2, '加强国际交流合作'),
      clause(3, '与台湾2所学校结对。'),
      heading(2, '加强区域协作'),
      clause(3, '与台湾2所学校结对。'),
    );
    expect(reports(written)).toEqual(['b3: misplaced 台湾']);
  });

  it('reads titles, headings and cells, but no notes', () => {
    const written = draft(
      title('望川区贯彻党的大精神工作方案'),
      heading(1, '贯彻党的大精神'),
      { ...table(0, row(['任务', '贯彻党的大精神'])), id: 't' },
      { type: 'note', id: 'n', children: [{ text: '贯彻党的大精神' }] },
    );
    expect(reports(written)).toHaveLength(3);
  });

  it('judges by the first year of the draft', () => {
    const written = draft(paragraph(ended));
    expect(reports({ ...written, meta: { ...written.meta, periodStart: 2019 } })).toEqual([]);
  });

  it('knows what the office has listed, and follows it where both have one text', () => {
    const own: Expression = {
      text: '“望川强校”行动',
      kind: 'campaign',
      from: '2021',
      until: '2025',
      successor: '“望川优学”行动',
      shortForms: [],
      wrongForms: [],
    };
    const other: Expression = { ...own, text: '脱贫攻坚', until: null, successor: null };
    const lists = { ...emptyLists, expressions: [own, other] };
    const written = draft(paragraph('实施“望川强校”行动。'), paragraph('推进脱贫攻坚。'));
    expect(reports(written, lists)).toEqual(['b1: ended “望川强校”行动']);
    expect(reports(written)).toEqual(['b2: ended 脱贫攻坚']);
  });
});
