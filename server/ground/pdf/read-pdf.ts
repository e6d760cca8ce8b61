import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PdfFault } from './pdf-fault.ts';
import { PDF_LIMITS, type PdfLimits, SCAN_LIMITS } from './pdf-limits.ts';
import type { PdfPages } from './pdf-pages.ts';

/**
 * Path of the worker: a source file beside this one; in the build, beside the server's main file, from which this
 * module may have been split off.
 */
const PROGRAM = ['pdf-worker.ts', 'pdf-worker.js', '../pdf-worker.js']
  .map((name) => join(import.meta.dirname, name))
  .find((path) => existsSync(path));

/** Characters without meaning: from a font that does not map its glyphs to Unicode. */
const UNKNOWN = /[\p{Co}\p{Cn}\uFFFD]/gu;
const SIGN = /[\p{L}\p{N}]/gu;

let before: Promise<unknown> = Promise.resolve();

/** The lines of a PDF by pages, in the order they are drawn (PDF文字); one file after another, away from the server's own thread. */
export const readPdf = (bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<string[][] | PdfFault> =>
  inTurn(() => pagesOf(bytes, limits));

function inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
  const done = before.then(read);
  before = done.catch(() => undefined);
  return done;
}

/** Pages of a PDF as JPEG pictures (扫描的PDF), each as a scanner gives it. */
export const picturesOfPdf = (
  bytes: Uint8Array,
  limits: PdfLimits = SCAN_LIMITS,
): Promise<Uint8Array<ArrayBuffer>[] | PdfFault> => inTurn(() => inWorker('pictures', bytes, limits));

async function pagesOf(bytes: Uint8Array, limits: PdfLimits): Promise<string[][] | PdfFault> {
  const texts = await inWorker('texts', bytes, limits);
  if (typeof texts === 'string') return texts;
  return legible(texts) ? texts.map(linesOf) : PdfFault.NO_TEXT;
}

async function inWorker<Want extends keyof PdfPages>(
  want: Want,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfPages[Want][] | PdfFault> {
  if (Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) return PdfFault.NOT_PDF;
  if (!PROGRAM) throw new Error('the PDF program is not where it was built');
  const worker = new Worker(PROGRAM, {
    workerData: { want, bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  const answer = await new Promise<PdfPages[Want][] | string>((resolve) => {
    const timer = setTimeout(() => resolve(PdfFault.TOO_SLOW), limits.seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', () => resolve(PdfFault.DAMAGED));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(PdfFault.DAMAGED);
    });
  }).finally(() => void worker.terminate());
  return typeof answer === 'string' ? (PdfFault[answer as PdfFault] ?? PdfFault.DAMAGED) : answer;
}

function legible(texts: readonly string[]): boolean {
  const text = texts.join('');
  const signs = text.match(SIGN)?.length ?? 0;
  return signs > 0 && (text.match(UNKNOWN)?.length ?? 0) * 20 <= signs;
}

/** A hyphen that PDFium takes for one of a broken word comes as a control sign. */
const linesOf = (page: string): string[] =>
  page
    .replaceAll(BROKEN, '-')
    .replaceAll('\uFFFE', '-')
    .split(/\r\n|[\n\r]/u);

const BROKEN = String.fromCharCode(2);
