import { describe, expect, it } from 'vitest';
import { isFurniture, pageFurniture } from '../../../../shared/plan/cleaning/page-furniture.ts';
import { cleanedBy, row } from '../../../support/source-lines.ts';

describe('pageFurniture', () => {
  it.each([
    '当前位置：首页 > 通知公告',
    '您现在的位置: 政务公开',
    '网站首页 > 计划总结',
    '发布时间：2026-03-02 09:15  来源：办公室  浏览次数：318次',
    '字体大小：【大 中 小】',
    '【加入收藏】 【关  闭】',
    '【打印本页】',
    '您的当前位置：首页>>政务公开>>规划计划',
    '[打印] [关闭]',
    '打印本页 | 关闭窗口 | 分享到：微信 微博',
    '【字体：大 中 小】',
    '2026-03-02 09:15 来源：本站 点击：36',
    '作者：江远',
    '发表时间：2026-03-02',
    '扫一扫在手机打开当前页',
    'Copyright © 2026 望川区教育局',
    'https://example.com/jyj/2026/1.html',
    '第3页 共20页',
    '3/20',
    'Page 3 of 20',
    '------ 第 3 页 ------',
    '上一篇：望川区教育局2025年工作总结',
    '责任编辑：江远',
    '版权所有：望川区教育局',
    '望川ICP备00000000号',
    '《望川区规划.docx》由会员分享，可在线阅读',
    '- 12 -',
    '— 3 —',
    '第 7 页',
    '15',
  ])('takes out “%s”', (text) => {
    expect(isFurniture(text)).toBe(true);
  });

  it.each([
    '望川区教育局2026年工作要点',
    '一、坚持党建引领',
    '发布时间表和路线图，由各科室对照执行。',
    '教育信息来源于各校填报的数据。',
    '第3章',
    '2026年',
    '97.2%',
    '下一步工作：抓好落实。',
    '大中小学思政课一体化',
    '作者权益保护工作',
    '3/4的学校达标',
  ])('keeps “%s”', (text) => {
    expect(isFurniture(text)).toBe(false);
  });

  it('keeps a long paragraph whatever words it opens with', () => {
    expect(isFurniture(`来源：${'各校填报的数据由区教育局逐级审核后汇总。'.repeat(8)}`)).toBe(false);
  });

  it('keeps table rows, numbered lines and headings, which a page around a document does not have', () => {
    const structured = [row('15'), { text: '15', number: '1.' }, { text: '来源：各校', outlineLevel: 2 }];
    expect(pageFurniture.apply(structured)).toEqual({ lines: structured, hits: [], taken: [] });
  });

  it('takes out what an importer found around the text of printed pages, and reports it', () => {
    const head = { text: '望川区教育事业发展规划', pageFurniture: true } as const;
    const tableHead = { ...row('指标', '2030年'), pageFurniture: true } as const;
    const text = { text: '望川区教育事业发展规划' };
    const { lines, hits } = pageFurniture.apply([text, head, tableHead]);
    expect(lines).toEqual([text]);
    expect(hits.map(({ before }) => before)).toEqual(['望川区教育事业发展规划', '指标 | 2030年']);
  });

  it('reports the lines it takes out and keeps the others in order', () => {
    expect(pageFurniture.apply([{ text: '- 2 -' }, { text: '正文。' }]).hits).toEqual([{ before: '- 2 -', after: '' }]);
    expect(cleanedBy(pageFurniture, '上文。', '- 2 -', '下文。')).toEqual(['上文。', '下文。']);
  });
});
