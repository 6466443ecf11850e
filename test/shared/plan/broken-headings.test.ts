import { expect, it } from 'vitest';
import { joinHeadings } from '../../../shared/plan/broken-headings.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总后向全区通报。';

function joined(...texts: readonly string[]): string[] {
  return joinHeadings(lines(...texts)).map((line) => line.text);
}

it('joins a heading broken behind a comma with its second line', () => {
  expect(joined('一、坚持党建统领，', '把牢办学方向', text)).toEqual(['一、坚持党建统领，把牢办学方向', text]);
  expect(joined('一、坚持党建统领，', '把牢办学方向', '1.抓实党建。')).toEqual([
    '一、坚持党建统领，把牢办学方向',
    '1.抓实党建。',
  ]);
});

it('joins a number that stands alone with its words', () => {
  expect(joined('一、', '加强党建', '1.', '抓实学习。每月1次。')).toEqual(['一、加强党建', '1.抓实学习。每月1次。']);
});

it('leaves other lines as they are', () => {
  for (const document of [
    ['一、坚持党建统领，', text],
    ['坚持党建统领，', '把牢办学方向', text],
    ['一、加强党建', '二、提高质量'],
    ['附件', '任务分解表'],
  ]) {
    expect(joined(...document)).toEqual(document);
  }
});
