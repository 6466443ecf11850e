import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { AppError } from '../../../shared/errors.ts';
import type { Importer } from '../../../shared/importers/importer.ts';
import type { Page } from '../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../shared/importers/page-layout/read-pages.ts';
import { loadPdfjs } from './load-pdfjs.ts';

const opening = /%PDF-\d/;
/** What may stand before the file begins (ISO 32000-1, annex H.3.4.1). */
const openingWithin = 1024;

/** PDF files (ISO 32000) with a text layer. */
export const pdf: Importer = {
  name: 'pdf',
  endings: ['pdf'],
  recognizes: (bytes) => opening.test(new TextDecoder('latin1').decode(bytes.subarray(0, openingWithin))),
  async read(bytes) {
    const pdfjs = await loadPdfjs();
  },
};
