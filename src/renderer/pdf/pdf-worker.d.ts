/** The library's worker as a module: it is handed over whole, nothing of it is called here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
