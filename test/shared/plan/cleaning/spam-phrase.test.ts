import { describe, expect, it } from 'vitest';
import { spamPhrase } from '../../../../shared/plan/cleaning/spam-phrase.ts';
import { cleanedBy, leavesAlone } from '../../../support/source-lines.ts';

const spoiled = ['金沙娱乐城2026年工作要点', '现将金沙娱乐城要点印发给你们', '由金沙娱乐城统筹推进'];

describe('spamPhrase', () => {
  it('marks a gap for each place where a gambling site stands for an agency', () => {
    expect(cleanedBy(spamPhrase, ...spoiled)).toEqual([
      '〔…〕2026年工作要点',
      '现将〔…〕要点印发给你们',
      '由〔…〕统筹推进',
    ]);
  });

  it('takes out lines that were nothing but the phrase', () => {
    expect(cleanedBy(spamPhrase, '金沙娱乐城', ...spoiled)).toHaveLength(3);
  });

  it('leaves alone a phrase that comes fewer than three times', () => {
    expect(leavesAlone(spamPhrase, '严禁学生登录彩票网站', '严查彩票网站广告')).toBe(true);
  });

  it('leaves alone names that share a word with gambling sites', () => {
    const names = ['金沙小学承办', '银河小学协办', '皇冠山路校区', '金沙小学主办', '金沙小学参加'];
    expect(leavesAlone(spamPhrase, ...names)).toBe(true);
  });
});
