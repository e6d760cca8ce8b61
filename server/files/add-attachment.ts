import { Attachment } from '#schema/kernel/attachment.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { act } from '#server/kernel/act.ts';
import { anyone, staff } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import {
  type ConsultationEvent,
  type ConsultationFacts,
  refuseTransition,
  stageOf,
} from '#server/law/consultation-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Role } from '#server/law/role.ts';
import type { TakenFile } from './take-file.ts';

/** What a file is uploaded for. */
export interface AttachmentPlan {
  id: string;
  consultationId: string;
  kind: AttachmentKind;
}

/** Who prepares dossiers. */
export const dossierStaff = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who enters what came on paper. */
export const scanStaff = staff(Role.UNIT_STAFF);

/** Adds a file to a dossier that is being drafted (添加征求意见材料). */
export const attachToDossier = act(
  'attachment.attached',
  dossierStaff,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'save'),
);

/** Takes a citizen's file for a comment yet to come (上传意见附件), within the period alone. */
export const uploadForComment = act(
  'attachment.uploaded',
  anyone,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'comment'),
);

/** Takes the scan of a letter that staff will enter (上传来信扫描件). */
export const uploadScan = act(
  'attachment.scanned',
  scanStaff,
  (command, plan: AttachmentPlan, file: TakenFile) => add(command, plan, file, 'recordComment'),
);

async function add(
  command: CommandContext,
  { id, consultationId, kind }: AttachmentPlan,
  file: TakenFile,
  event: ConsultationEvent,
): Promise<string | Refusal> {
  const consultation = await loadById(command.em, Consultation, consultationId, '该征求意见');
  command.about('consultation', consultationId, kind);
  const known = await command.em.findOne(Attachment, { id });
  if (known) return sameOrConflict(known, file);
  const stage = stageOf(factsOf(consultation), command.now);
  const refusal = command.weigh(refuseTransition(event, stage));
  if (refusal) return refusal;
  command.em.create(Attachment, {
    ...file,
    id,
    consultationId,
    kind,
    uploadedById: command.actor?.id ?? null,
    uploadedAt: command.now,
    attachedAt: event === 'save' ? command.now : null,
  });
  return id;
}

/** Whether everything is answered makes no difference to files. */
const factsOf = (consultation: Consultation): ConsultationFacts => ({
  review: consultation.review,
  opensAt: consultation.opensAt,
  closesAt: consultation.closesAt,
  withdrawnAt: consultation.withdrawnAt,
  feedbackPublishedAt: consultation.feedbackPublishedAt,
  archivedAt: consultation.archivedAt,
  feedbackReady: false,
});

/** The same upload again is answered as the first time. */
function sameOrConflict(known: Attachment, file: TakenFile): string {
  if (known.sha256 !== file.sha256) throw conflict('这次上传', null);
  return known.id;
}
