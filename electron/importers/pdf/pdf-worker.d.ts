/** pdf.js types only its half for the window. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
