/**
 * Loads pdf.js when the first file needs it. Its worker is loaded beside it and found by its global name, so that it runs
 * in this thread, which is a worker already. What it would draw with is not there and not needed: the names that it looks
 * for while loading are given empty ones.
 */
export async function loadPdfjs() {
  const drawing: Record<string, unknown> = { DOMMatrix: Nothing, ImageData: Nothing, Path2D: Nothing };
  for (const [name, value] of Object.entries(drawing)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return pdfjs;
}

function Nothing() {}
