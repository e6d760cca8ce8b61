import { PassThrough, type Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { requestFault, tooLarge, tooSlow } from './fault.ts';

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

/** A client must send at least this fast, measured from the start; a trickle holds a connection for nothing. */
const SLOWEST_BYTES_A_SECOND = 4096;
const PACE_CHECK_MS = 10_000;
const LONGEST_NAME = 100;

/** Reads a multipart form (表单与附件) part by part; nothing of a file is kept in memory. */
export function readMultipart(
  request: IncomingMessage,
  limits: MultipartLimits,
  taker: PartTaker,
): Promise<void> {
  const parser = parserOf(request, limits);
  return new Promise((resolve, reject) => {
    let queue: Promise<void> = Promise.resolve();
    const pace = watchPace(request, () => fail(tooSlow()));
    const fail = (error: unknown) => {
      clearInterval(pace);
      request.unpipe(parser);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const beyond = (limit: Passed) => (taker.beyond ? taker.beyond(limit) : fail(tooLarge()));
    parser.on('field', (name: string | undefined, value, _, truncated) => {
      if (truncated || (name ?? '').length > LONGEST_NAME) beyond('text');
      else if (name) queue = queue.then(() => taker.field(name, value));
    });
    parser.on('file', (field, stream, filename: string | undefined) => {
      const source = detached(stream);
      queue = queue
        .then(() => taker.file({ field, name: filename ?? '', source }))
        .finally(() => source.destroy());
      queue.catch(fail);
    });
    parser.on('filesLimit', () => beyond('files'));
    for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => beyond('text'));
    parser.on('error', () => fail(requestFault('BAD_REQUEST', '表单内容不完整。')));
    parser.on('finish', () => {
      clearInterval(pace);
      queue.then(resolve, fail);
    });
    request.once('close', () => (request.complete ? undefined : fail(new Error('the client went away'))));
    request.pipe(parser);
  });
}

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
function detached(stream: Readable): PassThrough {
  const source = new PassThrough();
  source.once('close', () => {
    stream.unpipe(source);
    stream.resume();
  });
  stream.once('error', (error) => source.destroy(error));
  return stream.pipe(source);
}

function watchPace(request: IncomingMessage, slow: () => void): NodeJS.Timeout {
  const before = request.socket.bytesRead;
  const began = performance.now();
  return setInterval(() => {
    const seconds = (performance.now() - began) / 1000;
    if (request.socket.bytesRead - before < seconds * SLOWEST_BYTES_A_SECOND) slow();
  }, PACE_CHECK_MS).unref();
}
