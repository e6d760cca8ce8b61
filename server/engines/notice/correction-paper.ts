import type { Correction } from '#schema/notice/correction.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import type { PaperStanding, ReviewStep } from '#server/law/paper-review.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import type { CorrectableThing } from './correction-kinds.ts';
import { refuseCorrectionStage } from './correction-stage.ts';
import { returnsCorrection, reviewsCorrection, writesCorrection } from './correction.permissions.ts';
import { heldCorrection, subjectIdOf, weighCorrection } from './load-correction.ts';

interface SentCorrection {
  correction: Correction;
  thing: CorrectableThing;
}

/** Whoever had a hand in the film that it brings is among its authors from the submission on. */
const standingOf = ({ correction, thing }: SentCorrection): PaperStanding => ({
  review: correction.review,
  reviewedById: correction.reviewedById,
  authorIds: [...new Set([...correction.authorIds, ...(thing.filmAuthors?.[correction.fileId ?? ''] ?? [])])],
});

/** 更正公告: reviewed like every public word, by somebody who did not write it. */
export const correctionPaper: PaperDescriptor<SentCorrection> = {
  kind: PaperKind.CORRECTION,
  audit: {
    submitReview: ['correction.submitted', '更正提交审查'],
    passReview: ['correction.passed', '更正审查通过'],
    returnReview: ['correction.returned', '退回更正'],
  },
  article: '依国令711号第十七条设定',
  keepsNote: true,
  authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  permission: (step) =>
    ({
      submitReview: writesCorrection,
      passReview: reviewsCorrection,
      returnReview: returnsCorrection,
    })[step],
  load: loadFor,
  refuseAtStage: (_, step, { correction }) => refuseCorrectionStage(correction, step),
  paperOf: standingOf,
  standing: (command, { correction, thing }) =>
    weighCorrection(command, correction.subject, subjectIdOf(correction), thing, correction),
  store: (_, { correction }, __, change) => {
    Object.assign(correction, change);
  },
  facts: (_, { thing: { title, path, unitId } }) => ({ label: '更正公告', title, path, unitId }),
  versionOf: ({ correction }) => correction.version,
};

async function loadFor(command: CommandContext, _: ReviewStep, id: string, version: number) {
  const reviews = actorOf(command).roles.includes(Role.SECRECY_REVIEWER);
  return heldCorrection(command, id, version, reviews ? 'any' : 'own');
}
