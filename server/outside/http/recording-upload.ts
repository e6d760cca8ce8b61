import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Context } from '#server/ground/kernel/context.ts';
import { forbidden, notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { UploadLock } from '#server/domains/playback/recording/upload-lock.ts';
import { prepares, preparesClips } from '#server/domains/playback/recording/recording.permissions.ts';
import {
  type AnnouncedUpload,
  finishUpload,
  isClipUpload,
  ownUpload,
  stagedBytes,
} from '#server/domains/playback/recording/recording-upload.queries.ts';
import { freeBytes } from '#server/domains/playback/recording/upload-size.ts';
import type { Exchange } from './exchange.ts';
import { crossSite, requestFault } from './fault.ts';
import { watchPace } from './pace.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';

/** Where recordings are uploaded, piece by piece, by the tus protocol (断点续传). */
export const RECORDING_UPLOADS = '/gongzuotai/luxiang/shangchuan';

/** Whether a request is about an upload of a recording. */
export const isRecordingUpload = (path: string): boolean =>
  path === RECORDING_UPLOADS || path.startsWith(`${RECORDING_UPLOADS}/`);

const PROTOCOL = { 'tus-resumable': '1.0.0', 'cache-control': 'no-store' };
const METHODS: readonly string[] = ['POST', 'HEAD', 'PATCH'];

/** Handles one request of an upload. Checks each time who the requester is, and that they announced this upload. */
export async function answerRecordingUpload(exchange: Exchange, services: Services): Promise<void> {
  const { method, request } = exchange;
  if (method === 'OPTIONS') return exchange.send(204, { ...PROTOCOL, 'tus-version': '1.0.0' });
  if (!METHODS.includes(method)) throw requestFault('METHOD_NOT_ALLOWED', '不支持这种请求方法。');
  if (method !== 'HEAD' && !fromThisSite(request, services.config.publicUrl)) throw crossSite();
  const upload = await announced(await contextOf(services, exchange), idOf(exchange));
  const there = await stagedBytes(services, upload.id);
  if (there === upload.size) await finishUpload(services, upload.id);
  if (there === upload.size || upload.state !== RecordingFileState.UPLOADING)
    return sayWhole(exchange, upload);
  if (method === 'POST') {
    // Creating it again would restart it: the received bytes are kept.
    if (there !== null) return exchange.send(201, { ...PROTOCOL, location: addressOf(upload.id) });
    if ((await freeBytes(services)) < upload.size) throw requestFault('TOO_LARGE', '服务器的可用空间不足。');
  }
  for (const [name, value] of Object.entries(exchange.securityHeaders))
    exchange.response.setHeader(name, value);
  // The bytes that came are kept; the upload goes on from there.
  const unwatch = watchPace(request, exchange.pace, () => request.destroy());
  await tusOf(services).handle(request, exchange.response).finally(unwatch);
}

const addressOf = (id: string) => `${RECORDING_UPLOADS}/${id}`;

/** In the address, or where the upload is created in what is said with it. */
function idOf({ path, method, request }: Exchange): string {
  if (method !== 'POST') return path.slice(RECORDING_UPLOADS.length + 1);
  const said = request.headers['upload-metadata'];
  const [, encoded = ''] =
    /(?:^|,)fileId ([\w+/=]+)/.exec(Array.isArray(said) ? said.join(',') : (said ?? '')) ?? [];
  return Buffer.from(encoded, 'base64').toString('latin1');
}

async function announced({ actor, services }: Context, id: string): Promise<AnnouncedUpload> {
  if (!actor) throw unauthenticated();
  const permission = (await isClipUpload(services, id)) ? preparesClips : prepares;
  if (!permission.allows(actor)) throw forbidden('recording.uploaded', permission.sentence);
  const upload = await ownUpload(services, actor, id);
  if (!upload || GONE.includes(upload.state)) throw notFound('这次上传');
  return upload;
}

const GONE: readonly RecordingFileState[] = [RecordingFileState.REFUSED, RecordingFileState.REMOVED];

/** The upload is complete; repeats the answer for a client that missed it. */
function sayWhole(exchange: Exchange, { id, size }: AnnouncedUpload): void {
  const headers = { ...PROTOCOL, 'upload-offset': size, 'upload-length': size };
  if (exchange.method === 'POST') exchange.send(201, { ...headers, location: addressOf(id) });
  else exchange.send(exchange.method === 'PATCH' ? 204 : 200, headers);
}

const tusOf = perRuntime(
  (services: Services) =>
    new Server({
      path: RECORDING_UPLOADS,
      relativeLocation: true,
      datastore: new FileStore({ directory: services.staging }),
      locker: { newLock: (id) => new UploadLock(services.system, id) },
      maxSize: services.config.recordings.maxBytes,
      namingFunction: (_request, metadata) => metadata?.fileId ?? '',
      generateUrl: (_request, { id }) => addressOf(id),
      onUploadCreate: async (_request, upload) => {
        const { rows } = await services.system.query<{ size: number }>(
          'select size from recording_file where id = $1',
          [upload.id],
        );
        if (rows[0]?.size !== upload.size)
          throw { status_code: 422, body: 'not the size that was announced' };
        return {};
      },
      onUploadFinish: async (_request, upload) => {
        await finishUpload(services, upload.id);
        return {};
      },
    }),
);
