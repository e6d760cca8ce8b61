import { Consultation } from '#schema/consultation/consultation.ts';
import { Attachment } from '#schema/kernel/attachment.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { mayEdit, ownMatter } from './consultation.permissions.ts';
import { markEdited } from './save-consultation.ts';

const WHAT = '该附件';

/** 移除附件 of a draft: it belongs to no record any more, and the sweep takes the file. What was published stays. */
export const removeAttachment = defineCommand(
  ['attachment.removed', '移除文件'],
  mayEdit,
  async (command, id: string) => {
    command.about('attachment', id);
    const attachment = await loadById(command.em, Attachment, id, WHAT);
    const consultation = await matterOf(command, attachment);
    const refusal = command.refusalOf(refuseTransition('save', stageOf(consultation, command.now)));
    if (refusal) return refusal;
    attachment.attachedAt = null;
    markEdited(command, consultation);
    return consultation.id;
  },
);

/** A comment's file is no file of the dossier, and another unit's is not found. */
async function matterOf({ em, actor }: CommandContext, file: Attachment): Promise<Consultation> {
  const consultation = await em.findOne(Consultation, { id: file.consultationId });
  const own = consultation && ownMatter(actor, consultation);
  if (!own || file.commentId || !file.attachedAt) throw notFound(WHAT);
  return consultation;
}
