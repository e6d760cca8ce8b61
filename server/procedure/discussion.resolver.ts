import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import { DiscussionScheduleInput } from '#schema/procedure/discussion-schedule-input.ts';
import { DiscussionCapabilities } from '#schema/procedure/review-capabilities.ts';
import { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { discussionCapabilities } from './discussion-capabilities.queries.ts';
import { confirmApprovedDraft } from './confirm-approved-draft.ts';
import { recordCongressReply } from './record-congress-reply.ts';
import { heldDiscussion } from './held-discussion.queries.ts';
import { HeldDiscussionView } from '#schema/procedure/held-discussion-view.ts';
import { recordDiscussion } from './record-discussion.ts';
import { recordPartyReply } from './record-party-reply.ts';
import { scheduleDiscussion } from './schedule-discussion.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

/** The discussion of a decision and the reports on it (集体讨论、请示报告): brought and recorded by the government's office. */
@Resolver(() => DecisionView)
export class DiscussionResolver {
  @FieldResolver(() => DiscussionCapabilities, { description: '集体讨论和请示报告可办事项' })
  discussionCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return discussionCapabilities(context, decision);
  }

  @FieldResolver(() => HeldDiscussionView, { nullable: true, description: '待登记的集体讨论，供登记的人' })
  heldDiscussion(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return heldDiscussion(context, id);
  }

  @Mutation(() => DecisionOrRefusal, { description: '安排上会' })
  async scheduleDiscussion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DiscussionScheduleInput) input: DiscussionScheduleInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await scheduleDiscussion(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '登记集体讨论' })
  async recordDiscussion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DiscussionInput) input: DiscussionInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordDiscussion(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '确认审定稿' })
  async confirmApprovedDraft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('draftVersionId', () => ID, { description: '所看的一稿；已有新稿的，返回 CONFLICT' })
    draftVersionId: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmApprovedDraft(context, id, version, draftVersionId));
  }

  @Mutation(() => DecisionOrRefusal, { description: '登记请示报告党委及其答复' })
  async recordPartyReply(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpwardReportInput) input: UpwardReportInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordPartyReply(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal, { description: '登记报告人大常委会及其意见' })
  async recordCongressReply(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpwardReportInput) input: UpwardReportInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordCongressReply(context, id, version, input));
  }
}
