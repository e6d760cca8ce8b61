import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PdfFault } from './pdf-fault.ts';
import { PDF_LIMITS, type PdfLimits } from './pdf-limits.ts';

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
export function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<string[][] | PdfFault> {
  const read = before.then(() => pagesOf(bytes, limits));
  before = read.catch(() => undefined);
  return read;
}

async function pagesOf(bytes: Uint8Array, limits: PdfLimits): Promise<string[][] | PdfFault> {
  if (Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) return PdfFault.NOT_PDF;
  const answer = await inWorker(bytes, limits);
  if (typeof answer === 'string') return PdfFault[answer as PdfFault] ?? PdfFault.DAMAGED;
  return legible(answer) ? answer.map(linesOf) : PdfFault.NO_TEXT;
}

function inWorker(bytes: Uint8Array, limits: PdfLimits): Promise<string[] | string> {
  if (!PROGRAM) return Promise.reject(new Error('the PDF program is not where it was built'));
  const worker = new Worker(PROGRAM, {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise<string[] | string>((resolve) => {
    const timer = setTimeout(() => resolve(PdfFault.TOO_SLOW), limits.seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', () => resolve(PdfFault.DAMAGED));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(PdfFault.DAMAGED);
    });
  }).finally(() => void worker.terminate());
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
