import type { Decision } from '#schema/decision/decision.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { rolesFor } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { byWriting } from '#server/engines/paper/by-writing.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { reviewsPublication } from './execution.permissions.ts';
import { refuseReview, refuseReviewing } from './publication-guards.ts';
import { publicationOf, type PublicationStanding } from './publication.queries.ts';
import { type SentPapers, sentPapers } from './submitted-papers.queries.ts';

interface SentPublication {
  decision: Decision;
  standing: PublicationStanding;
  sent: SentPapers;
}

/** 公布方案、依法不予公布的提请: planning it submits it; its steps are records that are never changed. */
export const publicationPaper: PaperDescriptor<SentPublication> = {
  kind: PaperKind.PUBLICATION,
  audit: {
    submitReview: 'decision.publicationPlanned',
    passReview: ['decision.publicationReviewed', '审查公布方案'],
    returnReview: 'decision.publicationReviewed',
  },
  article: '办理流程',
  keepsNote: true,
  authors: rolesFor('publish'),
  permission: (step) => (step === 'submitReview' ? byWriting('拟定公布方案') : reviewsPublication),
  load: async (command, _, id, version) => {
    const decision = await loadForAction(command, [Role.SECRECY_REVIEWER], id, version);
    const standing = await publicationOf(command.db, id);
    return { decision, standing, sent: await sentPapers(command.db, id, standing) };
  },
  // Who had a hand in it sends it back no more than they pass it: they plan it anew.
  refuseAtStage: ({ actor }, step, { decision: { phase }, standing, sent }) =>
    step === 'returnReview'
      ? refuseReview(phase, standing, actor?.id ?? '', sent)
      : refuseReviewing(phase, standing, sent),
  paperOf: ({ standing: { review }, sent: { authorIds } }) => ({
    review: review ? ReviewState.APPROVED : ReviewState.IN_REVIEW,
    authorIds,
    reviewedById: review?.recordedById ?? null,
  }),
  standing: async () => [],
  store: keepReview,
  facts: (_, { decision, standing }) =>
    paperFacts(decision, standing.submission?.content.withholding ? '依法不予公布的提请' : '公布方案'),
  versionOf: ({ decision }) => decision.version,
};

/** Notice of the review to those who plan publications, whatever their unit. */
export const paperFacts = ({ title, no }: Decision, label: string) => ({
  label,
  title,
  path: `/gongzuotai/juece/${no}`,
  unitId: null,
});

async function keepReview(
  command: CommandContext,
  { decision, standing: { submission } }: SentPublication,
  _: unknown,
  { review, reviewNote }: { review: ReviewState; reviewNote: string | null },
): Promise<void> {
  const passed = review === ReviewState.APPROVED;
  await recordDecision(command, decision, {
    kind: RecordKind.PUBLICATION_REVIEW,
    happenedOn: command.today,
    content: {
      submissionId: submission?.id ?? '',
      passed,
      reason: reviewNote ?? '',
      papers: submission?.content.papers,
    },
  });
  command.about('decision', decision.id, passed ? '通过' : '退回');
}
