import { Consultation } from '#schema/consultation/consultation.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import type { Correction } from '#schema/notice/correction.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseUnreviewedCorrection } from '#server/law/notice/correction-course.ts';
import { takesDown } from '#server/law/notice/correction.ts';
import { sentence } from '#server/law/sentence.ts';
import { announceNotice } from './announce-notice.ts';
import { correctionKind } from './correction-kinds.ts';
import { refuseCorrectionStage } from './correction-stage.ts';
import { publishesCorrection } from './correction.permissions.ts';
import { fileOf, heldCorrection, subjectIdOf, weighCorrection } from './load-correction.ts';

/** 公布更正: beside the wrong text, which stays legible; those who commented are notified. */
export const publishCorrection = defineCommand(
  'correction.published',
  publishesCorrection,
  async (command, id: string, version: number) => {
    const { correction, thing } = await heldCorrection(command, id, version);
    const wrongStage = refuseCorrectionStage(correction, 'publish');
    const { subject, reviewedById, authorIds } = correction;
    const refusal = command.refusalOf(
      wrongStage.length > 0
        ? wrongStage
        : [
            ...refuseUnreviewedCorrection(reviewedById, authorIds),
            ...(await weighCorrection(command, subject, subjectIdOf(correction), thing, correction)),
          ],
    );
    if (refusal) return refusal;
    await correctionKind(subject).published?.(command, correction);
    Object.assign(correction, {
      publishedAt: command.now,
      publishedById: actorOf(command).id,
      changedAt: command.now,
    });
    await announce(command, correction, fileOf(thing, correction)?.film !== undefined);
    command.publish(`decision:${thing.decisionNo}`, 'catalogue', 'reports');
    return id;
  },
);

/** On the page of the consultation, where there was one; the decision's own page shows the correction itself. */
async function announce(command: CommandContext, correction: Correction, film: boolean): Promise<void> {
  const { consultationId, fromClosesOn, toClosesOn } = correction;
  if (!consultationId) return;
  const consultation = await command.em.findOneOrFail(Consultation, { id: consultationId });
  const words = { reason: wordsOf(correction, film), fromClosesOn, toClosesOn };
  await announceNotice(command, consultation, { kind: NoticeKind.CORRECTED, ...words });
}

function wordsOf(correction: Correction, film: boolean): string {
  const { place, wrong, corrected, formerFileId, reason } = correction;
  if (film)
    return `${place}已经撤下${takesDown(correction) ? '' : '，换上新的解读视频'}。${sentence(reason)}`;
  return formerFileId
    ? `${place}的一个附件有错，已经换上正确的附件，原附件保留。${sentence(reason)}`
    : `${place}：“${wrong}”应为“${corrected}”。${sentence(reason)}`;
}
