import { describe, expect, it } from 'vitest';
import { takeSignature } from '../../../../shared/plan/frame/signature.ts';
import { lines } from '../../../support/source-lines.ts';

function kept(...texts: readonly string[]): string[] {
  return takeSignature(lines(...texts)).lines.map((line) => line.text);
}

function taken(...texts: readonly string[]): string[] {
  return takeSignature(lines(...texts)).taken.map((line) => line.text);
}

const body = ['一、总则', '办好学校。'];

describe('takeSignature', () => {
  it.each([
    [['望川区教育局', '2026年3月6日']],
    [['望川区教育局 2026年3月6日']],
    [['望川县教育委员会', '望川县财政局', '一九九八年三月十日']],
    [['望川区教育局', '二○二六年三月']],
    [['望川区教育局']],
    [['2026年3月6日', '抄送：云洲市教育局', '望川区教育局办公室 2026年3月6日印发']],
    [['（此件公开发布）', '联系人：江远，电话：0000-8000123']],
    [['主题词：教育 计划 通知', '报：县委、县政府', '（共印50份）']],
  ])('takes %s off the end of a text', (signature) => {
    expect(kept(...body, ...signature)).toEqual(body);
    expect(taken(...body, ...signature)).toEqual(signature);
  });

  it.each([
    ['牵头单位：望川区教育局'],
    ['2026年3月6日前完成。'],
    ['责任单位'],
    ['发：每月1日发放补助。', ...Array.from({ length: 8 }, (_, index) => `第${index}项完成。`)],
  ])('keeps “%s”', (...texts) => {
    expect(kept(...body, ...texts, '各校抓好落实。')).toEqual([...body, ...texts, '各校抓好落实。']);
  });

  it.each([
    ['请于3月20日前报送方案（联系人：江远，电话：80001234）。', '请于3月20日前报送方案。'],
    ['请报送方案。联系人：江远，联系电话：80001234。', '请报送方案。'],
    ['请报送方案，联系人：江远，联系电话：80001234。', '请报送方案。'],
    ['请报送方案。咨询电话：0000-8000123', '请报送方案。'],
    ['（联系电话 80001234）各校抓好落实。', '各校抓好落实。'],
  ])('takes contacts out of a paragraph: “%s”', (text, rest) => {
    expect(kept('一、报送', text)).toEqual(['一、报送', rest]);
  });

  it.each([
    '各校要明确联系人，于3月20日前报送方案。',
    '建立电话家访制度，每学期不少于2次。',
    '开通心理援助电话，覆盖全部学校。',
    '公布监督电话和举报邮箱，接受社会监督。',
  ])('keeps a sentence that only speaks of contacts: “%s”', (text) => {
    expect(kept('一、报送', text)).toEqual(['一、报送', text]);
  });

  it('reports each place with what it became', () => {
    const { hits } = takeSignature(lines('请报送方案（联系人：江远）。', '望川区教育局', '2026年3月6日'));
    expect(hits).toEqual([
      { before: '望川区教育局', after: '' },
      { before: '2026年3月6日', after: '' },
      { before: '请报送方案（联系人：江远）。', after: '请报送方案。' },
    ]);
  });
});
