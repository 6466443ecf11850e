import { AppError } from '../../errors.ts';
import { coreTitle } from '../docx/core-title.ts';
import { childElement, findElements } from '../markup.ts';
import { findMainPart, type MainPartKind, readXml, relatedPart, relationshipsOf } from '../ooxml-package.ts';
import { openZip } from '../zip-archive.ts';
import { type CellFormat, readCellFormats } from './cell-formats.ts';
import { readSheetMarkup, scanSheetMarkup } from './sheet-markup.ts';
import { createTextCollector } from './text-collector.ts';

/** A workbook; its sheets are inflated when they are read. */
export interface Workbook {
  /** In the order of the tabs; charts are not among them. */
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Whether days are counted from 1904 on. */
  readonly is1904: boolean;
  readonly title: string | undefined;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readXml(): string;
}

/** How the main part of a workbook is told. */
export const workbookMainPart: MainPartKind = {
  usual: 'xl/workbook.xml',
  name: /workbook\d*\.xml$/i,
  contentType: /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled\.main/i,
};

/** Opens a workbook (ECMA-376 Part 1, 18.2). Throws AppError `brokenFile` where it cannot be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openZip(bytes);
  const main = findMainPart(archive, workbookMainPart);
  if (main === undefined) throw new AppError('brokenFile', { reason: 'noMainDocument' });
  const related = relationshipsOf(archive, main);
  const read = (part: string | undefined) => (part === undefined ? '' : (readXml(archive, part) ?? ''));
  const workbook = readSheetMarkup(read(main));
  const worksheets = new Map(related.filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, target]));
  const [root] = findElements(workbook, 'workbook');
  const sheets = findElements(workbook, 'sheet').flatMap(({ attributes: { name = '', state = '', id } }) => {
    const part = worksheets.get(id ?? '');
    return part === undefined ? [] : [{ name, isHidden: /hidden/i.test(state), readXml: () => read(part) }];
  });
  return {
    sheets,
    strings: readSharedStrings(read(relatedPart(related, 'sharedStrings'))),
    formats: readCellFormats(read(relatedPart(related, 'styles'))),
    is1904: /^(?:1|true)$/.test(childElement(root, 'workbookPr')?.attributes.date1904 ?? ''),
    title: coreTitle(read(relatedPart(relationshipsOf(archive, ''), 'core-properties') ?? 'docProps/core.xml')),
  };
}

/** The strings that cells refer to by their place (18.4). */
function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const text = createTextCollector();
  scanSheetMarkup(xml, {
    open: text.open,
    text: text.text,
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}
