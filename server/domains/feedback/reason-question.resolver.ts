import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { bool, id, int, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import { QuestionProgress } from '#server/law/feedback/question-progress.ts';
import {
  FollowUp,
  ReasonAnswerView,
  ReasonQuestions,
  ReasonGroup,
  ReasonAnswerOffer,
} from '#schema/feedback/reason-question-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { reasonAnswerById, reasonQuestions } from './asked-reasons.queries.ts';
import { confirmReasonAnswer } from './confirm-reason-answer.ts';
import { followUpsOf } from './follow-ups.queries.ts';
import { proposeReasonAnswer } from './propose-reason-answer.ts';
import { returnReasonAnswer } from './return-reason-answer.ts';

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
}

/** Further answers on the reason of a public comment. */
@Resolver(() => PublicCommentView)
export class FollowUpResolver {
  @FieldResolver(() => [FollowUp], { description: '对理由的再次答复' })
  followUps(@Root() { id, outcome }: PublicCommentView, @Ctx() context: Context) {
    return outcome ? followUpsOf(context, id) : [];
  }
}

export const ReasonAnswerOffers = offers(ReasonGroup, ReasonAnswerOffer);

const asReasonAnswer = answering(ReasonAnswerView, reasonAnswerById);

export const ReasonQuestionMutations = mutations({
  proposeReasonAnswer: asReasonAnswer(
    '拟再次答复；version 为空的是第一次拟',
    [arg('commentIds', id.many), arg('version', int.opt), arg('text', text), arg('showQuestions', bool)],
    (context, commentIds, version, text, showQuestions) => {
      const written = { commentIds, text, showQuestions };
      return proposeReasonAnswer(context, written, version);
    },
  ),
  confirmReasonAnswer: asReasonAnswer('确认再次答复理由', [byId, ofVersion], confirmReasonAnswer),
  returnReasonAnswer: asReasonAnswer(
    '退回再次答复理由',
    [byId, ofVersion, arg('reason', text)],
    returnReasonAnswer,
  ),
});
