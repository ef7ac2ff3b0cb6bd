import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels for each CSS pixel at 96 dpi: sharp on ordinary and on dense screens. */
const SCALE = 2;

/** A PDF open for looking at. */
export interface OpenPdf {
  readonly pageCount: number;
  draw(page: number, canvas: HTMLCanvasElement): Promise<void>;
  textOf(page: number): Promise<string>;
  close(): Promise<void>;
}

/**
 * The library with its worker's code beside it, loaded with the first document: it is larger than all the rest of the
 * window.
 */
async function loadLibrary(): Promise<typeof pdfjs> {
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Opens a PDF in the page's own thread. The library would start a worker from an address, which Trusted Types forbid;
 * handing it the worker's code instead keeps the policy whole, and our documents are a few pages long.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const library = await loadLibrary();
  // The library keeps the buffer it is given, and the caller still has to save it.
  const document = await library.getDocument({ data: bytes.slice() }).promise;
  return {
    pageCount: document.numPages,
    async draw(number, canvas) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: SCALE });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await page.render({ canvas, viewport }).promise;
    },
    async textOf(number) {
      const content = await (await document.getPage(number)).getTextContent();
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    },
    close: () => document.loadingTask.destroy(),
  };
}
