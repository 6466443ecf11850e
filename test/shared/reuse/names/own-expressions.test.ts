import { describe, expect, it } from 'vitest';
import { ownExpressions } from '../../../../shared/reuse/names/own-expressions.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function expressions(text: string): readonly string[] {
  return ownExpressions(readText(text, ['望川']), ['望川']);
}

describe('ownExpressions', () => {
  it('learns what is called a brand, a project or an action', () => {
    expect(expressions('启动“润川”心理服务行动，擦亮“竹韵红”党建品牌。')).toEqual(['润川', '竹韵红']);
    expect(expressions('实施“固本强枝”行动。')).toEqual(['固本强枝', '“固本强枝”行动']);
  });

  it('learns a coined word that is met again or taught', () => {
    expect(expressions('办“溪畔夜读”。“溪畔夜读”增至20处。')).toEqual(['溪畔夜读']);
    expect(expressions('开设“川岸新事”德育课程。')).toEqual(['川岸新事']);
    expect(expressions('办“溪畔夜读”。')).toEqual([]);
  });

  it('learns what holds the place’s name', () => {
    expect(expressions('评选“望川好教师”40名。')).toEqual(['望川好教师']);
  });

  it('learns what a school or a place calls its own, and its own readers', () => {
    expect(expressions('推广柳渡小学“田野课堂”。')).toEqual(['田野课堂']);
    expect(expressions('编写《霁水风物》读本，学习《教育强国建设规划纲要》。')).toEqual(['霁水风物']);
  });

  it.each([
    '双减',
    '四有好老师',
    '十五五',
    '一校一品',
    '三名工程',
    '1+X',
    '互联网+教育',
    '放管服',
    '三位一体',
    '国培计划',
  ])('passes over “%s”, which every place says, even as a project', (common) => {
    expect(expressions(`推进“${common}”项目，深化“${common}”行动。`)).toEqual([]);
  });

  it('passes over plain words that the text also uses without marks', () => {
    expect(expressions('“课堂质量”工程启动，课堂质量提高，课堂质量监测。')).toEqual([]);
  });
});
