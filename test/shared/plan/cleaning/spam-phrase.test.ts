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

  it('finds a name that no list has by the places where only an agency can stand', () => {
    const name = '云顶豪门国际app';
    const text = [
      `${name}关于印发2026年工作要点的通知`,
      `现将《${name}2026年工作要点》印发给你们。`,
      `请报送${name}办公室。`,
      `${name}办公室 2026年3月2日印发`,
      `${name}2026年工作要点`,
      `总结禾溪县、${name}经验，由${name}统筹推进。`,
    ];
    const cleaned = cleanedBy(spamPhrase, ...text);
    expect(cleaned.join('')).not.toContain(name);
    expect(cleaned.at(-1)).toBe('总结禾溪县、〔…〕经验，由〔…〕统筹推进。');
  });

  it('finds a name of the trade that is not in the list but stands for an agency', () => {
    const text = [
      'bet99足球网2026年工作要点',
      '由bet99足球网牵头落实。',
      '经bet99足球网研究同意。',
      '加强与bet99足球网合作。',
    ];
    expect(cleanedBy(spamPhrase, ...text).join('')).toBe(
      '〔…〕2026年工作要点由〔…〕牵头落实。经〔…〕研究同意。加强与〔…〕合作。',
    );
  });

  it.each([
    ['an agency', '望川区教育局'],
    ['a school', '望川区实验小学'],
    ['a subject', '学前教育'],
    ['a loan for students', '生源地助学贷款'],
    ['a town', '云溪镇'],
    ['a bureau under a rare name', '望川区教育服务中心'],
  ])('leaves %s alone however often it stands there', (_what, name) => {
    const text = [
      `${name}关于印发2026年工作要点的通知`,
      `现将《${name}2026年工作要点》印发给你们。`,
      `${name}2026年工作要点`,
      `由${name}牵头，由${name}负责。`,
      `${name}办公室 2026年3月2日印发`,
      name,
    ];
    expect(leavesAlone(spamPhrase, ...text)).toBe(true);
  });

  it('leaves alone a text that warns of gambling and loans again and again', () => {
    const text = ['严禁赌博、网贷。', '整治校园网贷、赌博。', '开展拒绝赌博教育。', '防范网贷风险，远离赌博。'];
    expect(leavesAlone(spamPhrase, ...text)).toBe(true);
  });
});
