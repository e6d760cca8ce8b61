import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { anyone, type Permission } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import {
  attachToDossier,
  dossierStaff,
  scanStaff,
  uploadForComment,
  uploadForCorrection,
  uploadScan,
} from './add-attachment.ts';
import { addDecisionFile, documentStaff } from './add-decision-file.ts';
import { addInvitationMaterial, materialStaff } from './add-invitation-material.ts';
import { addEventPhoto, photoStaff } from './add-event-photo.ts';
import { addLiveImage, liveStaff } from './add-live-image.ts';
import { addVillagePhoto, boardStaff } from './add-village-photo.ts';
import type { TakenFile } from './take-file.ts';
import type {
  CommentUpload,
  DocumentUpload,
  DossierUpload,
  EventUpload,
  LiveUpload,
  MaterialUpload,
  UploadRequest,
  VillageUpload,
} from './upload-request.ts';

/** The destination of a file: who may upload, the size limit, and the command that records it. */
export interface Destination {
  permission: Permission;
  /** null: as the county's policy says. */
  megabytes: number | null;
  /** Records the file under this id; the id of what is recorded then, or the law's reasons. */
  record: (context: Context, id: string, file: TakenFile) => Promise<string | Refusal>;
}

/** Size limit for staff files; 公众附件 follow the county's policy. */
const STAFF_MEGABYTES = 50;
/** Size limit for a photo taken with a telephone. */
const PHOTO_MEGABYTES = 20;

/** Where a requested upload goes (上传去向). */
export function destinationOf(request: UploadRequest): Destination {
  if (request.purpose === 'document') return intoDecision(request);
  if (request.purpose === 'invitation') return forInvited(request);
  if (request.purpose === 'event') return intoEvent(request);
  if (request.purpose === 'village') return intoVillage(request);
  return request.purpose === 'live' ? intoLive(request) : intoConsultation(request);
}

const intoDecision = (upload: DocumentUpload): Destination => ({
  permission: documentStaff,
  megabytes: STAFF_MEGABYTES,
  record: (context, id, file) => addDecisionFile(context, { ...upload, id }, file),
});

const intoLive = (upload: LiveUpload): Destination => ({
  permission: liveStaff,
  megabytes: PHOTO_MEGABYTES,
  record: (context, id, file) => addLiveImage(context, { ...upload, id }, file),
});

const intoEvent = (upload: EventUpload): Destination => ({
  permission: photoStaff,
  megabytes: PHOTO_MEGABYTES,
  record: (context, id, file) => addEventPhoto(context, { ...upload, id }, file),
});

const intoVillage = (upload: VillageUpload): Destination => ({
  permission: boardStaff,
  megabytes: PHOTO_MEGABYTES,
  record: (context, id, file) => addVillagePhoto(context, { ...upload, id }, file),
});

const forInvited = (upload: MaterialUpload): Destination => ({
  permission: materialStaff,
  megabytes: STAFF_MEGABYTES,
  record: (context, id, file) => addInvitationMaterial(context, { ...upload, id }, file),
});

function intoConsultation(upload: CommentUpload | DossierUpload): Destination {
  const action = attaching(upload);
  const kind = 'kind' in upload ? upload.kind : KINDS[upload.purpose];
  return { ...action, record: (context, id, file) => action.attach(context, { ...upload, id, kind }, file) };
}

const KINDS = { comment: AttachmentKind.COMMENT, scan: AttachmentKind.SCAN } as const;

function attaching(upload: CommentUpload | DossierUpload) {
  if ('kind' in upload)
    return {
      permission: dossierStaff,
      megabytes: upload.kind === AttachmentKind.PICTURE ? PHOTO_MEGABYTES : STAFF_MEGABYTES,
      attach: upload.purpose === 'dossier' ? attachToDossier : uploadForCorrection,
    };
  return upload.purpose === 'comment'
    ? { permission: anyone, megabytes: null, attach: uploadForComment }
    : { permission: scanStaff, megabytes: null, attach: uploadScan };
}
