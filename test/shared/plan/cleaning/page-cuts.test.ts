import { describe, expect, it } from 'vitest';
import { pageCuts } from '../../../../shared/plan/cleaning/page-cuts.ts';
import { cleanedBy, leavesAlone, lines } from '../../../support/source-lines.ts';

const text =
  '全区教育系统坚持把发展的重心放在农村，五年新建和改扩建学校23所，新增学位9400个，城乡之间的差距明显缩小。'.repeat(20);
/** Not a divisor of a sentence’s length, so that pieces break off anywhere. */
const pieceLength = 211;

/** The text in numbered pieces: “1、” + its first characters, “2、” + those that follow, and so on. */
function cut(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}、${pieceOf(index)}`);
}

function pieceOf(index: number): string {
  return text.slice(index * pieceLength, (index + 1) * pieceLength);
}

describe('pageCuts', () => {
  it('joins the numbered pieces that a sharing site cut a text into', () => {
    const joined = text.slice(0, 5 * pieceLength);
    expect(cleanedBy(pageCuts, '望川区教育规划', ...cut(5), '望川区教育局')).toEqual([
      '望川区教育规划',
      joined,
      '望川区教育局',
    ]);
  });

  it('reports how each piece began', () => {
    expect(pageCuts.apply(lines(...cut(5))).hits).toEqual(cut(5).map((piece) => piece.slice(0, 20)));
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
    expect(leavesAlone(pageCuts, ...cut(5).flatMap((piece) => [piece, '各校按期报送进展。']))).toBe(true);
  });

  it('leaves alone fewer pieces than a cut document has', () => {
    expect(leavesAlone(pageCuts, ...cut(4))).toBe(true);
  });
});
