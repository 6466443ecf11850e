import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../../../shared/errors.ts';
import { countWarning } from '../../../shared/importers/count-warning.ts';
import { givenTitle } from '../../../shared/importers/given-title.ts';
import type { Importer } from '../../../shared/importers/importer.ts';
import { linesOfPages } from '../../../shared/importers/page-layout/read-pages.ts';
import { unknownSymbols } from '../../../shared/importers/page-layout/unknown-symbols.ts';
import type { SourceDocument } from '../../../shared/importers/source-document.ts';
import type { Result } from '../../../shared/result.ts';
import { withBookmarks } from './bookmarks.ts';
import { cmapsFolder } from './cmaps-folder.ts';
import { loadPdfjs, type Pdfjs } from './load-pdfjs.ts';
import { readPdfPages } from './pdf-pages.ts';
import { attendStrays } from './stray-rejections.ts';

const opening = /%PDF-\d/;
/** So far into a file its beginning may stand (ISO 32000-1, annex H.3.4.1). */
const openingWithin = 1024;
/** And its end so far from the last byte (annex H.3.4.4). */
const ending = /%%EOF/;
const endingWithin = 1024;

/**
 * PDF files (ISO 32000) with a text layer; one without gives no lines. Warnings: `unknownSymbols` (count),
 * `unreadablePages` (count), `textCutOff`.
 */
export const pdf: Importer = {
  name: 'pdf',
  endings: ['pdf'],
  mayHoldScans: true,
  recognizes: (bytes) => opening.test(latin1(bytes.subarray(0, openingWithin))),
  async read(bytes) {
    const pdfjs = await loadPdfjs();
    return attendStrays(() => readBytes(bytes, pdfjs));
  },
};

async function readBytes(bytes: Uint8Array, pdfjs: Pdfjs): Promise<Result<SourceDocument>> {
  const loading = pdfjs.getDocument({ ...settings(), data: new Uint8Array(bytes) });
  try {
    const file = await loading.promise.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'PasswordException') throw new AppError('encrypted');
      throw new AppError('brokenFile', { reason: 'pdf' });
    });
    const { value, warnings } = await readFile(file, pdfjs);
    const isCutOff = !ending.test(latin1(bytes.subarray(-endingWithin)));
    return { value, warnings: isCutOff ? [...warnings, { code: 'textCutOff', details: {} }] : warnings };
  } finally {
    await loading.destroy();
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Nothing is drawn, no image decoded, no code run, and nothing fetched but CMaps from their folder. */
function settings() {
  return {
    cMapUrl: cmapsFolder(),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 0,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  } as const;
}

async function readFile(file: PDFDocumentProxy, pdfjs: Pdfjs): Promise<Result<SourceDocument>> {
  const { pages, unreadable } = await readPdfPages(file, pdfjs);
  if (pages.length === 0) throw new AppError('brokenFile', { reason: 'pdf' });
  const bookmarks = await file.getOutline().catch(() => null);
  const lines = withBookmarks(linesOfPages(pages), bookmarks ?? []);
  const title = await readTitle(file);
  return {
    value: title === undefined ? { lines } : { lines, title },
    warnings: [
      ...countWarning('unknownSymbols', unknownSymbols(lines)),
      ...countWarning('unreadablePages', unreadable),
    ],
  };
}

async function readTitle(file: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await file.getMetadata().catch(() => undefined);
  const { Title } = { Title: undefined, ...metadata?.info } as { readonly Title?: unknown };
  return typeof Title === 'string' ? givenTitle(Title) : undefined;
}
