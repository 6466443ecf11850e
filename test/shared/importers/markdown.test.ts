import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { encodeBase64 } from '../../../shared/importers/base64.ts';
import { markdown } from '../../../shared/importers/markdown.ts';
import { pngHeader } from '../../support/whole-word.ts';

test('Markdown read whole has its bold and marked text, its tables and the pictures written into it', async () => {
  const data = encodeBase64(pngHeader(30, 20));
  const text = `新建**幼儿园**<mark>2所</mark>。

| 指标 | 2027年 |
| --- | --- |
| 入园率 | **96** |

![平面图](data:image/png;base64,${data})

![远处](a.png)
`;
  const { lines, pictures } = (await markdown.read(strToU8(text), 'whole')).value;
  expect(lines.map(({ marks }) => marks)).toEqual([
    [
      { start: 2, end: 5, bold: true },
      { start: 5, end: 7, highlight: true },
    ],
    undefined,
    [{ start: 6, end: 8, bold: true }],
  ]);
  expect(lines.map(({ row }) => row && [row.table, row.row, row.rows, row.isHeader])).toEqual([
    undefined,
    [0, 0, 2, true],
    [0, 1, 2, undefined],
  ]);
  expect(pictures?.map(({ after, alt, content }) => [after, alt, 'data' in content])).toEqual([
    [3, '平面图', true],
    [3, '远处', false],
  ]);
});
