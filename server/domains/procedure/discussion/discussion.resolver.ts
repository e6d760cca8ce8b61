import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { id } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import { DiscussionScheduleInput } from '#schema/procedure/discussion-schedule-input.ts';
import { DiscussionOffer } from '#schema/procedure/review-offer.ts';
import { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { HeldDiscussionView } from '#schema/procedure/held-discussion-view.ts';
import { discussionCapabilities } from './discussion-capabilities.queries.ts';
import { confirmApprovedDraft } from './confirm-approved-draft.ts';
import { recordCongressReply } from './record-congress-reply.ts';
import { heldDiscussion } from './held-discussion.queries.ts';
import { recordDiscussion } from './record-discussion.ts';
import { recordPartyReply } from './record-party-reply.ts';
import { scheduleDiscussion } from './schedule-discussion.ts';

/** The discussion of a decision and the reports on it (集体讨论、请示报告): brought and recorded by the government's office. */
@Resolver(() => DecisionView)
export class DiscussionResolver {
  @FieldResolver(() => HeldDiscussionView, { nullable: true, description: '待登记的集体讨论，供登记的人' })
  heldDiscussion(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return heldDiscussion(context, id);
  }
}

export const DiscussionOffers = offers(
  DecisionView,
  DiscussionOffer,
  (decision: DecisionRow, context) => discussionCapabilities(context, decision),
  'discussionCan',
);

export const DiscussionMutations = mutations({
  scheduleDiscussion: asDecision(
    '安排上会',
    [byId, ofVersion, input(DiscussionScheduleInput), acknowledges],
    scheduleDiscussion,
  ),
  recordDiscussion: asDecision(
    '登记集体讨论',
    [byId, ofVersion, input(DiscussionInput), acknowledges],
    recordDiscussion,
  ),
  confirmApprovedDraft: asDecision(
    '确认审定稿',
    [byId, ofVersion, arg('draftVersionId', () => id('所看的一稿；已有新稿的，返回 CONFLICT'))],
    confirmApprovedDraft,
  ),
  recordPartyReply: asDecision(
    '登记请示报告党委及其答复',
    [byId, ofVersion, input(UpwardReportInput)],
    recordPartyReply,
  ),
  recordCongressReply: asDecision(
    '登记报告人大常委会及其意见',
    [byId, ofVersion, input(UpwardReportInput)],
    recordCongressReply,
  ),
});
