import { pipeline } from 'node:stream/promises';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { below, endingOf, placeIn, scopeOf } from '#server/domains/playback/recording/recording-address.ts';
import {
  fileUnderReview,
  publishedFile,
  type ServedRecording,
} from '#server/domains/playback/recording/served-recording.queries.ts';
import { type ByteRange, rangeOf } from './byte-range.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { requestFault } from './fault.ts';
import { contextOf } from './request-context.ts';

const ENDING = '(?:mp4|webm|mov|mkv|jpg|png|webp|bin)';
const PUBLISHED = below(`luxiang/([0-9a-f-]{36})\\.${ENDING}`);
const UNDER_REVIEW = new RegExp(`^/gongzuotai/luxiang/([0-9a-f-]{36})\\.${ENDING}$`);

/** Whether an address is a file of a recording. */
export const isRecordingFile = (path: string): boolean => PUBLISHED.test(path) || UNDER_REVIEW.test(path);

/** GET, HEAD: what is published to everybody (会议录像), what is not to its review alone; in ranges. */
export async function answerRecording(exchange: Exchange, services: Services): Promise<void> {
  const asked = placeIn(PUBLISHED, exchange.path);
  if (!asked) return answerReview(exchange, services);
  const file = await publishedFile(services, asked.place, asked.rest[0] ?? '');
  if (!file) throw notFound('该录像');
  await send(exchange, services, file, goneWhenWithdrawn(services, file));
}

async function answerReview(exchange: Exchange, services: Services): Promise<void> {
  const file = await fileUnderReview(
    await contextOf(services, exchange),
    UNDER_REVIEW.exec(exchange.path)?.[1] ?? '',
  );
  if (!file) throw notFound('该录像');
  await send(exchange, services, file, () => () => undefined);
}

/** The file may only be played, wherever it is opened. */
const POLICY = "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'";

const headersOf = ({ sha256, mime, saveAs }: ServedRecording, save: boolean) => ({
  etag: `"${sha256}"`,
  'content-type': mime,
  'content-disposition': disposition(`${saveAs}.${endingOf(mime)}`, !save),
  'content-security-policy': POLICY,
  // Checked on each request: a withdrawn recording must be gone.
  'cache-control': 'private, no-cache',
  'accept-ranges': 'bytes',
});

/** Watches a running download; calls back when it is no longer allowed. */
type Watch = (cut: () => void) => () => void;

async function send(
  exchange: Exchange,
  services: Services,
  file: ServedRecording,
  watch: Watch,
): Promise<void> {
  const { headers: asked } = exchange.request;
  const headers = headersOf(file, new URLSearchParams(exchange.search).has('xiazai'));
  if (asked['if-none-match'] === headers.etag) return void exchange.open(304, headers).end();
  const range = rangeOf(asked, file.size, headers.etag);
  if (range === 'unsatisfiable')
    return void exchange
      .open(416, { ...headers, 'content-range': `bytes */${file.size}`, 'content-length': 0 })
      .end();
  const { start, end }: ByteRange = range ?? { start: 0, end: file.size - 1 };
  const part = range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {};
  const length = { 'content-length': end - start + 1 };
  if (exchange.method === 'HEAD') {
    await refuseAway(services, file);
    return void exchange.open(range ? 206 : 200, { ...headers, ...part, ...length }).end();
  }
  const source = await services.recordings
    .read(file, { start, end })
    .catch((error: unknown) => sayAway(services, file, error));
  const response = exchange.open(range ? 206 : 200, { ...headers, ...part, ...length });
  const unwatch = watch(() => response.destroy());
  // A client that disconnects ends the stream; that is not an error.
  await pipeline(source, response).catch(() => response.destroy());
  unwatch();
}

async function refuseAway(services: Services, file: ServedRecording): Promise<void> {
  const there = await services.recordings
    .size(file)
    .catch((error: unknown) => sayAway(services, file, error));
  if (there === null) sayAway(services, file, null);
}

/**
 * A file that no store gives (录像现在取不到) exists and is not "not found": said before anything of the response is written, to the
 * operator with the place where it should be.
 */
function sayAway({ recordings, log }: Services, file: ServedRecording, error: unknown): never {
  const reason = error instanceof Error ? error.message : undefined;
  log.warn(
    { place: file.storageKey, missing: recordings.missing(file), reason },
    'a recording cannot be read',
  );
  throw requestFault('UNAVAILABLE', '这段录像现在取不到，请稍后再来。一直取不到的，请告诉本站。');
}

/** Cuts running downloads when a recording is withdrawn. */
const goneWhenWithdrawn =
  (services: Services, { place, id }: ServedRecording): Watch =>
  (cut) => {
    const { content } = services;
    const scope = scopeOf(place);
    let known = content.versionOf(scope);
    return content.onChange(() => {
      if (content.versionOf(scope) === known) return;
      known = content.versionOf(scope);
      void publishedFile(services, place, id).then((file) => file ?? cut(), cut);
    });
  };
