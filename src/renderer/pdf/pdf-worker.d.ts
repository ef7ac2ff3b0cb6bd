/** The library's worker as a module: what it exports is handed to the library, nothing of it is called here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
