import { describe, expect, it } from 'vitest';
import { peopleNames } from '../../../../shared/reuse/names/people-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function people(text: string): readonly string[] {
  return peopleNames(readText(text, []));
}

describe('peopleNames', () => {
  it('finds those whom a label introduces', () => {
    expect(people('联系人：林远舟，电话：0000。')).toEqual(['林远舟']);
    expect(people('责任人：林远舟、王 某\n分管领导：王某某')).toEqual(['林远舟', '王某某']);
  });

  it('finds whom a title follows', () => {
    expect(people('由王某某局长督办。')).toEqual(['王某某']);
  });

  it('finds whom a title precedes where they speak or are met again', () => {
    expect(people('局长林远舟表示，办好学校。')).toEqual(['林远舟']);
    expect(people('局长王小河强调安全。')).toEqual(['王小河']);
    expect(people('局长林远舟到校。林远舟与教师座谈。')).toEqual(['林远舟']);
  });

  it('finds whose studio it is, with the studio', () => {
    expect(people('依托林远舟名师工作室开展研修。')).toEqual(['林远舟', '林远舟名师工作室']);
  });

  it('finds those in a row, those of two-character surnames and those without a Chinese one', () => {
    expect(people('林远舟、石建国、苑晓梅入选。')).toEqual(['苑晓梅', '石建国', '林远舟']);
    expect(people('由上官瑜任组长。')).toEqual(['上官瑜']);
    expect(people('副县长阿苦尔布任班长。')).toEqual(['阿苦尔布']);
  });

  it('passes over offices and titles without a person', () => {
    expect(people('联系人：局办公室，责任人：各校长，成员：高教科。')).toEqual([]);
    expect(people('校长每学期听课，书记抓党建，任期校长轮岗，书记项目。')).toEqual([]);
  });
});
