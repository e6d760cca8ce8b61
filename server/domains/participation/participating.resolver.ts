import { orRefusal } from '#schema/kernel/refusal.ts';
import { QuestionnaireReceiptView } from '#schema/participation/questionnaire-answer.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { QuestionnaireInput } from '#schema/participation/activity-plan-input.ts';
import { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { activityAt, publicActivities } from './activity.queries.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';

/** Public activities, as anyone takes part in them (公众参与活动, 国令713号第十四条). */
@Resolver(() => DecisionView)
export class ParticipatingResolver {
  @Query(() => [PublicActivityView], { description: '已公告的问卷和书面征求意见，近的在前' })
  activities(
    @Arg('ahead', () => Boolean, { defaultValue: false, description: '只要还没有结束的' }) ahead: boolean,
    @Ctx() context: Context,
  ) {
    return publicActivities(context, { ahead });
  }

  @Query(() => PublicActivityView, { nullable: true })
  activity(@Arg('no', () => String) no: string, @Arg('seq', () => Int) seq: number, @Ctx() context: Context) {
    return activityAt(context, no, seq);
  }

  @FieldResolver(() => [PublicActivityView], { description: '已公告的问卷和书面征求意见' })
  publicActivities(@Root() { no }: DecisionView, @Ctx() context: Context) {
    return publicActivities(context, { decisionNo: no });
  }
}

export const ParticipatingMutations = mutations({
  answerQuestionnaire: mutation(
    orRefusal(QuestionnaireReceiptView),
    '填写问卷，不收集姓名',
    [input(QuestionnaireInput)],
    answerQuestionnaire,
  ),
});
