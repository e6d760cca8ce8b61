import { PassThrough, type Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { Exchange } from './exchange.ts';
import { requestFault, tooLarge, tooSlow } from './fault.ts';
import { watchPace } from './pace.ts';

/** Limits of a multipart form. */
export interface MultipartLimits {
  files: number;
  fields: number;
  fieldBytes: number;
}

/** A file part; its bytes must be read or discarded. */
export interface FilePart {
  field: string;
  name: string;
  source: Readable;
}

/** Receives the parts in order; the next part waits until a file has been read. */
export interface PartTaker {
  field(name: string, value: string): void;
  file(part: FilePart): Promise<void>;
  /** A limit was passed: what is beyond it is left out and the rest still read. Without this the reading ends there. */
  beyond?(limit: Passed): void;
}

/** Which limit a form passed. */
export type Passed = 'files' | 'text';

const LONGEST_NAME = 100;

/** Who does not say how much comes is counted as if it were much. */
const UNSAID_BYTES = 20_000_000;

/** How much a form says that it brings (正文长度); more of it is not read. */
export const sentBytes = ({ headers }: Pick<IncomingMessage, 'headers'>): number =>
  Number(headers['content-length'] ?? UNSAID_BYTES);

/** Reads a multipart form (表单与附件) part by part; nothing of a file is held in memory. */
export function readMultipart(
  { request, pace }: Pick<Exchange, 'request' | 'pace'>,
  limits: MultipartLimits,
  taker: PartTaker,
): Promise<void> {
  const parser = parserOf(request, limits);
  return new Promise((resolve, reject) => {
    let queue: Promise<void> = Promise.resolve();
    const open = new Set<PassThrough>();
    const unwatch = watchPace(request, pace, () => fail(tooSlow()));
    const fail = (reason: unknown) => {
      const error = asError(reason);
      unwatch();
      request.unpipe(parser);
      // Whoever still reads a file ends, and with it what was stored of it.
      for (const source of open) source.destroy(error);
      reject(error);
    };
    const beyond = (limit: Passed) => (taker.beyond ? taker.beyond(limit) : fail(tooLarge()));
    parser.on('field', (name: string | undefined, value, _, truncated) => {
      if (truncated || (name ?? '').length > LONGEST_NAME) beyond('text');
      else if (name) queue = queue.then(() => taker.field(name, value));
    });
    parser.on('file', (field, stream, filename: string | undefined) => {
      const source = detached(stream, open);
      queue = queue
        .then(() => taker.file({ field, name: filename ?? '', source }))
        .finally(() => source.destroy());
      queue.catch(fail);
    });
    parser.on('filesLimit', () => beyond('files'));
    for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => beyond('text'));
    parser.on('error', () => fail(requestFault('BAD_REQUEST', '表单内容不完整。')));
    parser.on('finish', () => {
      unwatch();
      queue.then(resolve, fail);
    });
    request.once('close', () => (request.complete ? undefined : fail(new Error('the client went away'))));
    request.pipe(parser);
  });
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));

function parserOf(request: IncomingMessage, { files, fields, fieldBytes }: MultipartLimits) {
  try {
    return new Busboy({
      // Without a type the parser throws, as it does for any other type.
      headers: request.headers as BusboyHeaders,
      limits: {
        files,
        fields,
        fieldSize: fieldBytes,
        parts: files + fields,
      },
    });
  } catch {
    throw requestFault('UNSUPPORTED_MEDIA_TYPE', '请以 multipart/form-data 提交。');
  }
}

/** Discards the rest of a refused file, so that the parts after it can be read. */
function detached(stream: Readable, open: Set<PassThrough>): PassThrough {
  const source = new PassThrough();
  open.add(source);
  // It may end before anybody reads it.
  source.on('error', () => undefined);
  source.once('close', () => {
    open.delete(source);
    stream.unpipe(source);
    stream.resume();
  });
  stream.once('error', (error) => source.destroy(error));
  return stream.pipe(source);
}
