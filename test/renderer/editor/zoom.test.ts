import { expect, test } from 'vitest';
import { fitting, stepFrom } from '../../../renderer/editor/use-zoom.ts';

test('the sheet is shown as on paper where there is room, smaller where there is less', () => {
  expect(fitting(1200)).toBe(100);
  expect(fitting(760)).toBe(89);
  expect(fitting(200)).toBe(50);
  expect(fitting(0)).toBe(100);
});

test('each step of the zoom is larger or smaller, and the last one stays', () => {
  expect(stepFrom(100, 1)).toBe(110);
  expect(stepFrom(89, 1)).toBe(90);
  expect(stepFrom(89, -1)).toBe(80);
  expect(stepFrom(300, 1)).toBe(300);
  expect(stepFrom(50, -1)).toBe(50);
});
