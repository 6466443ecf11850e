import { describe, expect, it } from 'vitest';
import { patternNames } from '../../../../shared/reuse/names/pattern-names.ts';

describe('patternNames', () => {
  it('finds counted matches and feasts, with the place before them', () => {
    expect(patternNames('办好岚溪第十八届中小学生冬季运动会。', ['岚溪'])).toContain('岚溪第十八届中小学生冬季运动会');
  });

  it('finds roads by number, firms with a place in brackets and bodies of a lower level', () => {
    expect(patternNames('在213国道沿线设岗。', [])).toEqual(['213国道']);
    expect(patternNames('支持，霁田精密机械（岚溪）有限公司提供岗位。', [])).toEqual(['霁田精密机械（岚溪）有限公司']);
    expect(patternNames('由镇妇联、各县团委共同参与。', [])).toEqual(['镇妇联']);
  });

  it('leaves the sessions of the Party', () => {
    expect(patternNames('贯彻党的二十届三中全会精神，落实第三次会议要求。', [])).toEqual([]);
  });
});
