import { EventState, EventOffer, EventConnection, EventView } from '#schema/event/event-view.ts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { EventNeedsInput, RoomUseView } from '#schema/event/event-claims-view.ts';
import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { EventReportView, EventRoomView } from '#schema/event/event-parts.ts';
import { OpenDayTermView } from '#schema/event/open-day-year-view.ts';
import { RegistrationView } from '#schema/event/registration-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability, FindingType } from '#schema/kernel/refusal.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { EventStage } from '#server/law/event/event-stage.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { clashesOf, roomUses } from './clashes.queries.ts';
import { eventCapabilities } from './event-capabilities.ts';
import { eventAfter, eventBefore, eventByNo, eventFormerlyAt, eventsPage } from './event.queries.ts';
import { bringsFor, keepsRooms, plans } from './event.permissions.ts';
import { hostChoices, hostsOf } from './hosts.queries.ts';
import { registrationsOf } from './registrations.queries.ts';
import { eventRooms, openDayYear } from './rooms.queries.ts';

/** Events (政府开放日、新闻发布会) as they are read. */
@Resolver(() => EventView)
export class EventResolver {
  @Query(() => EventConnection, { description: '活动，日期近的在前；公众看到的是公告以后的' })
  events(
    @Arg('kind', () => EventKind, { nullable: true }) kind: EventKind | null,
    @Arg('state', () => EventState, { nullable: true }) state: EventState | null,
    @Arg('stage', () => EventStage, { nullable: true }) stage: EventStage | null,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Arg('from', () => CalendarDayScalar, { nullable: true }) from: CalendarDay | null,
    @Arg('to', () => CalendarDayScalar, { nullable: true }) to: CalendarDay | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return eventsPage(context, { kind, state, stage, unitId, from, to, first, after });
  }

  @Query(() => EventView, { nullable: true })
  event(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return eventByNo(context, no);
  }

  @Query(() => String, {
    nullable: true,
    description: '原“公众参与活动”地址上的座谈会、实地走访，现在的活动编号',
  })
  eventFormerlyAt(
    @Arg('decisionNo', () => String) decisionNo: string,
    @Arg('seq', () => Int) seq: number,
    @Ctx() context: Context,
  ) {
    return eventFormerlyAt(context, decisionNo, seq);
  }

  @Query(() => [EventRoomView], { description: '场地' })
  eventRooms(@Ctx() context: Context) {
    return eventRooms(context);
  }

  @Query(() => [OpenDayTermView], { description: '年度政府开放日计划的各个时段；不写年份的是今年' })
  openDayYear(
    @Arg('year', () => Int, { nullable: true }) year: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return openDayYear(context, year ?? null);
  }

  @Query(() => [FindingType], { description: '方案与已经占用的场地、接待人的冲突；供筹备的人在保存以前看' })
  eventClashes(@Arg('needs', () => EventNeedsInput) needs: EventNeedsInput, @Ctx() context: Context) {
    return clashesOf(context, needs);
  }

  @Query(() => [RoomUseView], { description: '场地今后的占用，供筹备的人' })
  roomUses(@Ctx() context: Context) {
    return roomUses(context);
  }

  @Query(() => Capability, { description: '能否登记、修改场地' })
  saveEventRoomCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsRooms);
  }

  @Query(() => [StaffNameView], { description: '本单位和协办单位可以接待的人' })
  eventHostChoices(
    @Arg('coUnitIds', () => [ID], { defaultValue: [] }) coUnitIds: string[],
    @Ctx() context: Context,
  ) {
    return hostChoices(context, coUnitIds);
  }

  @Query(() => Capability, { description: '能否筹备活动' })
  planEventCan(@Ctx() { actor }: Context) {
    return capability(actor, plans);
  }

  @FieldResolver(() => EventReportView, { nullable: true, description: '活动情况；公众从公布起看到' })
  report(@Root() event: EventView, @Ctx() { actor }: Context) {
    const own = bringsFor(actor, 'saveReport', event) || bringsFor(actor, 'passReview', event);
    return event.reportPublishedAt || own ? event.report : null;
  }

  @FieldResolver(() => EventView, {
    nullable: true,
    description: '上一次同类的活动，公布了活动情况的；同一主办单位的优先',
  })
  previous(@Root() event: EventView, @Ctx() context: Context) {
    return eventBefore(context, event);
  }

  @FieldResolver(() => String, { nullable: true, description: '退回的原因，供承办和审查的人' })
  reviewNote(@Root() event: EventView, @Ctx() { actor }: Context) {
    return bringsFor(actor, 'save', event) || bringsFor(actor, 'passReview', event) ? event.reviewNote : null;
  }

  @FieldResolver(() => [StaffNameView], { description: '接待人，供承办和审查的人' })
  hosts(@Root() event: EventView, @Ctx() context: Context) {
    const { actor } = context;
    const own = bringsFor(actor, 'save', event) || bringsFor(actor, 'passReview', event);
    return own ? hostsOf(context, event.hostIds) : [];
  }

  @FieldResolver(() => [RegistrationView], { description: '报名名单，供主办单位' })
  registrations(@Root() event: EventView, @Ctx() context: Context) {
    return registrationsOf(context, event);
  }
}

export const EventOffers = offers(EventView, EventOffer, (event: EventView, { actor }) =>
  eventCapabilities(actor, event),
);

/** The event that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class EventPaperResolver {
  @FieldResolver(() => EventView, { nullable: true })
  event(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.EVENT ? eventAfter(context, id) : null;
  }
}
