import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { QuestionnaireInput, SignUpInput } from '#schema/participation/activity-plan-input.ts';
import { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import {
  MySignUpOrRefusal,
  MySignUpView,
  QuestionnaireReceiptOrRefusal,
  SignUpReceiptOrRefusal,
} from '#schema/participation/sign-up-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { activityAt, publicActivities } from './activity.queries.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import { cancelSignUp } from './cancel-sign-up.ts';
import { signUpForActivity } from './sign-up-for-activity.ts';
import { mySignUp } from './sign-up.queries.ts';

/** Public activities, as anyone takes part in them (公众参与活动, 国令713号第十四条). */
@Resolver(() => DecisionView)
export class ParticipatingResolver {
  @Query(() => [PublicActivityView], { description: '已公告的公众参与活动，近的在前' })
  activities(@Ctx() context: Context) {
    return publicActivities(context, null);
  }

  @Query(() => PublicActivityView, { nullable: true })
  activity(@Arg('no', () => String) no: string, @Arg('seq', () => Int) seq: number, @Ctx() context: Context) {
    return activityAt(context, no, seq);
  }

  @Query(() => MySignUpView, {
    nullable: true,
    description: '凭受理编号和查询码查看；两者任一不符，答复相同',
  })
  mySignUp(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    return mySignUp(context, receiptNo, lookupCode);
  }

  @FieldResolver(() => [PublicActivityView], { description: '已公告的公众参与活动' })
  publicActivities(@Root() { no }: DecisionView, @Ctx() context: Context) {
    return publicActivities(context, no);
  }

  @Mutation(() => SignUpReceiptOrRefusal, { description: '报名参加活动' })
  signUpForActivity(@Arg('input', () => SignUpInput) input: SignUpInput, @Ctx() context: Context) {
    return signUpForActivity(context, input);
  }

  @Mutation(() => MySignUpOrRefusal, { description: '取消报名' })
  async cancelSignUp(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    const done = await cancelSignUp(context, receiptNo, lookupCode);
    return done instanceof Refusal ? done : mySignUp(context, receiptNo, lookupCode);
  }

  @Mutation(() => QuestionnaireReceiptOrRefusal, { description: '填写问卷，不收集姓名' })
  answerQuestionnaire(
    @Arg('input', () => QuestionnaireInput) input: QuestionnaireInput,
    @Ctx() context: Context,
  ) {
    return answerQuestionnaire(context, input);
  }
}
