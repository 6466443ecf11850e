import { describe, expect, it } from 'vitest';
import { formatCounter } from '../../../shared/importers/number-formats.ts';

describe('formatCounter', () => {
  it.each([
    ['decimal', [1, 10], ['1', '10']],
    ['decimalZero', [9, 10], ['09', '10']],
    ['decimalFullWidth', [12], ['１２']],
    ['chineseCounting', [0, 10, 11, 20], ['〇', '十', '十一', '二十']],
    ['chineseCountingThousand', [100, 101, 110, 1001], ['一百', '一百零一', '一百一十', '一千零一']],
    ['ideographDigital', [10, 21], ['一〇', '二一']],
    ['chineseLegalSimplified', [10, 12, 101], ['壹拾', '壹拾贰', '壹佰零壹']],
    ['ideographLegalTraditional', [2, 16], ['貳', '壹拾陸']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
    ['upperRoman', [4, 49], ['IV', 'XLIX']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    ['none', [1], ['']],
    ['hebrew1', [7], ['7']],
  ])('writes %s', (format, values, expected) => {
    expect(values.map((value) => formatCounter(value, format))).toEqual(expected);
  });

  it.each(['lowerLetter', 'upperRoman', 'chineseCounting', 'ideographTraditional'])(
    'writes counters that no document reaches plain, in %s too',
    (format) => {
      expect([2_000_000_000, -3].map((value) => formatCounter(value, format))).toEqual(['2000000000', '-3']);
    },
  );
});
