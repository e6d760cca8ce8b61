import { Attachment, UNPLACED } from '#schema/kernel/attachment.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone, staff } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import {
  type ConsultationAction,
  type ConsultationFacts,
  refuseTransition,
  stageOf,
} from '#server/law/consultation/consultation-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import { pictureSizeOf } from './picture-size-of.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface AttachmentPlan {
  id: string;
  consultationId: string;
  kind: AttachmentKind;
}

/** Who prepares dossiers. */
export const dossierStaff = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who enters comments that came on paper. */
export const scanStaff = staff(Role.UNIT_STAFF);

/** Adds a file to a dossier that is being drafted (添加征求意见材料). */
export const attachToDossier = defineCommand(
  ['attachment.attached', '附上文件'],
  dossierStaff,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'save'),
);

/** Stores the right file for a correction of published material to name (上传更正附件); listed once that is published. */
export const uploadForCorrection = defineCommand(
  ['attachment.uploadedForCorrection', '上传更正附件'],
  dossierStaff,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'correct'),
);

/** Stores a citizen's file for a comment to follow (上传意见附件), within the comment period only. */
export const uploadForComment = defineCommand(
  ['attachment.uploaded', '上传文件'],
  anyone,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'comment'),
);

/** Stores the scan of a letter that staff will enter (上传来信扫描件). */
export const uploadScan = defineCommand(
  ['attachment.scanned', '录入扫描件'],
  scanStaff,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'recordComment'),
);

async function add(
  command: CommandContext,
  { id, consultationId, kind }: AttachmentPlan,
  file: TakenFile,
  event: ConsultationAction,
): Promise<string | Refusal> {
  const consultation = await loadById(command.em, Consultation, consultationId, '该征求意见');
  command.about('consultation', consultationId, kind);
  const known = await command.em.findOne(Attachment, { id });
  if (known) return repeatedUpload(known, { sha256: file.sha256 });
  const stage = stageOf(factsOf(consultation), command.now);
  const refusal = command.refusalOf(refuseTransition(event, stage));
  if (refusal) return refusal;
  const shown =
    kind === AttachmentKind.PICTURE ? { ...(await pictureSizeOf(command, file)), position: UNPLACED } : {};
  command.em.create(Attachment, {
    ...file,
    id,
    consultationId,
    kind,
    ...shown,
    uploadedById: command.actor?.id ?? null,
    uploadedAt: command.now,
    attachedAt: event === 'save' ? command.now : null,
  });
  return id;
}

/** For files it does not matter whether every comment has an outcome. */
const factsOf = (consultation: Consultation): ConsultationFacts => ({
  review: consultation.review,
  opensAt: consultation.opensAt,
  closesAt: consultation.closesAt,
  withdrawnAt: consultation.withdrawnAt,
  feedbackPublishedAt: consultation.feedbackPublishedAt,
  archivedAt: consultation.archivedAt,
  feedbackReady: false,
});
