import { describe, expect, it } from 'vitest';
import { pinyin } from '../../../../shared/plan/cleaning/pinyin.ts';
import { cleanedBy, leavesAlone, lines } from '../../../support/source-lines.ts';

describe('pinyin', () => {
  it('takes out the readings that a converter put behind single characters', () => {
    expect(cleanedBy(pinyin, '望川區(qū)教育局', '構(gòu)建學（xué）校', '擴(kuo)大學位')).toEqual([
      '望川區教育局',
      '構建學校',
      '擴大學位',
    ]);
  });

  it('reports each reading', () => {
    expect(pinyin.apply(lines('區(qū)構(gòu)學(xué)')).hits).toEqual([
      { before: '區(qū)構(gòu)', after: '區構(gòu)' },
      { before: '區(qū)構(gòu)學(xué)', after: '區(qū)構學(xué)' },
      { before: '(gòu)學(xué)', after: '(gòu)學' },
    ]);
  });

  it('takes out readings in brackets of any sort, and the end of a bold lead moves with them', () => {
    expect(cleanedBy(pinyin, '區［qū］構【gòu】學[xué]'.replace('【', '(').replace('】', ')'))).toEqual(['區構學']);
    const { lines: edited } = pinyin.apply([{ text: '區(qū)構(gòu)學(xué)校。辦好。', boldStart: 19 }]);
    expect(edited).toEqual([{ text: '區構學校。辦好。', boldStart: 5 }]);
  });

  it('leaves (ai) alone even among readings', () => {
    expect(cleanedBy(pinyin, '區(qū)構(gòu)學(xué)', '人工智能(ai)课程')).toEqual(['區構學', '人工智能(ai)课程']);
  });

  it('leaves (GDP) alone even among readings', () => {
    expect(cleanedBy(pinyin, '區(qū)構(gòu)學(xué)', '占地區生产总值(GDP)的4%')).toEqual([
      '區構學',
      '占地區生产总值(GDP)的4%',
    ]);
  });

  it('leaves alone a text that has no more than two readings', () => {
    expect(leavesAlone(pinyin, '“亹(wěi)”字读音', '“亹(mén)源”字形')).toBe(true);
  });

  it('leaves alone abbreviations in lower case where no reading has a tone mark', () => {
    expect(leavesAlone(pinyin, '开发小程序(app)', '接入平台(web)', '推广终端(pad)')).toBe(true);
  });
});
