import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../shared/plan/metadata.ts';
import { lines } from '../../support/source-lines.ts';

function region(title: string, ...texts: readonly string[]): string | null {
  return readMetadata(title, [], lines(...texts)).region;
}

describe('the region of a plan', () => {
  it('does not begin with the end of a word before the chain', () => {
    expect(region('滨湖区教育规划', '正式发布无锡市滨湖区行动纲要。')).toBe('无锡市滨湖区');
    expect(region('望川区教育规划', '正式发布云洲市望川区行动纲要。')).toBe('云洲市望川区');
  });

  it('stands behind a year in the title too', () => {
    expect(region('2025年金坛区教育重点工作', '承办常州市活动。')).toBe('金坛区');
    expect(region('2025年度望川区教育重点工作')).toBe('望川区');
  });

  it('is completed only by a chain that the text writes', () => {
    expect(region('新吴区教育局2020年工作总结', '无锡市领先。')).toBe('新吴区');
    expect(region('新吴区教育局2020年工作总结', '江苏省无锡市新吴区、无锡市。')).toBe('江苏省无锡市新吴区');
  });

  it('is completed by the fullest of several chains', () => {
    expect(region('望川区教育规划', '云洲市望川区与望川区。', '依据江原省云洲市望川区部署。')).toBe(
      '江原省云洲市望川区',
    );
  });

  it('is none where the title names no place', () => {
    expect(region('全县教育改革发展工作要点', '禾溪县扩校。')).toBeNull();
    expect(region('关于推进城区学校建设的意见')).toBeNull();
  });
});
