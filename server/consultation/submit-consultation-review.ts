import { ReviewState } from '#schema/kernel/review-state.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { announceClosing } from './consultation-closing.ts';
import { refuseOpening } from './consultation-findings.ts';
import { atStage } from './consultation-guards.ts';
import { tellUnit } from './consultation-letters.ts';
import { loadOwn, weighedRow } from './consultation-load.ts';
import { notifyOfDossier } from './notify-of-dossier.ts';
import { openingDay } from './consultation-read.ts';
import { mayEdit } from './consultation.permissions.ts';

/** 提交保密审查: everything that stands in the way is said at once, with the day the notice will name. */
export const submitConsultationReview = defineCommand(
  'consultation.submitted',
  mayEdit,
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const consultation = await loadOwn(command, id, version);
    const row = await weighedRow(command, id);
    const findings = atStage('submitReview', stageOf(consultation, command.now), () =>
      refuseOpening(row, openingDay(row), command),
    );
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    if (consultation.closesOn) announceClosing(consultation, consultation.closesOn, command);
    consultation.review = ReviewState.IN_REVIEW;
    consultation.submittedById = actorOf(command).id;
    consultation.submittedAt = command.now;
    consultation.reviewNote = null;
    consultation.updatedAt = command.now;
    await notifyOfDossier(command, 'submitReview', consultation);
    await tellUnit(command, consultation, {
      kind: MessageKind.REVIEW_ASKED,
      occasion: String(version),
      subject: '征求意见材料已提交保密审查',
      lines: [`由${actorOf(command).name}提交，等待保密审查员审查。`],
    });
    return id;
  },
);
