import { describe, expect, it } from 'vitest';
import { frameDocument, isTitleLine } from '../../../shared/plan/document-frame.ts';
import { lines, row } from '../../support/source-lines.ts';

function framed(texts: readonly string[], givenTitle?: string) {
  const { title, letterhead, body } = frameDocument(lines(...texts), givenTitle);
  return { title, letterhead: letterhead.map((line) => line.text), body: body.map((line) => line.text) };
}

describe('isTitleLine', () => {
  it.each([
    '望川区“十五五”教育发展规划',
    '望川区教育局2026年工作要点',
    '学前教育行动计划（2026—2028年）',
    '望川区教育规划（征求意见稿）（2026年）',
    '望川区教育局关于开展安全检查的通知',
    '工作总结',
  ])('“%s” could be a title', (text) => {
    expect(isTitleLine({ text })).toBe(true);
  });

  it.each([
    '一、重点任务',
    '（二）组织规划',
    '制定本规划。',
    '统筹推进，落实规划',
    '望川区教育局文件',
    '规划',
    '按照全面推进城乡义务教育一体化发展、办好人民满意的教育的部署和新时代教师队伍建设改革实施意见的精神以及全市教育大会的安排做好各项工作的通知',
  ])('“%s” could not', (text) => {
    expect(isTitleLine({ text })).toBe(false);
  });

  it('takes neither table rows nor automatically numbered lines for titles', () => {
    expect(isTitleLine(row('望川区教育发展规划'))).toBe(false);
    expect(isTitleLine({ text: '重点任务', number: '一、' })).toBe(false);
  });
});

describe('frameDocument', () => {
  it('finds the title and leaves what follows as the body', () => {
    expect(framed(['望川区教育局2026年工作要点', '一、党建', '办好学校。'])).toEqual({
      title: '望川区教育局2026年工作要点',
      letterhead: [],
      body: ['一、党建', '办好学校。'],
    });
  });

  it('passes over a letter of notice and takes the title of what it sends out', () => {
    const letter = [
      '望川区教育局关于印发2026年工作要点的通知',
      '各镇街中心学校：',
      '现将《望川区教育局2026年工作要点》印发给你们，请认真贯彻。',
    ];
    expect(framed([...letter, '望川区教育局2026年工作要点', '一、党建'])).toEqual({
      title: '望川区教育局2026年工作要点',
      letterhead: letter,
      body: ['一、党建'],
    });
  });

  it('joins a title that is broken over two lines', () => {
    expect(framed(['云洲市望川区', '“十五五”教育发展规划', '一、总则']).title).toBe('云洲市望川区“十五五”教育发展规划');
  });

  it('closes the gaps in a title that is set wide', () => {
    expect(framed(['望川区 “十五五” 教育发展规划', '一、总则']).title).toBe('望川区“十五五”教育发展规划');
  });

  it('does not repeat the title in the body', () => {
    expect(framed(['望川区教育发展规划', '望川区教育发展规划', '一、总则']).body).toEqual(['一、总则']);
  });

  it('does not look for a title behind the first heading', () => {
    expect(framed(['全区教育工作', '一、总则', '年度重点任务', '各校抓好落实。']).title).toBe('全区教育工作');
  });

  it('takes the title that the file gives where the text has none', () => {
    expect(framed(['一、总则', '办好学校。'], '望川区教育局材料').title).toBe('望川区教育局材料');
    expect(framed(['一、总则', '办好学校。']).title).toBe('');
  });

  it.each([
    [['望川区教育发展规划', '（2026—2030年）', '（征求意见稿）'], '望川区教育发展规划（2026—2030年）（征求意见稿）'],
    [['云洲市望川区', '教育事业发展', '“十五五”规划'], '云洲市望川区教育事业发展“十五五”规划'],
    [['望川区教育局2025年工作总结', '和2026年工作思路'], '望川区教育局2025年工作总结和2026年工作思路'],
    [['迈向教育强区', '——在2026年全区教育大会上的讲话'], '迈向教育强区——在2026年全区教育大会上的讲话'],
    [['规划计划', '望川区教育局2026年工作要点'], '望川区教育局2026年工作要点'],
    [['望川区教育局2026年工作要点_望川区人民政府网'], '望川区教育局2026年工作要点'],
  ])('reads the title of %j', (head, title) => {
    const found = framed([...head, '一、总则', '办好学校。']);
    expect(found.title).toBe(title);
    expect(found.body).toEqual(['一、总则', '办好学校。']);
  });

  it('knows the title that the letter quotes again, however it is broken', () => {
    const letter = [
      '关于印发规划的通知',
      '各学校：',
      '现将《望川区教育高质量发展若干举措》印发给你们。',
      '望川区教育局',
    ];
    const found = framed([...letter, '望川区教育高质量', '发展若干举措', '一、总则']);
    expect(found).toEqual({ title: '望川区教育高质量发展若干举措', letterhead: letter, body: ['一、总则'] });
  });

  it('does not take the list of attachments for titles', () => {
    const letter = [
      '关于印发材料的通知',
      '各学校：',
      '现将有关材料印发给你们。',
      '附件：1.任务分解表',
      '2.望川区工作计划',
    ];
    expect(framed([...letter, '附件1', '望川区任务分解', '一、总则']).title).toBe('望川区任务分解');
  });

  it('takes what stands under the title for the letterhead: office, date, number, speaker, salutation', () => {
    const under = ['望教发〔2026〕7号', '望川区教育局', '（2026年3月6日）', '各中小学、幼儿园：'];
    expect(framed(['望川区教育发展规划', ...under, '一、总则'])).toMatchObject({
      letterhead: under,
      body: ['一、总则'],
    });
    const speech = ['在全区教育大会上的讲话', '区教育局局长江远', '（2026年3月6日）', '同志们：', '一、总则'];
    expect(framed(speech)).toMatchObject({ letterhead: speech.slice(1, 3), body: ['同志们：', '一、总则'] });
  });

  it('takes the title that the table over a text names where no line does', () => {
    const table = ['索引号：0000/2026-1', '标题：望川区教育局2026年工作要点'];
    expect(framed([...table, '一、总则'])).toEqual({
      title: '望川区教育局2026年工作要点',
      letterhead: table,
      body: ['一、总则'],
    });
  });
});
