import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../../shared/plan/metadata/region.ts';

function region(title: string, ...texts: readonly string[]): string | null {
  return regionOf(title, null, texts, []);
}

describe('the region of a plan', () => {
  it.each([
    '望川区“十五五”教育规划',
    '2026年望川区教育重点工作',
    '“十五五”期间望川区教育发展规划',
    '望川区教育强区建设规划',
    '中共望川区委教育工作委员会工作要点',
  ])('is 望川区 in “%s”', (title) => {
    expect(region(title)).toBe('望川区');
  });

  it('does not begin with the end of a word before the chain', () => {
    expect(region('望川区教育规划', '正式发布云洲市望川区行动纲要。')).toBe('云洲市望川区');
    expect(region('望川区教育规划', '推动全市望川区等地协同。', '公布云洲市望川区名单。')).toBe('云洲市望川区');
  });

  it('stands behind a year in the title too', () => {
    expect(region('2025年度望川区教育重点工作')).toBe('望川区');
  });

  it('is completed by the fullest of several chains that the text writes', () => {
    expect(region('望川区教育规划', '云洲市望川区与望川区。', '依据江原省云洲市望川区部署。')).toBe(
      '江原省云洲市望川区',
    );
  });

  it('is completed by the gazetteer where that leaves no choice', () => {
    expect(region('2025年金坛区教育重点工作')).toBe('江苏省常州市金坛区');
    expect(region('滨湖区教育规划', '正式发布无锡市滨湖区行动纲要。')).toBe('江苏省无锡市滨湖区');
    expect(region('鼓楼区教育规划')).toBe('鼓楼区');
  });

  it('settles a name that several places bear by what the frame names', () => {
    expect(regionOf('鼓楼区教育规划', null, [], ['南京市教育局转发'])).toBe('江苏省南京市鼓楼区');
  });

  it('is that of the issuer where the title names none', () => {
    expect(regionOf('关于推进学校建设的意见', '望川区教育局', [], [])).toBe('望川区');
  });

  it('is none where neither names a place', () => {
    expect(region('全县教育改革发展工作要点', '禾溪县扩校。')).toBeNull();
    expect(region('关于推进城区学校建设的意见')).toBeNull();
  });
});
