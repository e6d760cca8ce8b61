import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import {
  AgendaInvitationView,
  AgendaItemPaperView,
  AgendaItemView,
} from '#schema/meeting/agenda-item-view.ts';
import { MeetingOffer, MeetingState, MeetingConnection, MeetingView } from '#schema/meeting/meeting-view.ts';
import {
  MeetingMinutesView,
  MeetingObserversView,
  MeetingReviewView,
} from '#schema/meeting/meeting-parts.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { changesOf } from '#server/engines/change/change.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { ReviewOutcome } from '#server/law/meeting/meeting-words.ts';
import { invitationsOf, itemsOfDecision, paperOf } from './agenda.queries.ts';
import { meetingCapabilities } from './meeting-capabilities.ts';
import { minutesOf, observersOf, reviewsOf, streamOperators } from './meeting-parts.queries.ts';
import { meetingAfter, meetingById, meetingByNo, meetingsPage, meetingYears } from './meeting.queries.ts';
import { plans, readsInside, readsStream } from './meeting.permissions.ts';
import { refusePlanning } from './planning.queries.ts';
import { RESULT_CHANGE } from './result-change.ts';

/** Meetings (政府会议) as they are read. */
@Resolver(() => MeetingView)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: '会议，日期近的在前；公众看到的是预告以后的' })
  meetings(
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('kind', () => MeetingKind, { nullable: true }) kind: MeetingKind | null,
    @Arg('state', () => MeetingState, { nullable: true }) state: MeetingState | null,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Arg('from', () => CalendarDayScalar, { nullable: true }) from: CalendarDay | null,
    @Arg('to', () => CalendarDayScalar, { nullable: true }) to: CalendarDay | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return meetingsPage(context, { year, kind, state, unitId, from, to, first, after });
  }

  @Query(() => MeetingView, { nullable: true })
  meeting(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return meetingByNo(context, no);
  }

  @Query(() => [Int], { description: '有会议的年份，近的在前' })
  meetingYears(@Ctx() context: Context) {
    return meetingYears(context);
  }

  @Query(() => Capability, { description: '能否筹备会议' })
  async planMeetingCan(@Ctx() context: Context) {
    const findings = plans.allows(context.actor) ? await refusePlanning(context) : [];
    return capability(context.actor, plans, findings);
  }

  @Query(() => [StaffNameView], { description: '可以操作直播开关的人' })
  streamOperators(@Ctx() context: Context) {
    return readsStream(context.actor, []) ? streamOperators(context) : [];
  }

  @FieldResolver(() => MeetingMinutesView, { nullable: true, description: '会议纪要；公众从公布起看到' })
  minutes(@Root() { id }: MeetingView, @Ctx() context: Context) {
    return minutesOf(context, id);
  }

  @FieldResolver(() => [MeetingObserversView], { description: '列席人员的类别和人数' })
  observers(@Root() { id }: MeetingView, @Ctx() context: Context) {
    return observersOf(context, id);
  }

  @FieldResolver(() => [MeetingReviewView], { description: '保密审查经过，供承办和审查的人' })
  reviews(@Root() { id, unitIds }: MeetingView, @Ctx() context: Context) {
    return readsInside(context.actor, unitIds) ? reviewsOf(context, id) : [];
  }

  @FieldResolver(() => String, { nullable: true, description: '退回的原因，供承办和审查的人' })
  async reviewNote(@Root() { id, unitIds, review }: MeetingView, @Ctx() context: Context) {
    if (review !== ReviewState.DRAFT || !readsInside(context.actor, unitIds)) return null;
    const last = (await reviewsOf(context, id)).at(-1);
    return last?.outcome === ReviewOutcome.RETURNED ? last.note : null;
  }
}

export const MeetingOffers = offers(MeetingView, MeetingOffer, (meeting: MeetingView, { actor }) =>
  meetingCapabilities(actor, meeting),
);

const corrections = changesOf(RESULT_CHANGE);

/** Items of an agenda (议题) as they are read. */
@Resolver(() => AgendaItemView)
export class AgendaItemResolver {
  @FieldResolver(() => MeetingView)
  meeting(@Root() { meetingId }: AgendaItemView, @Ctx() context: Context) {
    return meetingById(context, meetingId);
  }

  @FieldResolver(() => AgendaItemPaperView, { nullable: true, description: '议题不公开的部分' })
  async paper(@Root() { id, meetingId }: AgendaItemView, @Ctx() context: Context) {
    if (!context.actor) return null;
    const meeting = await meetingById(context, meetingId);
    return meeting && readsInside(context.actor, meeting.unitIds) ? paperOf(context, id) : null;
  }

  @FieldResolver(() => [ProposedChangeView], { description: '审议结果的更正，早的在前' })
  corrections(@Root() { id }: AgendaItemView, @Ctx() context: Context) {
    return corrections(context, id);
  }

  @FieldResolver(() => [AgendaInvitationView], { description: '列席邀请的登记，供承办的人' })
  invitations(@Root() { id }: AgendaItemView, @Ctx() context: Context) {
    return context.actor ? invitationsOf(context, id) : [];
  }
}

/** Where a decision was discussed (会上讨论). */
@Resolver(() => DecisionView)
export class DecisionMeetingsResolver {
  @FieldResolver(() => [AgendaItemView], { description: '审议这一决策的会议议题，早的在前' })
  discussedIn(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return itemsOfDecision(context, id);
  }
}

/** The meeting that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class MeetingPaperResolver {
  @FieldResolver(() => MeetingView, { nullable: true })
  meeting(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.MEETING ? meetingAfter(context, id) : null;
  }
}
