import { createHash } from 'node:crypto';
import { newId } from '#schema/kernel/id.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { UploadRequest } from './upload-request.ts';

/** The id is derived from the key, so that an upload repeated after a lost answer is recognised; nobody else can guess it. */
export function uploadId({ services, actor }: Context, request: UploadRequest): string {
  const { purpose, idempotencyKey } = request;
  if (idempotencyKey === null) return newId();
  const said = [purpose, aboutOf(request), actor?.id ?? '', idempotencyKey].join(' ');
  const bytes = createHash('sha256').update(services.seal.digest(said, 'upload')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end)).join('-');
}

function aboutOf(request: UploadRequest): string {
  if (request.purpose === 'document') return request.decisionId;
  if (request.purpose === 'invitation') return request.itemId;
  if (request.purpose === 'event') return request.eventId;
  if (request.purpose === 'village') return request.villageId;
  return request.purpose === 'live' ? request.meetingId : request.consultationId;
}
