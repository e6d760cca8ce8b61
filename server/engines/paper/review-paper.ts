import { ReviewState } from '#schema/kernel/review-state.ts';
import type { PaperKind } from '#schema/paper/paper-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { seeEverythingFromHere } from '#server/ground/kernel/see-everything.ts';
import { refuseReviewStep, type ReviewStep } from '#server/law/paper-review.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { notifyOfReview, type ReviewedRecord } from './notify-of-review.ts';
import type { PaperDescriptor } from './paper-descriptor.ts';

/** The three steps of one kind's review (送审、通过、退回). */
export const reviewOf = <Subject extends object>(type: PaperDescriptor<Subject>) => ({
  kind: type.kind,
  submit: submitting(type),
  pass: passing(type),
  return: returning(type),
});

/** One kind as the engine runs it. */
export interface ReviewedKind {
  readonly kind: PaperKind;
  readonly submit: ReturnType<typeof submitting>;
  readonly pass: ReturnType<typeof passing>;
  readonly return: ReturnType<typeof returning>;
}

/** Outcome of a step, read after the commit, when the version has been raised. */
export interface ReviewDone {
  readonly version: number;
  readonly review: ReviewState;
}

/**
 * 提交保密审查 (国令711号第十七条): reasons against publication are given at once; the person who submits becomes one of the
 * authors.
 */
const submitting = <Subject extends object>(type: PaperDescriptor<Subject>) =>
  defineCommand(
    type.audit.submitReview,
    type.permission('submitReview'),
    async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
      const subject = await type.load(command, 'submitReview', id, version);
      const standing = await type.standing(command, subject, 'submitReview');
      const refusal = command.refusalOf(
        weighed(command, type, 'submitReview', subject, standing),
        acknowledged,
      );
      if (refusal) return refusal;
      const actor = actorOf(command);
      const { authorIds } = type.paperOf(subject);
      await type.store(command, subject, 'submitReview', {
        review: ReviewState.IN_REVIEW,
        authorIds: [...new Set([...authorIds, actor.id])],
        ...UNDECIDED,
      });
      await notifyOfReview(command, 'submitReview', await recordOf(command, type, subject), { id, version });
      return done(type, subject, ReviewState.IN_REVIEW);
    },
  );

/** 保密审查通过: by a person who neither wrote nor submitted it; what the law forbids to publish is not passed. */
const passing = <Subject extends object>(type: PaperDescriptor<Subject>) =>
  defineCommand(
    type.audit.passReview,
    type.permission('passReview'),
    async (command, id: string, version: number, note: string | null = null) => {
      const subject = await type.load(command, 'passReview', id, version);
      // The submitter has answered for the warnings.
      const standing = await type.standing(command, subject, 'passReview');
      const blocking = standing.filter(blocks);
      const refusal = command.refusalOf(weighed(command, type, 'passReview', subject, blocking));
      if (refusal) return refusal;
      await type.store(command, subject, 'passReview', {
        review: ReviewState.APPROVED,
        authorIds: [...type.paperOf(subject).authorIds],
        reviewedById: actorOf(command).id,
        reviewedAt: command.now,
        reviewNote: type.keepsNote ? note : null,
      });
      await notifyOfReview(command, 'passReview', await recordOf(command, type, subject), {
        id,
        version,
        reason: note ?? '',
      });
      return done(type, subject, ReviewState.APPROVED);
    },
  );

/** 退回修改: by the reviewer, or by those who would publish it; what was reviewed is void. */
const returning = <Subject extends object>(type: PaperDescriptor<Subject>) =>
  defineCommand(
    type.audit.returnReview,
    type.permission('returnReview'),
    async (command, id: string, version: number, reason: string) => {
      const subject = await type.load(command, 'returnReview', id, version);
      const refusal = command.refusalOf([
        ...weighed(command, type, 'returnReview', subject, []),
        ...refuseReturn(reason),
      ]);
      if (refusal) return refusal;
      await type.store(command, subject, 'returnReview', {
        review: ReviewState.DRAFT,
        authorIds: [...type.paperOf(subject).authorIds],
        ...UNDECIDED,
        reviewNote: reason,
      });
      await notifyOfReview(command, 'returnReview', await recordOf(command, type, subject), {
        id,
        version,
        reason,
      });
      // Widens row security, since reviewers do not see drafts: it would refuse the very statement that writes one.
      await seeEverythingFromHere(command);
      return done(type, subject, ReviewState.DRAFT);
    },
  );

async function recordOf<Subject extends object>(
  command: CommandContext,
  type: PaperDescriptor<Subject>,
  subject: Subject,
): Promise<ReviewedRecord> {
  return { ...(await type.facts(command, subject)), key: type.kind, authors: type.authors };
}

const UNDECIDED = { reviewedById: null, reviewedAt: null, reviewNote: null } as const;

/** Findings on a step: at a wrong stage no others are given. */
function weighed<Subject extends object>(
  command: CommandContext,
  type: PaperDescriptor<Subject>,
  step: ReviewStep,
  subject: Subject,
  standing: readonly Finding[],
): readonly Finding[] {
  const wrong = type.refuseAtStage(command, step, subject);
  if (wrong.length > 0) return wrong;
  if (step === 'returnReview' && type.returnsDrafts) return standing;
  const paper = type.paperOf(subject);
  return [...refuseReviewStep(step, paper, command.actor?.id ?? null, type.article), ...standing];
}

const done = <Subject extends object>(
  type: PaperDescriptor<Subject>,
  subject: Subject,
  review: ReviewState,
): ReviewDone => ({
  review,
  get version() {
    return type.versionOf(subject);
  },
});
