import { describe, expect, test } from 'vitest';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import type { SourceDocument } from '../../../../shared/importers/source-document.ts';
import {
  pngHeader,
  type WholeWord,
  wholeWord,
  wordCell,
  wordDrawing,
  wordParagraph,
  wordRun,
} from '../../../support/whole-word.ts';

async function read(word: WholeWord): Promise<SourceDocument> {
  return (await docx.read(wholeWord(word), 'whole')).value;
}

const yellow = '<w:highlight w:val="yellow"/>';
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a Word document read whole', () => {
  test('has its bold, its highlights and its shading as marks', async () => {
    const body = wordParagraph(
      '新建',
      ['幼儿园', '<w:b/>'],
      ['2所', yellow],
      ['。', '<w:shd w:val="clear" w:fill="FFFFFF"/>'],
    );
    const grey = wordParagraph(['待定', '<w:b/><w:shd w:val="clear" w:fill="D9D9D9"/>']);
    expect((await read({ body: body + grey })).lines).toEqual([
      {
        text: '新建幼儿园2所。',
        marks: [
          { start: 2, end: 5, bold: true },
          { start: 5, end: 7, highlight: true },
        ],
      },
      { text: '待定', bold: true, marks: [{ start: 0, end: 2, bold: true, highlight: true }] },
    ]);
  });

  test('has comments on words, over paragraphs, at a place, and those that are done with', async () => {
    const body = [
      `<w:p>${wordRun('加强')}${start(0)}${wordRun('教研')}${end(0)}${start(1)}${wordRun('指导')}</w:p>`,
      `<w:p>${wordRun('深化改革')}<w:r><w:commentReference w:id="2"/></w:r></w:p>${'<w:commentRangeEnd w:id="1"/>'}`,
      wordParagraph('完'),
    ].join('');
    const comments = [
      `<w:comment w:id="0" w:author="赵老师" w:date="2026-10-05T08:30:00Z"><w:p w14:paraId="A1"><w:r><w:t>请</w:t></w:r></w:p><w:p w14:paraId="A2"><w:r><w:t>核对</w:t></w:r></w:p></w:comment>`,
      `<w:comment w:id="1" w:author=""><w:p><w:r><w:t>二</w:t></w:r></w:p></w:comment>`,
      `<w:comment w:id="2" w:author="钱科长"><w:p><w:r><w:t>三</w:t></w:r></w:p></w:comment>`,
    ].join('');
    const commentsExtended = '<w15:commentEx w15:paraId="A2" w15:done="1"/>';
    const source = await read({ body, comments, commentsExtended });
    expect(source.comments).toEqual([
      { id: '0', author: '赵老师', text: '请\n核对', date: '2026-10-05T08:30:00.000Z', resolved: true },
      { id: '1', author: '', text: '二' },
      { id: '2', author: '钱科长', text: '三' },
    ]);
    expect(source.lines.map(({ marks }) => marks)).toEqual([
      [
        { start: 2, end: 4, comments: ['0'] },
        { start: 4, end: 6, comments: ['1'] },
      ],
      [
        { start: 0, end: 3, comments: ['1'] },
        { start: 3, end: 4, comments: ['1', '2'] },
      ],
      undefined,
    ]);
  });

  test('has its tables with merged cells, widths, heads and empty rows', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/></w:tblGrid>';
    const rows = [
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${wordCell('项目', '<w:vMerge w:val="restart"/>')}${wordCell('数量', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${wordCell('', '<w:vMerge/>')}${wordCell('2026')}${wordCell('2027')}</w:tr>`,
      `<w:tr>${wordCell('')}${wordCell('')}${wordCell('')}</w:tr>`,
      `<w:tr>${wordCell('学校\n新建')}${wordCell('3')}${wordCell('4')}</w:tr>`,
    ];
    const { lines } = await read({ body: `<w:tbl>${grid}${rows.join('')}</w:tbl>` });
    const place = { table: 0, rows: 4, widths: [1000, 2000, 1000] };
    const cell = (column: number, text: string) => ({ column, colSpan: 1, rowSpan: 1, text });
    expect(lines).toEqual([
      {
        text: '项目 | 数量',
        cells: ['项目', '数量'],
        row: {
          ...place,
          row: 0,
          isHeader: true,
          cells: [
            { column: 0, colSpan: 1, rowSpan: 2, text: '项目' },
            { column: 1, colSpan: 2, rowSpan: 1, text: '数量' },
          ],
        },
      },
      {
        text: ' | 2026 | 2027',
        cells: ['', '2026', '2027'],
        row: { ...place, row: 1, cells: [cell(1, '2026'), cell(2, '2027')] },
      },
      {
        text: '学校 新建 | 3 | 4',
        cells: ['学校 新建', '3', '4'],
        row: { ...place, row: 3, cells: [cell(0, '学校\n新建'), cell(1, '3'), cell(2, '4')] },
      },
    ]);
  });

  test('has marks in cells where these stand in the row’s text, and knows what a box holds', async () => {
    const marked = `<w:tc>${wordParagraph('至', ['少3次', yellow])}</w:tc>`;
    const table = `<w:tbl><w:tr>${wordCell('教研')}${marked}</w:tr></w:tbl>`;
    const box = `<w:tbl><w:tr>${wordCell('专栏1\n校舍')}</w:tr></w:tbl>`;
    const { lines } = await read({ body: table + box });
    expect(lines[0]?.marks).toEqual([{ start: 6, end: 9, highlight: true }]);
    expect(lines.slice(1)).toEqual([
      { text: '专栏1', box: 1 },
      { text: '校舍', box: 1 },
    ]);
  });

  test('has the lines within a cell’s paragraph', async () => {
    const broken = `<w:tc><w:p>${wordRun('62')}<w:r><w:br/></w:r>${wordRun('（含新建）', yellow)}</w:p></w:tc>`;
    const { lines } = await read({ body: `<w:tbl><w:tr>${broken}${wordCell('一')}</w:tr></w:tbl>` });
    expect(lines).toMatchObject([
      {
        text: '62（含新建） | 一',
        marks: [{ start: 2, end: 7 }],
        row: { cells: [{ text: '62\n（含新建）' }, { text: '一' }] },
      },
    ]);
  });

  test('has its pictures at their places, and tells which it could not take over', async () => {
    const media = {
      'a.png': pngHeader(300, 200),
      'b.emf': Uint8Array.from([1, 0, 0, 0]),
      'c.png': new Uint8Array(2_200_000),
    };
    const old =
      '<w:r><w:pict><v:shape style="width:72pt;height:9pt"><v:imagedata r:id="a.png"/></v:shape></w:pict></w:r>';
    const chart = '<w:r><w:drawing><wp:inline><a:graphic><c:chart r:id="x"/></a:graphic></wp:inline></w:drawing></w:r>';
    const linked = '<w:r><w:drawing><a:blip r:link="linked"/></w:drawing></w:r>';
    const body = [
      wordParagraph('一'),
      `<w:p>${wordDrawing('a.png', 80, '校园平面图')}</w:p>`,
      `<w:p>${wordRun('二')}${wordDrawing('b.emf', 10)}${wordDrawing('c.png', 10)}${wordDrawing('gone.png', 10)}</w:p>`,
      `<w:p>${old}${chart}${linked}</w:p>`,
    ].join('');
    const { lines, pictures = [] } = await read({ body, media });
    expect(lines).toEqual([{ text: '一' }, { text: '二' }]);
    expect(
      pictures.map(({ after, printedWidth, alt, content }) => [
        after,
        printedWidth,
        alt,
        'leftOut' in content ? content.leftOut : [content.mediaType, content.width, content.height],
      ]),
    ).toEqual([
      [1, 80, '校园平面图', ['image/png', 300, 200]],
      [2, 10, '', 'format'],
      [2, 10, '', 'tooLarge'],
      [2, 10, '', 'missing'],
      [2, 25.4, '', ['image/png', 300, 200]],
      [2, 25.4, '', 'format'],
      [2, 25.4, '', 'remote'],
    ]);
  });

  test('leaves all that out where only its text is read', async () => {
    const body = `<w:p>${start(0)}${wordRun('教研', yellow)}${end(0)}${wordDrawing('a.png', 80)}</w:p>`;
    const bytes = wholeWord({ body, media: { 'a.png': pngHeader(1, 1) } });
    expect((await docx.read(bytes)).value).toEqual({ lines: [{ text: '教研' }] });
  });
});
