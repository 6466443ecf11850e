import { expect, test } from 'vitest';
import { titleLines } from '../../../../shared/exporters/layout/title-lines.ts';

test('a title that fits stays on one line', () => {
  expect(titleLines('望川区教育局2026年工作要点', 20)).toEqual(['望川区教育局2026年工作要点']);
});

test('the years of a title that does not fit stand on a line of their own', () => {
  expect(titleLines('云洲市望川区教育事业发展“十五五”规划（2026—2030年）', 20)).toEqual([
    '云洲市望川区教育事业发展“十五五”规划',
    '（2026—2030年）',
  ]);
});

test('a long title falls into lines of about the same length that end between words and names', () => {
  expect(titleLines('望川区人民政府办公室关于印发望川区教育事业发展“十五五”规划的通知', 20)).toEqual([
    '望川区人民政府办公室关于印发望川区',
    '教育事业发展“十五五”规划的通知',
  ]);
});

test('no line ends inside quotation marks or before a particle', () => {
  const lines = titleLines('云洲市望川区关于推进“家校社协同育人”工作高质量发展的实施意见', 20);
  expect(lines).toHaveLength(2);
  expect(lines.join('|')).not.toMatch(/“[^”]*\|[^“]*”|\|[的和与]/);
});

test('a title with lines of its own keeps them', () => {
  expect(titleLines('云洲市望川区教育事业发展\n“十五五”规划及二〇三五年远景目标', 20)).toHaveLength(1);
});

test('a word longer than a line is not cut', () => {
  expect(titleLines('x'.repeat(60), 20)).toEqual(['x'.repeat(60)]);
});
