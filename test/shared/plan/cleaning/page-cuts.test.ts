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

  it('reports each mark that it takes out', () => {
    const { hits } = pageCuts.apply(lines(...cut(5)));
    expect(hits).toHaveLength(5);
    expect(hits[1]).toEqual({ before: `2、${pieceOf(1).slice(0, 16)}`, after: pieceOf(1).slice(0, 16) });
  });

  it('finds the marks inside running text too, and where the pieces have lines of their own', () => {
    const running = cut(5).join('');
    expect(cleanedBy(pageCuts, running)).toEqual([text.slice(0, 5 * pieceLength)]);
    const own = cut(5).map((piece) => ['一、总则', piece]);
    const [first = [], ...rest] = own;
    expect(cleanedBy(pageCuts, ...first, ...rest.flatMap((pair) => pair.toReversed().slice(0, 1)))).toEqual([
      '一、总则',
      text.slice(0, 5 * pieceLength),
    ]);
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

  it('leaves alone numbered paragraphs that end as sentences do', () => {
    const paragraphs = Array.from({ length: 6 }, (_, index) => `${index + 1}、${text.slice(0, 200)}推进落实。`);
    expect(leavesAlone(pageCuts, ...paragraphs)).toBe(true);
  });

  it('leaves the numbers of fewer pieces than a cut document has', () => {
    expect(cleanedBy(pageCuts, ...cut(4)).join('')).toContain('4、');
  });

  it('joins a line that a page broke off with the one that goes on', () => {
    const paragraph = '全区教育系统坚持把发展的重心放在农村，五年新建和改扩建学校，城乡之间的差距明显缩小。';
    const broken = [
      '推进学校布局调整。五年内新建和改扩建中小学、幼儿园共计二十三所，新增学位九千四百个，实',
      '现应建尽建。',
    ];
    expect(cleanedBy(pageCuts, paragraph, paragraph, ...broken, paragraph, paragraph)).toEqual([
      paragraph,
      paragraph,
      broken.join(''),
      paragraph,
      paragraph,
    ]);
  });

  it('joins lines that were broken at one width', () => {
    const sentence = '推进学校布局调整，新建和改扩建中小学和幼儿园共计二十三所，新增学位九千四百个。';
    const whole = sentence.repeat(9);
    const wrapped = whole.match(/.{1,29}/g) ?? [];
    expect(cleanedBy(pageCuts, '一、学校布局', ...wrapped)).toEqual(['一、学校布局', whole]);
  });

  it.each([
    [['扩大优质资源，提升质量', '优化学校布局。']],
    [['一、推进学前教育优质普惠发展，健全公共服务体系，提高保教质量和水平', '新建公办园6所。']],
    [
      [
        '优化布局。'.repeat(9),
        '（一）推进学前教育优质普惠发展，健全公共服务体系，提高保教质量和水平，办好家门口的幼儿园和农村小规模学校，促进教育公平',
        '新建公办园6所。',
      ],
    ],
    [['学前三年毛入园率达到99%以上，普惠性幼儿园覆盖率达到92%以上', '九年义务教育巩固率达到100%']],
  ])('leaves headings and lists without full stops alone: %s', (texts) => {
    expect(leavesAlone(pageCuts, ...texts)).toBe(true);
  });
});
