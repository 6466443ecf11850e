import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { encodeBase64 } from '../../../../shared/importers/base64.ts';
import { html } from '../../../../shared/importers/html/html.ts';
import { mht } from '../../../../shared/importers/mht.ts';
import type { SourceDocument } from '../../../../shared/importers/source-document.ts';
import { pngHeader } from '../../../support/whole-word.ts';

async function read(body: string): Promise<SourceDocument> {
  return (await html.read(strToU8(`<html><body>${body}</body></html>`), 'whole')).value;
}

test('a page read whole has its bold and its colours as marks, not those of whole blocks', async () => {
  const { lines } = await read(`<p style="background:#eee">新建<b>幼儿园</b><mark>2所</mark>。</p>
<p><span style="background: #FFFF00">教研</span><span style="background-color:#fff">指导</span></p>`);
  expect(lines.map(({ text, marks }) => [text, marks])).toEqual([
    [
      '新建幼儿园2所。',
      [
        { start: 2, end: 5, bold: true },
        { start: 5, end: 7, highlight: true },
      ],
    ],
    ['教研指导', [{ start: 0, end: 2, highlight: true }]],
  ]);
});

test('a page read whole has its tables with their spans, and its boxes', async () => {
  const { lines } = await read(`<table><tr><th rowspan="2">项目</th><th colspan="2">数量</th></tr>
<tr><td>2026</td><td><p>2027</p><p>（含新建）</p></td></tr></table>
<table><tr><td><p>专栏1</p></td></tr></table>`);
  expect(lines.map(({ row, box }) => row?.cells ?? box)).toEqual([
    [
      { column: 0, colSpan: 1, rowSpan: 2, text: '项目' },
      { column: 1, colSpan: 2, rowSpan: 1, text: '数量' },
    ],
    [
      { column: 1, colSpan: 1, rowSpan: 1, text: '2026' },
      { column: 2, colSpan: 1, rowSpan: 1, text: '2027\n（含新建）' },
    ],
    1,
  ]);
  expect(lines[0]?.row).toMatchObject({ isHeader: true, rows: 2 });
});

test('a page read whole has the pictures that are in it, and tells of those that are elsewhere', async () => {
  const data = encodeBase64(pngHeader(30, 20));
  const { pictures } = await read(
    `<p>一<img src="data:image/png;base64,${data}" alt="图" width="96"></p><p>二</p><p><img src="http://example.invalid/b.png"></p>`,
  );
  expect(pictures).toEqual([
    { after: 1, alt: '图', printedWidth: 25.4, content: { mediaType: 'image/png', data, width: 30, height: 20 } },
    { after: 2, alt: '', content: { leftOut: 'remote' } },
  ]);
});

test('a page saved with its pictures has them', async () => {
  const data = encodeBase64(pngHeader(30, 20));
  const message = `MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset="utf-8"

<html><body><p>One</p><p><img src="pictures/a.png"><img src="cid:second"></p></body></html>
--b
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: file:///C:/page/pictures/a.png

${data}
--b
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-ID: <second>

${data}
--b--`;
  const { pictures = [] } = (await mht.read(strToU8(message), 'whole')).value;
  expect(pictures.map(({ after, content }) => [after, 'data' in content && content.data])).toEqual([
    [1, data],
    [1, data],
  ]);
});
