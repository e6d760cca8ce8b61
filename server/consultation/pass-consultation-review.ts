import { ReviewState } from '#schema/kernel/review-state.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { refuseOpening } from './consultation-findings.ts';
import { atStage, refuseOwnReview } from './consultation-guards.ts';
import { loadSeen, weighedRow } from './consultation-load.ts';
import { notifyOfDossier } from './notify-of-dossier.ts';
import { openingDay } from './consultation-read.ts';
import { mayReview } from './consultation.permissions.ts';

/** 保密审查通过: by somebody else than who wrote or sent it; what can no longer be opened lawfully is not passed. */
export const passConsultationReview = defineCommand(
  'consultation.passed',
  mayReview,
  async (command, id: string, version: number, note: string | null) => {
    const consultation = await loadSeen(command, id, version);
    const row = await weighedRow(command, id);
    const findings = atStage('passReview', stageOf(consultation, command.now), () => [
      ...refuseOwnReview(command.actor, row),
      // Warnings were answered for by the unit when it submitted.
      ...refuseOpening(row, openingDay(row), command).filter(({ severity }) => severity === 'BLOCK'),
    ]);
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    consultation.review = ReviewState.APPROVED;
    consultation.reviewedById = actorOf(command).id;
    consultation.reviewedAt = command.now;
    consultation.reviewNote = note === '' ? null : note;
    consultation.updatedAt = command.now;
    await notifyOfDossier(command, 'passReview', consultation);
    return id;
  },
);
