import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { doc } from '../../../../shared/importers/doc/doc.ts';
import { inlinePicture } from '../../../../shared/importers/doc/inline-picture.ts';
import type { SourceDocument } from '../../../../shared/importers/source-document.ts';
import { findCommand, runCommand } from '../../../support/external-tools.ts';
import { temporaryFolder } from '../../../support/temp-folder.ts';
import { wholeWord, wordCell, wordDrawing, wordParagraph, wordRun } from '../../../support/whole-word.ts';

/** A red picture that every program can draw. */
function redPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const row = Buffer.from([0, ...Array.from({ length: width }, () => [255, 0, 0]).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const chunks = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A Word document with all that a whole reading knows. */
function document(): Uint8Array {
  const namespace = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
  const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const picture = wordDrawing('a.png', 20)
    .replace('<wp:inline>', `<wp:inline ${wp}>`)
    .replace(
      '<a:graphic>',
      `<a:graphic ${a}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic ${namespace}><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>`,
    )
    .replace(
      '</a:graphic>',
      '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>',
    );
  const rows = [
    `<w:tr>${wordCell('项目', '<w:tcW w:w="2000"/><w:vMerge w:val="restart"/>')}${wordCell('数量', '<w:tcW w:w="4000"/><w:gridSpan w:val="2"/>')}</w:tr>`,
    `<w:tr>${wordCell('', '<w:tcW w:w="2000"/><w:vMerge/>')}${wordCell('2026', '<w:tcW w:w="2000"/>')}${wordCell('2027', '<w:tcW w:w="2000"/>')}</w:tr>`,
  ];
  const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
  const body = [
    wordParagraph('新建', ['幼儿园', '<w:b/>'], ['2所', '<w:highlight w:val="yellow"/>'], '。'),
    `<w:p>${wordRun('加强')}<w:commentRangeStart w:id="0"/>${wordRun('教研')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr>${grid}${rows.join('')}</w:tbl>`,
    `<w:p>${picture}</w:p>`,
    wordParagraph('完'),
  ].join('');
  const comments = `<w:comment w:id="0" w:author="赵老师" w:date="2026-10-05T08:30:00Z">${wordParagraph('请核对')}</w:comment>`;
  return wholeWord({ body, comments, media: { 'a.png': redPng(12, 8) } });
}

function savedAsDoc(bytes: Uint8Array): Uint8Array {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'whole.docx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  runCommand('soffice', profile, '--headless', '--convert-to', 'doc', '--outdir', folder, join(folder, 'whole.docx'));
  return new Uint8Array(readFileSync(join(folder, 'whole.doc')));
}

describe.skipIf(findCommand('soffice') === null)('a .doc read whole (skipped where soffice is not installed)', () => {
  test('has its marks, its comments, its merged cells and its pictures', { timeout: 120_000 }, async () => {
    const bytes = savedAsDoc(document());
    const { lines, comments, pictures = [] }: SourceDocument = (await doc.read(bytes, 'whole')).value;
    expect(lines.map(({ text, marks }) => [text, marks])).toEqual([
      [
        '新建幼儿园2所。',
        [
          { start: 2, end: 5, bold: true },
          { start: 5, end: 7, highlight: true },
        ],
      ],
      ['加强教研', [{ start: 2, end: 4, comments: ['0'] }]],
      ['项目 | 数量', undefined],
      [' | 2026 | 2027', undefined],
      ['完', undefined],
    ]);
    expect(comments).toEqual([{ id: '0', author: '赵老师', text: '请核对', date: '2026-10-05T08:30:00.000Z' }]);
    expect(lines[2]?.row?.cells).toEqual([
      { column: 0, colSpan: 1, rowSpan: 2, text: '项目' },
      { column: 1, colSpan: 2, rowSpan: 1, text: '数量' },
    ]);
    expect(pictures).toMatchObject([{ after: 4, content: { mediaType: 'image/png', width: 12, height: 8 } }]);
    expect((await doc.read(bytes)).value).not.toHaveProperty('pictures');
  });
});

test('a place of the stream Data that holds no picture gives none, however it is damaged', () => {
  const data = new Uint8Array(200).fill(255);
  expect(inlinePicture(data, 500)).toBeUndefined();
  expect(inlinePicture(data, -1)).toBeUndefined();
  expect(inlinePicture(data, 10)?.size).toBe(0);
});
