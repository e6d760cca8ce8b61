import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { attachmentToken } from '#server/ground/kernel/attachment-token.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { Refusal } from '#server/law/refusal.ts';
import { NAMED_FILES } from './named-files.ts';
import { type Incoming, type TakenFile, takeFile } from './take-file.ts';
import { destinationOf } from './upload-destination.ts';
import { uploadId } from './upload-id.ts';
import type { UploadRequest } from './upload-request.ts';
import { demandRoom } from './upload-room.ts';

/** An upload's receipt. */
export interface Uploaded extends Pick<TakenFile, 'name' | 'size' | 'mediaType' | 'sha256'> {
  id: string;
  token: string;
  url: string;
}

const NO_FILE: TakenFile = { name: '', mediaType: '', size: 0, sha256: '', storageKey: '' };

/** Receives one file for its purpose (上传一个附件). Requests without permission are refused before a byte is read. */
export async function receiveFile(
  context: Context,
  request: UploadRequest,
  file: Pick<Incoming, 'name' | 'source'>,
): Promise<Uploaded | Refusal> {
  const { permission, record, megabytes } = destinationOf(request);
  const id = uploadId(context, request);
  if (!permission.allows(context.actor)) await record(context, id, NO_FILE);
  await demandRoom(context);
  const maxMegabytes = megabytes ?? (await read(context, rulesOf)).policy.attachmentMaxMegabytes;
  const taken = await takeFile(context.services.media, { ...file, maxMegabytes });
  try {
    const done = await once(() => record(context, id, taken));
    return done instanceof Refusal ? done : receiptOf(context, done, taken);
  } finally {
    await forgetUnrecorded(context, taken.storageKey);
  }
}

/** Of two concurrent uploads with one key the later gets the result of the earlier. */
const once = <Done>(action: () => Promise<Done>): Promise<Done> =>
  action().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException) return action();
    throw error;
  });

const receiptOf = ({ services }: Context, id: string, file: TakenFile): Uploaded => ({
  id,
  token: attachmentToken(services.seal, id),
  name: file.name,
  size: file.size,
  mediaType: file.mediaType,
  sha256: file.sha256,
  url: `/files/${id}/${encodeURIComponent(file.name)}`,
});

const RECORDED = Object.keys(NAMED_FILES)
  .map((table) => `select from ${table} where storage_key = $1`)
  .join(' union all ');

/** Refused or repeated: no row refers to these bytes. */
export async function forgetUnrecorded({ services }: Context, storageKey: string): Promise<void> {
  const { rowCount } = await services.system.query(RECORDED, [storageKey]);
  if (rowCount === 0) await services.media.remove(storageKey);
}
