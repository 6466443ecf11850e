import { describe, expect, it } from 'vitest';
import { builtInExpressions } from '../../../shared/expressions/built-in-expressions.ts';
import { createExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import { type ExpressionSurroundings, findExpressions } from '../../../shared/expressions/find-expressions.ts';

const reader = createExpressionReader(builtInExpressions());

/** What is marked, as “code: wording → replacement”. */
function marks(text: string, year = 2026, surroundings: ExpressionSurroundings = {}): string[] {
  return findExpressions(text, reader, year, surroundings).map(
    ({ code, wording, replacement }) => `${code}: ${wording} → ${replacement ?? ''}`,
  );
}

describe('a wording that has lost words', () => {
  it.each([
    [
      '全区教育系统以新时代中国特色社会主义思想为指导，办好望川每一所学校。',
      'cut: 以新时代中国特色社会主义思想为指导 → 以习近平新时代中国特色社会主义思想为指导',
    ],
    [
      '坚持用新时代中国特色社会主义思想铸魂育人。',
      'cut: 用新时代中国特色社会主义思想铸魂育人 → 用习近平新时代中国特色社会主义思想铸魂育人',
    ],
    ['学懂弄通新时代中国特色社会主义思想。', 'cut: 新时代中国特色社会主义思想 → 习近平新时代中国特色社会主义思想'],
    ['组织教师学习贯彻总书记关于教育的重要论述。', 'cut: 学习贯彻总书记 → 学习贯彻习近平总书记'],
    ['把总书记关于教育的重要论述落到课堂。', 'cut: 总书记关于教育的重要论述 → 习近平总书记关于教育的重要论述'],
    ['全面贯彻党的大精神，推进望川教育。', 'cut: 党的大精神 → 党的二十大精神'],
    ['深入贯彻党的届四中全会精神。', 'cut: 党的届四中全会精神 → 党的二十届四中全会精神'],
    ['深入贯彻党的四中全会精神。', 'cut: 党的四中全会精神 → 党的二十届四中全会精神'],
    ['贯彻党的大和届历次全会精神。', 'cut: 党的大和届历次全会精神 → 党的二十大和二十届历次全会精神'],
    ['深刻领悟的决定性意义，把牢办学方向。', 'cut: 深刻领悟的决定性意义 → 深刻领悟“两个确立”的决定性意义'],
    ['深刻领悟“”的决定性意义，把牢办学方向。', 'cut: 深刻领悟“”的决定性意义 → 深刻领悟“两个确立”的决定性意义'],
    [
      '以马克思列宁主义、思想、理论、“三个代表”重要思想、科学发展观指导教研。',
      'cut: 马克思列宁主义、思想、理论、“三个代表”重要思想、科学发展观 → 马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观',
    ],
    [
      '坚持马克思列宁主义、毛泽东思想、邓小平理论、科学发展观。',
      'cut: 马克思列宁主义、毛泽东思想、邓小平理论、科学发展观 → 马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观',
    ],
    ['学习习近平新时代特色社会主义思想。', 'cut: 习近平新时代特色社会主义思想 → 习近平新时代中国特色社会主义思想'],
    ['坚持以为指导，办好望川教育。', 'cut: 坚持以为指导 → 坚持以习近平新时代中国特色社会主义思想为指导'],
    [
      '以习近平新时代中国特色社会主义为指导。',
      'cut: 以习近平新时代中国特色社会主义为指导 → 以习近平新时代中国特色社会主义思想为指导',
    ],
    ['着力铸牢中华民族意识。', 'cut: 铸牢中华民族意识 → 铸牢中华民族共同体意识'],
    ['回答好培养什么人、为谁培养人的问题。', 'cut: 培养什么人、为谁培养人 → 培养什么人、怎样培养人、为谁培养人'],
    [
      '依据《教育强国规划纲要（2024—2035年）》编制。',
      'cut: 教育强国规划纲要（2024—2035年） → 教育强国建设规划纲要（2024—2035年）',
    ],
    ['学校坚持为国育人、为党育才。', 'cut: 为国育人、为党育才 → 为党育人、为国育才'],
    ['落实立德根本任务。', 'cut: 立德根本任务 → 立德树人根本任务'],
    ['促进学生德智体全面发展。', 'cut: 德智体全面发展 → 德智体美劳全面发展'],
    ['参与“一带一路”战略的学校增加到6所。', 'cut: “一带一路”战略 → 共建“一带一路”'],
  ])('%s', (text, mark) => {
    expect(marks(text)).toEqual([mark]);
  });

  it('is marked in a look back, too', () => {
    expect(marks('五年来，全区以新时代中国特色社会主义思想为指导。', 2026, { lookingBack: true })).toHaveLength(1);
  });

  it('is mended by what was said in its year', () => {
    expect(marks('贯彻党的大精神。', 2018)).toEqual(['cut: 党的大精神 → 党的十九大精神']);
    expect(marks('贯彻党的五中全会精神。', 2021)).toEqual(['cut: 党的五中全会精神 → 党的十九届五中全会精神']);
  });

  it('is marked where it stands', () => {
    const text = '望川区贯彻党的大精神。';
    const [mark] = findExpressions(text, reader, 2026);
    expect(text.slice(mark?.start, mark?.end)).toBe('党的大精神');
    expect(mark?.expression.text).toBe('党的二十大精神');
  });
});

describe('the title of the outline for the fifteenth five years', () => {
  const title = '国民经济和社会发展第十五个五年规划';

  it('is not that for the fourteenth with a digit changed', () => {
    expect(marks(`依据《中华人民共和国${title}和2035年远景目标纲要》制定。`)).toEqual([
      `cut: 中华人民共和国${title}和2035年远景目标纲要 → 中华人民共和国${title}纲要`,
    ]);
    expect(marks(`衔接《望川区${title}和二〇三五年远景目标纲要》。`)).toEqual([
      `cut: ${title}和二〇三五年远景目标纲要 → ${title}纲要`,
    ]);
  });

  it('follows those before it', () => {
    const old = '中华人民共和国国民经济和社会发展第十二个五年规划纲要';
    expect(marks(`依据《${old}》。`)).toEqual([`outdated: ${old} → 中华人民共和国${title}纲要`]);
    expect(marks(`依据《${old}》。`, 2014)).toEqual([]);
  });
});

describe('what is not said any more', () => {
  it.each([
    ['坚决打赢脱贫攻坚战。', 'ended: 打赢脱贫攻坚战 → 巩固拓展脱贫攻坚成果同乡村振兴有效衔接'],
    ['确保到2020年如期全面建成小康社会。', 'ended: 全面建成小康社会 → 全面建设社会主义现代化国家'],
    ['实施第三期学前教育行动计划。', 'ended: 第三期学前教育行动计划 → '],
    ['持续推进全面改薄。', 'ended: 全面改薄 → 义务教育薄弱环节改善与能力提升'],
    ['开展“不忘初心、牢记使命”主题教育。', 'ended: “不忘初心、牢记使命”主题教育 → '],
    ['深入开展扫黑除恶专项斗争。', 'ended: 扫黑除恶专项斗争 → 常态化开展扫黑除恶斗争'],
    ['毫不放松抓好常态化疫情防控。', 'ended: 常态化疫情防控 → '],
    ['推进“三通两平台”建设。', 'ended: “三通两平台” → 国家教育数字化战略行动'],
    ['深入贯彻党的十九大精神。', 'outdated: 党的十九大精神 → 党的二十大精神'],
    [
      '贯彻党的十九大和十九届二中、三中、四中全会精神。',
      'outdated: 党的十九大和十九届二中、三中、四中全会精神 → 党的二十大和二十届历次全会精神',
    ],
    ['促进学生德智体美全面发展。', 'outdated: 德智体美全面发展 → 德智体美劳全面发展'],
    ['由区卫生和计划生育局牵头。', 'outdated: 卫生和计划生育局 → 卫生健康局'],
    ['落实《教育信息化2.0行动计划》。', 'outdated: 教育信息化2.0行动计划 → 国家教育数字化战略行动'],
    ['配齐法制副校长。', 'outdated: 法制副校长 → 法治副校长'],
  ])('%s', (text, mark) => {
    expect(marks(text)).toEqual([mark]);
  });

  it('was said in its time', () => {
    expect(marks('坚决打赢脱贫攻坚战，贯彻党的十九大精神。', 2019)).toEqual([]);
  });

  it('is named by right in a look back', () => {
    expect(marks('坚决打赢脱贫攻坚战，贯彻党的十九大精神。', 2026, { lookingBack: true })).toEqual([]);
  });

  it.each([
    ['在巩固脱贫攻坚成果的基础上推进乡村教育。'],
    ['全面建成小康社会后，群众对教育的期盼更高。'],
    ['脱贫攻坚战取得全面胜利，望川教育站上新起点。'],
    ['“十三五”期间，全区完成全面改薄项目12个。'],
    ['2017年以来，望川区实施第三期学前教育行动计划。'],
    ['巩固拓展党纪学习教育成果。'],
  ])('is named by right as a thing of the past: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('is marked in a sentence that speaks of the years to come', () => {
    expect(marks('“十五五”期间，持续推进脱贫攻坚。')).toHaveLength(1);
    expect(marks('“十四五”期间，持续推进脱贫攻坚。')).toHaveLength(0);
    expect(marks('确保“十四五”期间打赢脱贫攻坚战。')).toHaveLength(1);
  });
});

describe('an exchange with 台湾, 香港 or 澳门', () => {
  const under = (heading: string) => ({ headings: ['深化改革开放', heading] });

  it.each([
    ['国际交流：与台湾3所学校结对。'],
    ['15.开展教育国际交流和区域合作。组织师生赴芬兰学习。继续与台湾中学开展家校共育活动。'],
    ['加强国际交流合作，与澳门两所学校缔结姊妹学校。'],
    ['拓展与美国、日本、台湾等国家的校际往来。'],
    ['与澳门等国际友好城市的学校结对。'],
  ])('is misplaced among foreign ones: %s', (text) => {
    expect(marks(text)).toEqual([expect.stringMatching(/^misplaced: (?:台湾|澳门) → $/)]);
  });

  it('is misplaced under a heading that names foreign exchange alone', () => {
    expect(marks('两岸青少年书法交流每年举办1次。', 2026, under('扩大国际交流合作'))).toEqual(['misplaced: 两岸 → ']);
    expect(marks('每年选派20名教师赴台研修。', 2026, under('加强对外交流'))).toEqual(['misplaced: 赴台 → ']);
  });

  it.each([
    ['拓展与美国、日本、台湾等国家和地区的校际往来。', '扩大国际交流合作'],
    ['加强港澳台教育交流，与香港4所学校结对。', '扩大国际交流合作'],
    ['深化内地与香港、大陆与台湾的校际合作。', '扩大教育对外开放'],
    ['与台湾2所学校开展线上教研。', '国际及港澳台交流'],
    ['与台湾2所学校开展线上教研。', '深化两岸教育交流'],
    ['规范教师赴香港等地出国（境）研修的审批。', '扩大国际交流合作'],
    ['学习香港等国际大都市办学经验。', '推进集团化办学'],
    ['开展国际交流和两岸教育交流。', '扩大教育开放'],
    ['建设对台账式管理的校舍档案。', '扩大国际交流合作'],
    ['在云溪两岸新建小学2所。', '扩大国际交流合作'],
    ['香港中路小学迁建，增加学位900个。', '扩大国际交流合作'],
    ['与香港3所学校开展姊妹校活动。', '深化改革'],
  ])('stands right: %s (%s)', (text, heading) => {
    expect(marks(text, 2026, under(heading))).toEqual([]);
  });
});
