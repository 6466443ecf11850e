import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/reuse/names/reading.ts';
import { schoolNames } from '../../../../shared/reuse/names/school-names.ts';

function schools(text: string, places: readonly string[] = []): readonly string[] {
  return schoolNames(readText(text, places));
}

describe('schoolNames', () => {
  it.each([
    ['推进青坪中心小学改扩建。', '青坪中心小学'],
    ['确保汇泉中学9月投用。', '汇泉中学'],
    ['以竹口中心小学为龙头。', '竹口中心小学'],
    ['校舍由石桥实验小学统管。', '石桥实验小学'],
    ['加快梅陇外国语学校建设。', '梅陇外国语学校'],
    ['2018年云溪幼儿园开园。', '云溪幼儿园'],
    ['支持怀柳职业技术学院扩大招生。', '怀柳职业技术学院'],
    ['新建渡口北路小学1所。', '渡口北路小学'],
    ['新建解放东路小学1所。', '解放东路小学'],
    ['推进西桥小学扩建。', '西桥小学'],
    ['扩建梅村实验小学。', '梅村实验小学'],
    ['扩建育才小学。', '育才小学'],
    ['完成茅以升学校新建。', '茅以升学校'],
    ['推进第四中学（二期）建设。', '第四中学'],
    ['扩建四十三中学。', '四十三中学'],
    ['启用柳渡三小综合楼。', '柳渡三小'],
    ['完成一中运动场改造。', '一中'],
  ])('finds the school in “%s”', (text, name) => {
    expect(schools(text)).toEqual([name]);
  });

  it('knows a school by the place that the plan owns, and no school by that alone', () => {
    expect(schools('支持望川中学、望川中专，办好望川区第一中学。', ['望川区', '望川'])).toEqual([
      '望川中学',
      '望川中专',
      '望川区第一中学',
    ]);
    expect(schools('望川区小学、望川区高中和柳渡街道小学提质。', ['望川区', '望川'])).toEqual([]);
  });

  it('gives a school with its town and without, where it has a name of its own', () => {
    expect(schools('新建柳渡街道滨河幼儿园。')).toEqual(['滨河幼儿园', '柳渡街道滨河幼儿园']);
    expect(schools('新建松岗镇中心幼儿园。')).toEqual(['松岗镇中心幼儿园']);
    expect(schools('办好禾溪县职业教育中心。', ['禾溪县'])).toEqual(['禾溪县职业教育中心']);
  });

  it('cuts off a word that no list has where the name also stands without it', () => {
    expect(schools('擘画青坪中心小学蓝图。青坪中心小学开学。')).toEqual(['青坪中心小学']);
  });

  it('takes “…学校” only where the text tells that it is one', () => {
    expect(schools('云岫学校二期开工。')).toEqual(['云岫学校']);
    expect(schools('云岫镇提质，云岫学校带动村小。')).toEqual(['云岫学校']);
    expect(schools('约谈掉队学校。')).toEqual([]);
  });

  it('passes over kinds of schools and figures', () => {
    expect(schools('教具值小学达到3000元，绘本小学、初中各1册，册页小学22册。')).not.toContain('绘本小学');
    expect(schools('册页小学22册。')).toEqual([]);
    expect(schools('二十届三中全会后，民办中学、特色学校、附属小学和中心校。')).toEqual([]);
  });
});
