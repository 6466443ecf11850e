/** pdf.js, as it is loaded. */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What pdf.js draws with; it looks for these while it is loaded, and reading text needs none of them. */
const drawingTools = ['DOMMatrix', 'ImageData', 'Path2D'];

/**
 * Loads pdf.js when the first file needs it. Its worker is loaded beside it, where it is found by a global name, so that it
 * runs in this thread, which is a worker already.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  for (const name of drawingTools)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: function Unused() {} });
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return pdfjs;
}
