import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../shared/document/model.ts';
import { numberingSchemes } from '../../../../shared/document/numbering-scheme.ts';
import { layOut } from '../../../../shared/exporters/layout/lay-out.ts';
import { printedDraft } from '../../../../shared/exporters/layout/printed-draft.ts';
import { gbt9704, type LayoutProfile } from '../../../../shared/exporters/layout-profile.ts';
import { boxClause, boxTitle, caption, item, subtitle } from '../../../support/block-builder.ts';
import { bold, clause, draft, heading, paragraph, title, unnumbered } from '../../../support/draft-builder.ts';

/** Each block as “face: number|text”, bold in asterisks, another face in brackets. */
function looks(value: Draft, profile: LayoutProfile = gbt9704): string[] {
  return layOut(printedDraft(value), profile).map((block) => {
    if (!('spans' in block)) return block.type;
    const pieces = [{ ...block.numberLook, text: block.number }, ...block.spans].map(({ text, face, bold: isBold }) => {
      const weighed = isBold && text ? `*${text}*` : text;
      return face === block.face || !text ? weighed : `[${face} ${weighed}]`;
    });
    return `${block.face}${block.centred ? ' centred' : ''}: ${pieces.join('|')}`;
  });
}

const everyDepth = draft(
  heading(1, '总体要求'),
  heading(2, '指导思想'),
  heading(3, '首要任务'),
  heading(4, '具体做法'),
  heading(5, '第一步'),
);

describe('headings', () => {
  test('are 黑体, 楷体, then 仿宋 in the official scheme', () => {
    expect(looks(everyDepth)).toEqual([
      'level1: 一、|总体要求',
      'level2: （一）|指导思想',
      'body: 1.|首要任务',
      'body: （1）|具体做法',
      'body: ①|第一步',
    ]);
  });

  test('take the face of their mark where a scheme leaves a level out', () => {
    expect(looks({ ...everyDepth, scheme: numberingSchemes.workPoints })).toEqual([
      'level1: 一、|总体要求',
      'body: 1.|指导思想',
      'body: （1）|首要任务',
      'body: ①|具体做法',
      'body: |第一步',
    ]);
  });

  test('stand centred where they are chapters and sections', () => {
    expect(looks({ ...everyDepth, scheme: numberingSchemes.chapters })).toEqual([
      'level1 centred: 第一章　|总体要求',
      'level2 centred: 第一节　|指导思想',
      'level1: 一、|首要任务',
      'level2: （一）|具体做法',
      'body: 1.|第一步',
    ]);
  });

  test('of the largest plans are 小标宋, 黑体 and 楷体, centred, above “一、”', () => {
    expect(looks({ ...everyDepth, scheme: numberingSchemes.parts })).toEqual([
      'title centred: 第一篇　|总体要求',
      'level1 centred: 第一章　|指导思想',
      'level2 centred: 第一节　|首要任务',
      'level1: 一、|具体做法',
      'level2: （一）|第一步',
    ]);
  });

  test('of an own scheme look by what stands around their numeral', () => {
    const levels = [
      { numeral: 'chinese', before: '任务', after: '：' },
      { numeral: 'chinese', before: '〔', after: '〕' },
      { numeral: 'capital', before: '', after: '.' },
      { numeral: 'chinese', before: '第', after: '条　' },
    ] as const;
    expect(looks({ ...everyDepth, scheme: { name: '任务', levels, skips: true } }).slice(0, 4)).toEqual([
      'level1: 任务一：|总体要求',
      'level2: 〔一〕|指导思想',
      'body: A.|首要任务',
      'level1: 第一条　|具体做法',
    ]);
  });

  test('without a number look like those of their depth', () => {
    expect(looks(draft(unnumbered(1, '序言'), heading(1, '发展基础')))).toEqual([
      'level1: |序言',
      'level1: 一、|发展基础',
    ]);
  });
});

describe('the lead sentence of a clause', () => {
  const clauses = draft(
    clause(2, '优化布局。新建学校两所。'),
    clause(3, '配强', bold('师资。新增'), '教师百名。'),
    clause(3, '做好其他工作'),
  );

  test('is in the face of its level, or bold where that would not show', () => {
    expect(looks(clauses)).toEqual([
      'body: [level2 （一）]|[level2 优化布局。]|新建学校两所。',
      'body: *1.*|*配强*|*师资。*|*新增*|教师百名。',
      'body: 2.|做好其他工作',
    ]);
  });

  test('is never bold of itself where the profile wants the face only', () => {
    expect(looks(clauses, { ...gbt9704, leadSentence: 'levelFont' }).slice(0, 2)).toEqual([
      'body: [level2 （一）]|[level2 优化布局。]|新建学校两所。',
      'body: 1.|配强|*师资。*|*新增*|教师百名。',
    ]);
  });

  test('is what the writer set by hand, also in a paragraph', () => {
    const byHand = draft(
      clause(2, { text: '优化布局', lead: true }, '。新建学校两所。'),
      paragraph({ text: '要求：', lead: true }, '按期完成。'),
    );
    expect(looks(byHand)).toEqual([
      'body: [level2 （一）]|[level2 优化布局]|。新建学校两所。',
      'body: |*要求：*|按期完成。',
    ]);
  });

  test('in a box goes with the items of the box, whatever the scheme', () => {
    const [, inBox] = looks(draft(boxTitle('工程'), boxClause(1, '学位。', '新建学校两所。')));
    expect(inBox).toBe('body: *1.*|*学位。*|新建学校两所。');
  });

  test('is not set apart where the profile wants it plain', () => {
    expect(looks(clauses, { ...gbt9704, leadSentence: 'plain' })[0]).toBe('body: （一）|优化布局。|新建学校两所。');
  });
});

test('a title longer than a line is broken, bold runs included', () => {
  const long = draft(title('云洲市望川区教育事业发展“十五五”', bold('规划（2026—2030年）')), paragraph('前言'));
  expect(looks(long)).toEqual([
    'title centred: |云洲市望川区教育事业发展“十五五”|*规划*|\n|*（2026—2030年）*',
    'body: |前言',
  ]);
});

test('subtitles are 楷体 and captions and box titles 黑体, centred; a “——” item begins with its dash', () => {
  const value = draft(
    title('规划'),
    subtitle('（征求意见稿）'),
    item('普及水平更高。'),
    boxTitle('工程'),
    caption('table', '指标'),
    caption('picture', '布局'),
  );
  expect(looks(value).slice(1)).toEqual([
    'level2 centred: |（征求意见稿）',
    'body: |——|普及水平更高。',
    'level1 centred: 专栏1　|工程',
    'level1 centred: 表1　|指标',
    'level1 centred: 图1　|布局',
  ]);
});
