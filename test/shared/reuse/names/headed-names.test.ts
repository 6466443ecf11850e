import { describe, expect, it } from 'vitest';
import { headedNames } from '../../../../shared/reuse/names/headed-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

const headed = (text: string, ...places: string[]) => headedNames(readText(text, places), new Set(places));

describe('headedNames', () => {
  it('finds what an own word opens and a telling word ends, whatever stands between', () => {
    expect(headed('组织学生参观苍栖岭战役纪念馆。')).toContain('苍栖岭战役纪念馆');
    expect(headed('与昙川大学附属中学共建。')).toContain('昙川大学附属中学');
  });

  it('takes in the body whose branch a name tells of', () => {
    expect(headed('由自然资源沣桥分局牵头。', '沣桥')).toContain('自然资源沣桥分局');
  });

  it('finds a firm by its trade where nothing of the name follows', () => {
    expect(headed('与霁驰重卡共建实训基地。')).toContain('霁驰重卡');
  });

  it('finds bodies of a county or a zone that bear no name but their kind', () => {
    expect(headed('组织县民族中学师生参加。')).toContain('县民族中学');
    expect(headed('由高新区管委会牵头。')).toContain('高新区管委会');
  });

  it('leaves what any place could say', () => {
    expect(headed('推动学校建设图书馆，支持企业参与办学，用好博物馆资源。')).toEqual([]);
    expect(headed('岚溪学校互学。', '岚溪')).toEqual([]);
  });
});
