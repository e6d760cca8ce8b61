import { createHash } from 'node:crypto';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { newId } from '#schema/kernel/id.ts';
import { attachmentToken } from '#server/kernel/attachment-token.ts';
import { anyone, type Permission } from '#server/kernel/authority.ts';
import type { Context } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { Refusal } from '#server/law/refusal.ts';
import {
  attachToDossier,
  type AttachmentPlan,
  dossierStaff,
  scanStaff,
  uploadForComment,
  uploadScan,
} from './add-attachment.ts';
import { type Incoming, type TakenFile, takeFile } from './take-file.ts';

/** What a file is uploaded for (上传用途). */
export type Purpose = 'comment' | 'dossier' | 'scan';

/** What is said with an upload, before the file itself. */
export interface UploadRequest {
  purpose: Purpose;
  consultationId: string;
  /** Of a dossier's file. */
  kind: AttachmentKind | null;
  /** The same key with the same file gives the same attachment. */
  idempotencyKey: string | null;
}

/** An upload's receipt. */
export interface Uploaded extends Pick<TakenFile, 'name' | 'size' | 'mediaType' | 'sha256'> {
  id: string;
  token: string;
  url: string;
}

interface PurposePlan {
  permission: Permission;
  deed: (context: Context, plan: AttachmentPlan, file: TakenFile) => Promise<string | Refusal>;
  kind: AttachmentKind | null;
  /** null: as the county's policy says. */
  megabytes: number | null;
}

const PURPOSES: Readonly<Record<Purpose, PurposePlan>> = {
  comment: { permission: anyone, deed: uploadForComment, kind: AttachmentKind.COMMENT, megabytes: null },
  scan: { permission: scanStaff, deed: uploadScan, kind: AttachmentKind.SCAN, megabytes: null },
  dossier: { permission: dossierStaff, deed: attachToDossier, kind: null, megabytes: 50 },
};

const NO_FILE: TakenFile = { name: '', mediaType: '', size: 0, sha256: '', storageKey: '' };

/** Reads what is said with an upload; refuses what it cannot be. */
export function uploadRequest(fields: ReadonlyMap<string, string>): UploadRequest {
  const purpose = fields.get('purpose') ?? '';
  if (!Object.hasOwn(PURPOSES, purpose)) throw badInput('请说明附件的用途。', ['purpose']);
  const consultationId = fields.get('consultationId') ?? '';
  if (!isId(consultationId)) throw badInput('请说明附件属于哪次征求意见。', ['consultationId']);
  const idempotencyKey = fields.get('idempotencyKey') || null;
  if (idempotencyKey !== null && !isId(idempotencyKey)) throw badInput('上传编号无效。', ['idempotencyKey']);
  const kind = purpose === 'dossier' ? dossierKind(fields.get('kind')) : null;
  return { purpose: purpose as Purpose, consultationId, kind, idempotencyKey };
}

const DOSSIER_KINDS: readonly string[] = Object.values(AttachmentKind).filter(
  (kind) => kind !== AttachmentKind.COMMENT && kind !== AttachmentKind.SCAN,
);

function dossierKind(kind: string | undefined): AttachmentKind {
  if (kind === undefined || !DOSSIER_KINDS.includes(kind)) throw badInput('请说明材料的种类。', ['kind']);
  return kind as AttachmentKind;
}

/** Takes one file for its purpose (上传一个附件); whoever may not is refused before a byte of it is read. */
export async function receiveFile(
  context: Context,
  request: UploadRequest,
  file: Pick<Incoming, 'name' | 'source'>,
): Promise<Uploaded | Refusal> {
  const { permission, deed, kind, megabytes } = PURPOSES[request.purpose];
  const { consultationId } = request;
  const plan = {
    id: idOf(context, request),
    consultationId,
    kind: request.kind ?? kind ?? AttachmentKind.OTHER,
  };
  if (!permission.allows(context.actor)) await deed(context, plan, NO_FILE);
  const maxMegabytes = megabytes ?? (await read(context, rulesOf)).policy.attachmentMaxMegabytes;
  const taken = await takeFile(context.services.media, { ...file, maxMegabytes });
  try {
    const id = await deed(context, plan, taken);
    return id instanceof Refusal ? id : receiptOf(context, id, taken);
  } finally {
    await forgetUnrecorded(context, taken.storageKey);
  }
}

const receiptOf = ({ services }: Context, id: string, file: TakenFile): Uploaded => ({
  id,
  token: attachmentToken(services.seal, id),
  name: file.name,
  size: file.size,
  mediaType: file.mediaType,
  sha256: file.sha256,
  url: `/files/${id}/${encodeURIComponent(file.name)}`,
});

/** Refused, or the same file again: no row holds these bytes. */
async function forgetUnrecorded({ services }: Context, storageKey: string): Promise<void> {
  const { rowCount } = await services.system.query('select from attachment where storage_key = $1', [
    storageKey,
  ]);
  if (rowCount === 0) await services.media.remove(storageKey);
}

/** The id follows from the key, so that an upload repeated after a lost answer finds itself; nobody else can guess it. */
function idOf(
  { services, actor }: Context,
  { purpose, consultationId, idempotencyKey }: UploadRequest,
): string {
  if (idempotencyKey === null) return newId();
  const said = [purpose, consultationId, actor?.id ?? '', idempotencyKey].join(' ');
  const bytes = createHash('sha256').update(services.seal.digest(said, 'upload')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end)).join('-');
}
