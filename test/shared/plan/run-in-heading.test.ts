import { describe, expect, it } from 'vitest';
import { fusedHeadingLength, leadTitle, longestHeading, standsAlone } from '../../../shared/plan/run-in-heading.ts';

const body = '全区教育事业取得长足进步，各级各类学校的办学条件明显改善，教师队伍的结构更加合理，群众满意度逐年提高。';

function headOf(rest: string): string {
  return rest.slice(0, fusedHeadingLength(rest));
}

describe('fusedHeadingLength', () => {
  it.each([
    ['发展成效回顾', `“十四五”期间，${body}`],
    ['“十四五”发展成效回顾', `“十四五”时期，${body}`],
    ['发展目标', `到2030年，${body}`],
    ['面临形势', `当前，${body}`],
    ['办学方向', `“为了每一个孩子”，${body}`],
    ['指导思想', `全面贯彻党的教育方针，${body}`],
    ['组织保障', `为全面落实各项任务，${body}`],
  ])('finds the end of “%s” where its text shares the line', (heading, text) => {
    expect(headOf(heading + text)).toBe(heading);
  });

  it.each(['指导思想', '基本情况', '加强组织领导', '发展目标'])(
    'knows the usual heading “%s” before any text',
    (heading) => {
      expect(headOf(`${heading}各校要对照目标，逐项抓好落实。`)).toBe(heading);
    },
  );

  it.each(['指导思想和基本原则', '工作目标的落实，要靠各校', '重点任务分工', '发展目标，要逐项落实到学校和教师'])(
    'does not cut “%s”',
    (rest) => {
      expect(fusedHeadingLength(rest)).toBe(0);
    },
  );

  it('finds none in a short line, which is a heading as a whole', () => {
    expect(fusedHeadingLength('到2030年全面实现教育现代化')).toBe(0);
  });

  it('finds none where the line opens with the words that begin a text', () => {
    expect(fusedHeadingLength(`当前，${body}`)).toBe(0);
  });

  it('finds none where the words that begin a text come after a sentence has ended', () => {
    expect(fusedHeadingLength(`扩大资源。到2030年，${body}`)).toBe(0);
  });

  it('finds none where what stands before is no heading but half a sentence', () => {
    expect(fusedHeadingLength(`推动全区学校建设，到2030年，${body}`)).toBe(0);
  });
});

describe('leadTitle', () => {
  it('is the first sentence of an item without its mark', () => {
    expect(leadTitle('加强党建。构筑责任体系。')).toBe('加强党建');
    expect(leadTitle('指导思想：坚持公平。')).toBe('指导思想');
  });

  it('is empty where the first sentence is too long to be a title', () => {
    expect(leadTitle(`${'深化改革'.repeat(11)}。完。`)).toBe('深化改革'.repeat(11));
    expect(leadTitle(`${'深化改革'.repeat(12)}。完。`)).toBe('');
  });

  it('is empty where the first sentence ends in another mark, or the text begins with one', () => {
    expect(leadTitle('新增学位；新建学校。')).toBe('');
    expect(leadTitle('学位够不够？尚需核定。')).toBe('');
    expect(leadTitle('。加强党建。')).toBe('');
    expect(leadTitle('没有任何标点的文字')).toBe('');
  });
});

describe('standsAlone', () => {
  it('holds for a short line without a sentence in it, whatever mark ends it', () => {
    for (const end of ['', '。', '：', '；']) expect(standsAlone(`推进学前教育优质普惠发展${end}`)).toBe(true);
  });

  it('does not hold where a sentence ends within the line', () => {
    expect(standsAlone('加强党建。构筑责任体系。')).toBe(false);
  });

  it('does not hold for a line longer than a heading', () => {
    expect(standsAlone('字'.repeat(longestHeading))).toBe(true);
    expect(standsAlone('字'.repeat(longestHeading + 1))).toBe(false);
  });
});
