import { describe, expect, it } from 'vitest';
import { projectNames } from '../../../../shared/reuse/names/project-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function projects(text: string): readonly string[] {
  return projectNames(readText(text, []));
}

describe('projectNames', () => {
  it('finds projects that a coined word names without quotation marks', () => {
    expect(projects('实施墨兰人才工程和青禾培养计划。')).toEqual(['墨兰人才工程', '青禾培养计划']);
    expect(projects('启动墨兰工程。')).toEqual(['墨兰工程']);
  });

  it.each([
    '实施教师培养工程，推进校舍改造项目。',
    '隐蔽工程必须留存影像。',
    '开展三年行动计划。',
    '深化“归雁”回引计划。',
  ])('passes over what any place could plan: %s', (text) => {
    expect(projects(text)).toEqual([]);
  });
});
