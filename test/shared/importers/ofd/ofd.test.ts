import { array, assert, asyncProperty, nat, tuple } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { ofd } from '../../../../shared/importers/ofd/ofd.ts';
import { readDocument } from '../../../../shared/importers/read-document.ts';

const schema = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const root = `<ofd:OFD ${schema} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
const resources = `<ofd:Res ${schema}><ofd:Fonts><ofd:Font ID="1" FontName="仿宋"/><ofd:Font ID="2" FontName="黑体"/></ofd:Fonts></ofd:Res>`;

/** A package of pages with these objects, laid over a template of others. */
function buildOfd(pages: readonly string[], template = ''): Uint8Array {
  const content = (objects: string, under: string) =>
    `<ofd:Page ${schema}>${under}<ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
  const named = pages.map((_, index) => `<ofd:Page ID="${100 + index}" BaseLoc="Pages/${index}.xml"/>`).join('');
  const common =
    '<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>Res.xml</ofd:PublicRes><ofd:TemplatePage ID="50" BaseLoc="Template.xml"/>';
  const parts = {
    'OFD.xml': root,
    'Doc_0/Document.xml': `<ofd:Document ${schema}><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages>${named}</ofd:Pages></ofd:Document>`,
    'Doc_0/Res.xml': resources,
    'Doc_0/Template.xml': content(template, ''),
    ...Object.fromEntries(
      pages.map((page, index) => [`Doc_0/Pages/${index}.xml`, content(page, '<ofd:Template TemplateID="50"/>')]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

/** A line of text 5.6 mm high at a place in millimetres; `attributes` as they stand in the object. */
function textAt(x: number, y: number, text: string, attributes = 'Font="1" Size="5.6"'): string {
  return `<ofd:TextObject Boundary="${x} ${y} 160 8" ${attributes}><ofd:TextCode X="0" Y="5">${text}</ofd:TextCode></ofd:TextObject>`;
}

function linesOf(...pages: readonly string[]) {
  return readLines(buildOfd(pages));
}

async function readLines(bytes: Uint8Array) {
  return (await ofd.read(bytes)).value.lines;
}

describe('ofd', () => {
  it('reads lines in the order of the page, headings by their font', async () => {
    const page =
      textAt(40, 60, '扩大学位供给，新建幼儿园12所。') + textAt(40, 50, '一、学前教育', 'Font="2" Size="5.6"');
    expect(await linesOf(page)).toEqual([
      { text: '一、学前教育', bold: true },
      { text: '扩大学位供给，新建幼儿园12所。' },
    ]);
  });

  it('reads the offsets between characters, repeats among them', async () => {
    const spread = `<ofd:TextObject Boundary="40 50 160 8" Font="1" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5 9 5">扩大学位供给</ofd:TextCode></ofd:TextObject>`;
    expect(await linesOf(spread)).toEqual([{ text: '扩大学位 供给' }]);
  });

  it('reads tables between path objects', async () => {
    const line = (data: string) =>
      `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
    const levels = [50, 60, 70].map((y) => line(`M 30 ${y} L 150 ${y}`));
    const uprights = [30, 90, 150].map((x) => line(`M ${x} 50 L ${x} 70`));
    const cells = [textAt(32, 51, '指标'), textAt(92, 51, '2030年'), textAt(32, 61, '学位'), textAt(92, 61, '3600')];
    const lines = await linesOf([...levels, ...uprights, ...cells].join(''));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['指标', '2030年'],
      ['学位', '3600'],
    ]);
  });

  it('marks the heads of a template and page numbers', async () => {
    const pages = [1, 2, 3].map(
      (number) => textAt(40, 60, `第${number}项任务由区教育局牵头。`) + textAt(95, 280, `— ${number} —`),
    );
    const lines = await readLines(buildOfd(pages, textAt(80, 12, '望川区教育局', 'Font="1" Size="3"')));
    expect(lines.filter(({ pageFurniture }) => !pageFurniture).map(({ text }) => text)).toEqual([
      '第1项任务由区教育局牵头。',
      '第2项任务由区教育局牵头。',
      '第3项任务由区教育局牵头。',
    ]);
    expect(lines.filter(({ pageFurniture }) => pageFurniture)).toHaveLength(6);
  });

  it('marks text askew, keeps what runs sideways, leaves out what is hidden', async () => {
    const lines = await linesOf(
      textAt(40, 60, '扩大学位供给，新建幼儿园12所。') +
        textAt(40, 150, '内部资料', 'Font="1" Size="20" CTM="0.7 0.7 -0.7 0.7 0 0"') +
        textAt(20, 100, '责任单位', 'Font="1" Size="5.6" CTM="0 1 -1 0 0 0"') +
        textAt(40, 70, '草稿', 'Font="1" Size="5.6" Visible="false"'),
    );
    expect(lines).toEqual([
      { text: '扩大学位供给，新建幼儿园12所。' },
      { text: '内部资料', pageFurniture: true },
      { text: '责任单位' },
    ]);
  });

  it('without text is refused, and an archive of something else', async () => {
    const refusal = (bytes: Uint8Array) =>
      readDocument(bytes, '规划.ofd', [ofd]).catch((error: unknown) => error instanceof AppError && error.code);
    expect(await refusal(buildOfd(['']))).toBe('noText');
    expect(await refusal(zipSync({ 'a.txt': strToU8('规划') }))).toBe('unknownFormat');
  });

  it('says how many pages are missing', async () => {
    const bytes = buildOfd([textAt(40, 60, '扩大学位供给。')]);
    const short = new TextDecoder('latin1').decode(bytes).replaceAll('Doc_0/Pages/0.xml', 'Doc_0/Pages/7.xml');
    const damaged = Uint8Array.from(short, (character) => character.charCodeAt(0));
    expect(await ofd.read(damaged)).toEqual({
      value: { lines: [] },
      warnings: [{ code: 'unreadablePages', details: { count: '1' } }],
    });
  });

  it('that is damaged is read or refused with a reason', async () => {
    const good = buildOfd([1, 2].map((number) => textAt(40, 60, `第${number}项任务由区教育局牵头。`)));
    const place = nat(9999).map((step) => step / 10_000);
    await assert(
      asyncProperty(array(tuple(place, nat(255)), { minLength: 1, maxLength: 20 }), place, async (changes, share) => {
        const damaged = good.slice(0, share < 0.2 ? Math.ceil(share * 5 * good.length) : good.length);
        for (const [at, byte] of changes) damaged[Math.floor(at * damaged.length)] = byte;
        const failure = await readDocument(damaged, '规划.ofd', [ofd]).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure !== undefined) expect(failure).toBeInstanceOf(AppError);
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });
});
