import { describe, expect, it } from 'vitest';
import type { RollSource, RollTarget } from '../../../../shared/reuse/roll-forward/papers.ts';
import { nextPlan, plan, rolled } from './papers.ts';

const hexi: RollSource = {
  ...plan,
  title: '禾溪县“十四五”教育事业发展规划',
  region: '云洲市禾溪县',
  issuer: '禾溪县教育局',
};
const city: RollSource = {
  ...plan,
  title: '云洲市“十四五”教育发展规划',
  region: '云洲市',
  issuer: '云洲市教育局',
};

describe('the names of another county', () => {
  it.each([
    ['禾溪县教育局牵头', '[望川区教育局<禾溪县教育局]牵头'],
    ['云洲市禾溪县', '[云洲市望川区<云洲市禾溪县]'],
    ['禾溪县将新建学校', '[望川区<禾溪县]将新建学校'],
    ['擦亮禾溪教育品牌', '擦亮[望川<禾溪]教育品牌'],
    ['打造“生态禾溪、工艺之乡”', '打造“生态[禾溪?]、工艺之乡”'],
    ['组建禾溪、竹口教育集团', '组建[禾溪?]、竹口教育集团'],
    ['全县中小学、全县城乡', '[全区<全县]中小学、[全区<全县]城乡'],
    ['打造“学在禾溪”', '打造“学在[禾溪?]”'],
    ['禾溪县人民政府', '[望川区<禾溪县]人民政府'],
    ['禾溪县小学教育', '[望川区<禾溪县]小学教育'],
    ['禾溪县各中小学', '[望川区<禾溪县]各中小学'],
    ['云洲市教育局', '云洲市教育局'],
    ['由县教育局牵头', '由[区教育局<县教育局]牵头'],
    ['全县教育系统、我县学校、本县教师', '[全区<全县]教育系统、[我区<我县]学校、[本区<本县]教师'],
    ['县委、县政府', '[区委<县委]、[区政府<县政府]'],
    ['县级财政和县财政局', '[区级<县级]财政和[区财政局<县财政局]'],
    ['统筹县域资源', '统筹[县域?]资源'],
    ['县城学校、县实验小学', '[县城?]学校、[县?]实验小学'],
    ['完成全县任务、成本县域测算', '完成[全区<全县]任务、成本[县域?]测算'],
    ['县域义务教育优质均衡', '县域义务教育优质均衡'],
  ])('are ours: “%s”', (text, result) => {
    expect(rolled(text, hexi)).toBe(result);
  });

  it.each([
    '禾溪县第一中学、禾溪县实验小学、禾溪一中、禾溪中学',
    '禾溪镇中心小学、禾溪河、“禾溪镇增容”',
    '城市更新、市场监管、县中振兴、县管校聘',
    '市委、市政府和市教育局',
    '各县区、市县共建',
  ])('are left alone in “%s”', (text) => {
    expect(rolled(text, hexi)).toBe(text);
  });
});

describe('the words for a district in a county’s draft', () => {
  const ours: RollTarget = { ...nextPlan, region: '云洲市禾溪县', issuer: '禾溪县教育和体育局' };

  it.each([
    ['全区各校', '[全县<全区]各校'],
    ['区教育局机关', '[县教育和体育局<区教育局]机关'],
    ['由教育局牵头', '由[教育和体育局<教育局]牵头'],
    ['望川区教育局', '[禾溪县教育和体育局<望川区教育局]'],
    ['市教育局', '市教育局'],
    ['社区、校区、学区、城区、山区、开发区政府', '社区、校区、学区、城区、山区、开发区政府'],
    ['安全区域、全区域布局、区域教育格局', '安全区域、全区域布局、区域教育格局'],
  ])('“%s” is “%s”', (text, result) => {
    expect(rolled(text, plan, ours)).toBe(result);
  });
});

describe('the names of a place of another level', () => {
  it.each([
    ['全市教育系统', '[全市?]教育系统'],
    ['我市、本市、市域', '[我市?]、[本市?]、[市域?]'],
    ['市委、市政府', '[市委?]、[市政府?]'],
    ['市级财政', '[市级?]财政'],
    ['市教育局统筹，各县区落实', '[市教育局?]统筹，[各县区?]落实'],
    ['云洲市教育局', '[云洲市教育局?]'],
    ['云洲市将新建学校', '[云洲市?]将新建学校'],
    ['城市、市场、市民、安全市场、超市', '城市、市场、市民、安全市场、超市'],
    ['全省、省委', '全省、省委'],
  ])('are marked: “%s”', (text, result) => {
    expect(rolled(text, city)).toBe(result);
  });

  it('are marked in a city’s draft as well', () => {
    const ours: RollTarget = { ...nextPlan, region: '云洲市', issuer: '云洲市教育局' };
    expect(rolled('全县、望川区、云洲市', hexi, ours)).toBe('[全县?]、望川区、云洲市');
    expect(rolled('禾溪县教育局', hexi, ours)).toBe('[禾溪县教育局?]');
  });
});

describe('the places above', () => {
  it('become ours of the same level', () => {
    const ours: RollTarget = { ...nextPlan, region: '青岚市望川区' };
    expect(rolled('云洲市教育局指导禾溪县', hexi, ours)).toBe('[青岚市<云洲市]教育局指导[望川区<禾溪县]');
  });

  it('are marked where ours are not known', () => {
    expect(rolled('云洲市教育局', hexi, { ...nextPlan, region: '望川区' })).toBe('[云洲市?]教育局');
  });
});

describe('a plan that another kind of office issued', () => {
  it('keeps the kind of each office', () => {
    const government = { ...hexi, issuer: '禾溪县人民政府' };
    const result = '[望川区<禾溪县]人民政府和[望川区<禾溪县]教育局';
    expect(rolled('禾溪县人民政府和禾溪县教育局', government)).toBe(result);
  });
});

describe('the words for a city of county level', () => {
  const river: RollSource = {
    ...plan,
    title: '临江市“十四五”教育规划',
    region: '云洲市临江市',
    issuer: '临江市教体局',
  };

  it('may mean the city above but where they say 全, 我 or 本', () => {
    const result = '[全区<全市]、[市委?]、[市教体局?]、[望川区教育局<临江市教体局]';
    expect(rolled('全市、市委、市教体局、临江市教体局', river)).toBe(result);
  });
});

describe('a source of our own place', () => {
  it.each(['望川区教育局、全区、区委、云洲市、望川教育', '市教育局和县域普通高中'])(
    'has no names that change: “%s”',
    (text) => {
      expect(rolled(text)).toBe(text);
      expect(rolled(text, plan, { ...nextPlan, region: '望川区' })).toBe(text);
    },
  );
});
