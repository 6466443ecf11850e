import { readFileSync } from 'node:fs';
import { array, assert, asyncProperty, constant, constantFrom, nat, oneof, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../electron/importers/pdf/pdf.ts';
import { AppError } from '../../../../shared/errors.ts';
import { readDocument } from '../../../../shared/importers/read-document.ts';
import { buildPdf, gbk, namedFont } from '../../../support/pdf-builder.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/importers/${name}`, import.meta.url)));
}

const fonts = { Song: namedFont('SimSun', 'GBK-EUC-H') };
const sentence = '扩大学位供给，新建幼儿园12所。';
const content = `BT /Song 16 Tf 100 700 Td ${gbk(sentence)} Tj ET`;
const small = buildPdf([{ content }], fonts);
const picture = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q';
const pageNumber = `/Artifact <</Type/Pagination>> BDC BT /Song 9 Tf 290 40 Td ${gbk('- 1 -')} Tj ET EMC`;

function warningCodes({ warnings }: Awaited<ReturnType<typeof pdf.read>>): string[] {
  return warnings.map(({ code }) => code);
}

describe('a PDF file', () => {
  it.each([
    ['with a password', fixture('refused/user-password.pdf'), 'encrypted', undefined],
    ['of nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'brokenFile', 'pdf'],
    ['without a page tree', buildPdf([], fonts, { 2: '<<>>' }), 'brokenFile', 'pdf'],
    ['of pictures', buildPdf([{ content: picture }, { content: picture }], fonts), 'noText', undefined],
    ['of pictures with page numbers', buildPdf([{ content: picture + pageNumber }], fonts), 'noText', undefined],
  ])('%s is refused with a reason', async (_, bytes, code, reason) => {
    const failure = await readDocument(bytes, '规划.pdf', [pdf]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code, details: { file: '规划.pdf', ...(reason ? { reason } : {}) } });
  });

  it('with an owner’s password alone is read without a warning', async () => {
    expect(warningCodes(await pdf.read(fixture('pdf/owner-password.pdf')))).toEqual([]);
  });

  it('leaves the bytes it is read from as they were', async () => {
    const bytes = small.slice();
    await pdf.read(bytes);
    expect(bytes).toEqual(small);
  });
});

describe('a damaged PDF file', () => {
  it('that breaks off is read up to there, with a warning', async () => {
    const end = new TextDecoder('latin1').decode(small).indexOf('startxref');
    const result = await pdf.read(small.slice(0, end));
    expect(result.value.lines).toEqual([{ text: sentence }]);
    expect(warningCodes(result)).toEqual(['textCutOff']);
  });

  it('without one of its pages is read with a warning', async () => {
    const result = await pdf.read(buildPdf([{ content }, { content }], fonts, { 12: '[]' }));
    expect(result.value.lines).toEqual([{ text: sentence }]);
    expect(result.warnings).toEqual([{ code: 'unreadablePages', details: { count: '1' } }]);
  });

  it.each([
    ['annotations', '/Annots 110 0 R'],
    ['text', '/Contents 110 0 R'],
  ])('without the %s of a page is read with a warning', async (_, entries) => {
    const pages = [{ content }, { content: '', entries }];
    const result = await pdf.read(buildPdf(pages, fonts, { 110: '[0 1' }));
    expect(result.value.lines).toEqual([{ text: sentence }]);
    expect(result.warnings).toEqual([{ code: 'unreadablePages', details: { count: '1' } }]);
  });

  it('without one of its fonts is read with a warning', async () => {
    const lost = `BT /Lost 16 Tf 100 600 Td ${gbk(sentence)} Tj ET`;
    const result = await pdf.read(buildPdf([{ content: content + lost }], { ...fonts, Lost: '<</Type/Font>>' }));
    expect(result.value.lines).toEqual([{ text: sentence }]);
    expect(warningCodes(result)).toEqual(['unreadablePages']);
  });

  it('is read or refused with a reason within ten seconds', { timeout: 120_000 }, async () => {
    const files = [small, fixture('pdf/owner-password.pdf'), fixture('pdf/plan-with-table.pdf')];
    const place = nat(9999).map((step) => step / 10_000);
    const damage = array(tuple(place, nat(255)), { minLength: 1, maxLength: 40 });
    const kept = oneof(constant(1), place);
    await assert(
      asyncProperty(constantFrom(...files), damage, kept, async (file, changes, share) => {
        const damaged = file.slice(0, Math.ceil(share * file.length));
        for (const [at, byte] of changes) damaged[Math.floor(at * damaged.length)] = byte;
        const began = Date.now();
        const failure = await readDocument(damaged, '规划.pdf', [pdf]).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure !== undefined) expect(failure).toBeInstanceOf(AppError);
        expect(Date.now() - began).toBeLessThan(10_000);
      }),
      { seed: 20260101, numRuns: 60 },
    );
  });
});
