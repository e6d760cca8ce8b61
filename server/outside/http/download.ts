import { pipeline } from 'node:stream/promises';
import { servedFile, type ServedFile } from '#server/engines/files/attachment.queries.ts';
import { shownInline } from '#server/engines/files/file-kind.ts';
import { notFound, unsoundFiles } from '#server/ground/kernel/fault.ts';
import { recordedFault } from '#server/ground/kernel/media/recorded-file.ts';
import { FileFaultKind, UNSOUND_FILE_MEND, unsoundFileWords } from '#server/law/archive/file-fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { type ByteRange, rangeOf } from './byte-range.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

/** GET /files/<id>/<name>: row security decides each time; the name in the address is for people only. */
export async function answerDownload(exchange: Exchange, services: Services): Promise<void> {
  const id = exchange.path.split('/')[2] ?? '';
  await sendFile(exchange, services, await servedFile(await contextOf(services, exchange), id));
}

/** Sends a stored file, whole or in part; `more` headers go before the usual ones. */
export async function sendFile(
  exchange: Exchange,
  services: Services,
  file: ServedFile | null,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (file === null) throw notFound('该附件');
  await refuseUnsound(services, file);
  const headers = { ...headersOf(file), ...more };
  if (exchange.request.headers['if-none-match'] === headers.etag) {
    exchange.open(304, headers).end();
    return;
  }
  await sendRange(exchange, services, file, headers);
}

/**
 * Up to this size the bytes are compared with the digest before they are sent. Larger ones are compared by their size alone: a
 * reader's every range of a long file would read all of it again. Wherever their words or their file count, the digest decides.
 */
const DIGEST_BYTES = 1024 * 1024;

/** A file that the store has lost or changed (缺失或者不符的文件) is neither "not found" nor sent. */
async function refuseUnsound({ media, log }: Services, file: ServedFile): Promise<void> {
  const fault = await faultOf(media, file);
  if (!fault) return;
  log.warn({ place: file.storageKey, fault }, 'a stored file is lost or changed');
  throw unsoundFiles(`${unsoundFileWords({ ...file, fault })}。\n${UNSOUND_FILE_MEND}，再重新下载。`);
}

async function faultOf(media: Services['media'], file: ServedFile): Promise<FileFaultKind | null> {
  const size = await media.size(file.storageKey);
  if (size === null) return FileFaultKind.VANISHED;
  if (size !== file.size) return FileFaultKind.CHANGED;
  return size > DIGEST_BYTES ? null : recordedFault(media, file);
}

/** One week: a withdrawn file is gone from every cache by then. */
const LASTING = 'public, max-age=604800, immutable';

const headersOf = ({ name, mediaType, sha256, lasting }: ServedFile) => ({
  etag: `"${sha256}"`,
  'content-type': mediaType,
  'content-disposition': disposition(name, shownInline(mediaType)),
  'content-security-policy': FILE_POLICY,
  'cache-control': lasting ? LASTING : 'private, no-cache',
  'accept-ranges': 'bytes',
});

type FileHeaders = ReturnType<typeof headersOf>;

async function sendRange(
  exchange: Exchange,
  { media }: Services,
  file: ServedFile,
  headers: FileHeaders,
): Promise<void> {
  const range = rangeOf(exchange.request.headers, file.size, headers.etag);
  if (range === 'unsatisfiable') {
    exchange.open(416, { ...headers, 'content-range': `bytes */${file.size}`, 'content-length': 0 }).end();
    return;
  }
  const { start, end }: ByteRange = range ?? { start: 0, end: file.size - 1 };
  const part = range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {};
  const response = exchange.open(range ? 206 : 200, {
    ...headers,
    ...part,
    'content-length': end - start + 1,
  });
  if (exchange.method === 'HEAD') response.end();
  // A client that disconnects ends the stream; that is not an error.
  else await pipeline(media.read(file.storageKey, { start, end }), response).catch(() => response.destroy());
}
