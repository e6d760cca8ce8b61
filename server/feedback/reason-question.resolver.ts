import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import { QuestionProgress } from '#schema/feedback/question-progress.ts';
import {
  FollowUp,
  ReasonAnswerOrRefusal,
  ReasonAnswerView,
  ReasonQuestions,
} from '#schema/feedback/reason-question-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { reasonAnswerById, reasonQuestions } from './asked-reasons.queries.ts';
import { confirmReasonAnswer } from './confirm-reason-answer.ts';
import { followUpsOf } from './follow-ups.queries.ts';
import { proposeReasonAnswer } from './propose-reason-answer.ts';
import { returnReasonAnswer } from './return-reason-answer.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : reasonAnswerById(context, done);

/** 理由不清楚, at the desk of the unit that owes the answer. */
@Resolver(() => ReasonAnswerView)
export class ReasonQuestionResolver {
  @Query(() => ReasonQuestions, { description: '一次征求意见中提出的理由不清楚，按所针对的理由归在一起' })
  reasonQuestions(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('progress', () => QuestionProgress, { nullable: true }) progress: QuestionProgress | null,
    @Ctx() context: Context,
  ) {
    return reasonQuestions(context, consultationId, progress ?? null);
  }

  @Mutation(() => ReasonAnswerOrRefusal, { description: '拟再次答复；version 为空的是第一次拟' })
  async proposeReasonAnswer(
    @Arg('commentIds', () => [ID]) commentIds: string[],
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('text', () => TextScalar) text: string,
    @Arg('showQuestions', () => Boolean) showQuestions: boolean,
    @Ctx() context: Context,
  ) {
    const written = { commentIds, text, showQuestions };
    return fresh(context, await proposeReasonAnswer(context, written, version ?? null));
  }

  @Mutation(() => ReasonAnswerOrRefusal)
  async confirmReasonAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmReasonAnswer(context, id, version));
  }

  @Mutation(() => ReasonAnswerOrRefusal)
  async returnReasonAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnReasonAnswer(context, id, version, reason));
  }
}

/** What was answered further about the reason of a public opinion. */
@Resolver(() => PublicCommentView)
export class FollowUpResolver {
  @FieldResolver(() => [FollowUp], { description: '对理由的再次答复' })
  followUps(@Root() { id, outcome }: PublicCommentView, @Ctx() context: Context) {
    return outcome ? followUpsOf(context, id) : [];
  }
}
