/** Worker thread: reads the text of one PDF page by page, or posts the fault that prevents it. */
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { losesText } from './lost-text.ts';
import type { PdfLimits } from './pdf-limits.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: PdfLimits };
const PAGE_OF_MEMORY = 65_536;

/** Limits PDFium's memory: growth beyond the limit is stopped. */
function holdMemory(most: number): void {
  const grow: (this: WebAssembly.Memory, pages: number) => number = Reflect.get(
    WebAssembly.Memory.prototype,
    'grow',
  );
  WebAssembly.Memory.prototype.grow = function held(pages: number) {
    if (this.buffer.byteLength + pages * PAGE_OF_MEMORY > most) {
      parentPort?.postMessage('TOO_SLOW', []);
      throw new RangeError('too much memory');
    }
    return grow.call(this, pages);
  };
}

async function pages(): Promise<string[] | string> {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes).catch((error: unknown) => faultOf(error));
  if (typeof file === 'string') return file;
  if (file.getPageCount() > limits.pages) return 'TOO_MANY_PAGES';
  const texts: string[] = [];
  let left = limits.letters;
  for (const page of file.pages()) {
    if (losesText(library, page)) return 'NOT_EMBEDDED';
    const text = page.getText();
    left -= text.length;
    if (left < 0) return 'TOO_LONG';
    texts.push(text);
  }
  return texts;
}

const faultOf = (error: unknown) => (/password/i.test(String(error)) ? 'ENCRYPTED' : 'DAMAGED');

holdMemory(limits.megabytes * 1024 * 1024);
parentPort?.postMessage(await pages().catch(() => 'DAMAGED'), []);
