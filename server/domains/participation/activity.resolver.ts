import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { ActivityPlanInput } from '#schema/participation/activity-plan-input.ts';
import { ActivityOffer, PublicActivityView } from '#schema/participation/public-activity-view.ts';
import { QuestionnaireTally } from '#schema/participation/questionnaire-tally.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { activityCapabilities } from './activity-capabilities.ts';
import { activityById, type ActivityRow, answerCount, ownActivities } from './activity.queries.ts';
import { cancelActivity } from './cancel-activity.ts';
import { plansActivities } from './participation.permissions.ts';
import { planActivity } from './plan-activity.ts';
import { publishActivity } from './publish-activity.ts';
import { saveActivity } from './save-activity.ts';
import { tallyOf } from './tally.queries.ts';

/** Public activities at the desk of their unit (公众参与活动, 国令713号第十四条). */
@Resolver(() => PublicActivityView)
export class ActivityResolver {
  @Query(() => [PublicActivityView], { description: '本单位的公众参与活动' })
  deskActivities(@Ctx() context: Context) {
    demand(context, plansActivities, 'deskActivities');
    return ownActivities(context);
  }

  @Query(() => PublicActivityView, { nullable: true })
  deskActivity(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    demand(context, plansActivities, 'deskActivity');
    return activityById(context, id);
  }

  @FieldResolver(() => QuestionnaireTally, { nullable: true })
  tally(@Root() activity: PublicActivityView, @Ctx() context: Context) {
    return tallyOf(context, activity);
  }

  @FieldResolver(() => Int, { nullable: true, description: '已收问卷份数；公众看不到' })
  answerCount(@Root() activity: ActivityRow, @Ctx() context: Context) {
    return answerCount(context, activity);
  }
}

export const ActivityOffers = offers(PublicActivityView, ActivityOffer, (activity: ActivityRow, context) =>
  activityCapabilities(context, activity),
);

const asPublicActivity = answering(PublicActivityView, activityById);

export const ActivityMutations = mutations({
  planActivity: asPublicActivity(
    '拟定公众参与活动',
    [arg('decisionId', id), input(ActivityPlanInput)],
    planActivity,
  ),
  saveActivity: asPublicActivity(
    '修改公众参与活动的计划',
    [byId, ofVersion, input(ActivityPlanInput)],
    saveActivity,
  ),
  publishActivity: asPublicActivity('公告公众参与活动', [byId, ofVersion], publishActivity),
  cancelActivity: asPublicActivity(
    '取消公众参与活动，理由向社会公布',
    [byId, ofVersion, arg('reason', text)],
    cancelActivity,
  ),
});
