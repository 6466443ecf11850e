import { childElement, childElements, findElements, type MarkupElement } from '../markup.ts';
import { builtInFormats } from './built-in-formats.ts';
import { type FormatSection, readFormatCode } from './format-code.ts';
import { readSheetMarkup } from './sheet-markup.ts';

/** How a cell shows what it holds. */
export interface CellFormat {
  readonly sections: readonly FormatSection[];
  readonly isBold: boolean;
  readonly isCentered: boolean;
}

/** What a cell looks like that says nothing. */
export const plainFormat: CellFormat = { sections: readFormatCode('General'), isBold: false, isCentered: false };

/** Reads the formats that cells refer to by their place (ECMA-376 Part 1, 18.8.10). */
export function readCellFormats(xml: string): CellFormat[] {
  const root = readSheetMarkup(xml);
  const codes = new Map(
    partsOf(root, 'numFmts').map(({ attributes }) => [attributes.numFmtId ?? '', attributes.formatCode ?? '']),
  );
  const fonts = partsOf(root, 'fonts').map(isBoldFont);
  return partsOf(root, 'cellXfs').map((format) => {
    const { numFmtId = '0', fontId = '0' } = format.attributes;
    return {
      sections: readFormatCode(codes.get(numFmtId) ?? builtInFormats.get(Number(numFmtId)) ?? 'General'),
      isBold: fonts[Number(fontId)] ?? false,
      isCentered: /^center/.test(childElement(format, 'alignment')?.attributes.horizontal ?? ''),
    };
  });
}

function partsOf(root: MarkupElement, list: string): MarkupElement[] {
  const [parts] = findElements(root, list);
  return parts ? childElements(parts) : [];
}

function isBoldFont(font: MarkupElement): boolean {
  const bold = childElement(font, 'b');
  return bold !== undefined && !/^(?:0|false)$/.test(bold.attributes.val ?? '');
}
