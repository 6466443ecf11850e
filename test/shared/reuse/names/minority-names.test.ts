import { describe, expect, it } from 'vitest';
import { minorityNames, soundedNames } from '../../../../shared/reuse/names/minority-names.ts';

describe('minorityNames', () => {
  it('finds names of peoples whose names begin with no surname', () => {
    expect(minorityNames('宣传德吉卓玛先进事迹。')).toContain('德吉卓玛');
    expect(minorityNames('学生阿依努尔·买买提、王宁获奖。')).toContain('阿依努尔·买买提');
    expect(minorityNames('选派桑吉朗等5名教师。')).toContain('桑吉朗');
  });

  it('finds nothing in a usual sentence', () => {
    expect(minorityNames('推动教师交流轮岗，选派骨干教师支教。')).toEqual([]);
  });
});

describe('soundedNames', () => {
  it('finds words that write the sounds of another language', () => {
    expect(soundedNames(['乌尔图木仁', '长宝音德力格尔任'])).toEqual(['乌尔图木仁', '宝音德力格尔']);
  });

  it('leaves other words that the word list lacks', () => {
    expect(soundedNames(['实效性', '用得好', '歌手赛'])).toEqual([]);
  });
});
