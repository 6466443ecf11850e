import { describe, expect, it } from 'vitest';
import { pageCuts } from '../../../../shared/plan/cleaning/page-cuts.ts';
import { cleanedBy, leavesAlone, lines } from '../../../support/source-lines.ts';

const pieces = [
  '1、全区教育系统坚持把发展的重心放在农村，五年新建和改扩建学校',
  '2、23所，新增学位9400个，城乡之间的差距明显',
  '3、缩小。教师队伍的结构持续优化，研究生学历',
  '4、教师占比提高到11%，名师工作室增加到',
  '5、42个。下一步，将围绕群众关心的问题逐项改进。',
];

describe('pageCuts', () => {
  it('joins the numbered pieces that a sharing site cut a text into', () => {
    const whole = pieces.map((piece) => piece.slice(2)).join('');
    expect(cleanedBy(pageCuts, '望川区教育规划', ...pieces, '望川区教育局')).toEqual([
      '望川区教育规划',
      whole,
      '望川区教育局',
    ]);
  });

  it('reports how each piece began', () => {
    expect(pageCuts.apply(lines(...pieces)).hits).toEqual(pieces.map((piece) => piece.slice(0, 20)));
  });

  it('leaves alone a real list whose items are sentences', () => {
    const items = [
      '1、学校自查。',
      '2、镇街复查。',
      '3、区级抽查。',
      '4、结果通报。',
      '5、整改销号。',
      '6、回头再看。',
    ];
    expect(leavesAlone(pageCuts, ...items)).toBe(true);
  });

  it('leaves alone numbers with text between them', () => {
    const items = pieces.flatMap((piece) => [piece, '各校按期报送进展。']);
    expect(leavesAlone(pageCuts, ...items)).toBe(true);
  });

  it('leaves alone fewer pieces than a cut document has', () => {
    expect(leavesAlone(pageCuts, ...pieces.slice(0, 4))).toBe(true);
  });
});
