/** Worker thread: reads one PDF page by page, as text or as pictures, or posts the fault that prevents it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { losesText } from './lost-text.ts';
import type { PdfLimits } from './pdf-limits.ts';
import type { PdfPages } from './pdf-pages.ts';

interface Task {
  want: keyof PdfPages;
  bytes: Uint8Array;
  limits: PdfLimits;
}

const { want, bytes, limits } = workerData as Task;
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

async function pages(): Promise<PdfPages[keyof PdfPages][] | string> {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes).catch((error: unknown) => faultOf(error));
  if (typeof file === 'string') return file;
  if (file.getPageCount() > limits.pages) return 'TOO_MANY_PAGES';
  return want === 'texts' ? textsOf(library, file) : picturesOf(file);
}

function textsOf(library: PDFiumLibrary, file: PDFiumDocument): string[] | string {
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

/** Of a page in a PDF, to the inch; and of a picture: at 200 an inch its longer side has 2,339 on A4. */
const [POINTS, DOTS, MOST_DOTS] = [72, 200, 3500];

async function picturesOf(file: PDFiumDocument): Promise<Uint8Array<ArrayBuffer>[]> {
  const pictures: Uint8Array<ArrayBuffer>[] = [];
  for (const page of file.pages()) pictures.push(await pictureOf(page));
  return pictures;
}

async function pictureOf(page: PDFiumPage): Promise<Uint8Array<ArrayBuffer>> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = Math.min(DOTS / POINTS, MOST_DOTS / Math.max(originalWidth, originalHeight));
  const { default: sharp } = await import('sharp');
  const { data } = await page.render({
    scale,
    render: ({ data: raw, width, height }) =>
      sharp(raw, { raw: { width, height, channels: 4 } })
        .flatten({ background: '#fff' })
        .jpeg({ quality: 80 })
        .toBuffer(),
  });
  return new Uint8Array(data);
}

const faultOf = (error: unknown) => (/password/i.test(String(error)) ? 'ENCRYPTED' : 'DAMAGED');

holdMemory(limits.megabytes * 1024 * 1024);
parentPort?.postMessage(await pages().catch(() => 'DAMAGED'), []);
