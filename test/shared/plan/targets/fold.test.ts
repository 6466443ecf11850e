import { expect, test } from 'vitest';
import { foldMarks } from '../../../../shared/plan/targets/fold.ts';

test('full-width digits, marks and dashes become half-width ones in the same places', () => {
  const text = '达到９５％（含）以上，８—１０所；生师比１３∶１　～';
  const folded = foldMarks(text);
  expect(folded).toBe('达到95%(含)以上,8-10所;生师比13:1 ~');
  expect(folded).toHaveLength(text.length);
});

test('Chinese stops, quotation marks and titles stay as they are', () => {
  expect(foldMarks('《办法》“一校”。、')).toBe('《办法》“一校”。、');
});
