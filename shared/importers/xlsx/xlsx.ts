import type { Warning } from '../../result.ts';
import type { Importer } from '../importer.ts';
import { hasText } from '../lines.ts';
import { isPackageOf } from '../ooxml-package.ts';
import { isZip } from '../zip-archive.ts';
import { wordMainPart } from '../docx/word-package.ts';
import { readSheet } from './read-sheet.ts';
import { type SheetLines, sheetLines } from './sheet-lines.ts';
import { openWorkbook, type WorkbookSheet, workbookMainPart } from './workbook.ts';
