import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import {
  EventInput,
  EventPostponementInput,
  EventRoomInput,
  EventSeatsInput,
} from '#schema/event/event-input.ts';
import { EventSeriesOrRefusal } from '#schema/event/event-series-view.ts';
import { EventOrRefusal, EventView } from '#schema/event/event-view.ts';
import { EventRoomOrRefusal } from '#schema/event/event-room-or-refusal.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelEvent } from './cancel-event.ts';
import { changeEventSeats } from './change-event-seats.ts';
import { Id, Reason, Version } from './event-args.ts';
import { eventAfter } from './event.queries.ts';
import { freshEvent } from './fresh-event.ts';
import { planEvent } from './plan-event.ts';
import { postponeEvent } from './postpone-event.ts';
import { archiveEvent, publishEventReport } from './publish-event-report.ts';
import { publishEvent } from './publish-event.ts';
import { releaseNoShows } from './release-no-shows.ts';
import { repeatEvent } from './repeat-event.ts';
import { eventRooms } from './rooms.queries.ts';
import { saveEventRoom } from './save-event-room.ts';
import { saveEvent } from './save-event.ts';

/** 活动的筹备、发布和公布情况. */
@Resolver(() => EventView)
export class EventPlanningResolver {
  @Mutation(() => EventOrRefusal, { description: '筹备活动；场地和接待人从此占用' })
  async planEvent(@Arg('input', () => EventInput) input: EventInput, @Ctx() context: Context) {
    return freshEvent(context, await planEvent(context, input));
  }

  @Mutation(() => EventSeriesOrRefusal, { description: '复制为以后几次，每次各自拟稿、审查、发布' })
  async repeatEvent(
    @Id() id: string,
    @Version() version: number,
    @Arg('days', () => [CalendarDayScalar], { description: '各次第一场的日期' }) days: CalendarDay[],
    @Ctx() context: Context,
  ) {
    const done = await repeatEvent(context, id, version, days);
    if (done instanceof Refusal) return done;
    const events = [];
    for (const one of done) events.push(await eventAfter(context, one));
    return { events };
  }

  @Mutation(() => EventOrRefusal, { description: '修改活动方案；发布以前' })
  async saveEvent(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => EventInput) input: EventInput,
    @Ctx() context: Context,
  ) {
    return freshEvent(context, await saveEvent(context, id, version, input));
  }

  @Mutation(() => EventOrRefusal, { description: '发布活动公告' })
  async publishEvent(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshEvent(context, await publishEvent(context, id, version));
  }

  @Mutation(() => EventOrRefusal, { description: '调整一场的名额；候补的依次到位' })
  async changeEventSeats(
    @Id() id: string,
    @Version() version: number,
    @Arg('slotId', () => ID) slotId: string,
    @Arg('groups', () => [EventSeatsInput]) groups: EventSeatsInput[],
    @Ctx() context: Context,
  ) {
    return freshEvent(context, await changeEventSeats(context, id, version, slotId, groups));
  }

  @Mutation(() => EventOrRefusal, { description: '延期：名额保留，原定时间仍然看得到' })
  async postponeEvent(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => EventPostponementInput) input: EventPostponementInput,
    @Ctx() context: Context,
  ) {
    return freshEvent(context, await postponeEvent(context, id, version, input));
  }

  @Mutation(() => EventOrRefusal, { description: '取消活动，公布原因' })
  async cancelEvent(
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @Ctx() context: Context,
  ) {
    return freshEvent(context, await cancelEvent(context, id, version, reason));
  }

  @Mutation(() => EventOrRefusal, { description: '释放未到场的名额' })
  async releaseNoShows(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshEvent(context, await releaseNoShows(context, id, version));
  }

  @Mutation(() => EventOrRefusal, { description: '公布活动情况' })
  async publishEventReport(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshEvent(context, await publishEventReport(context, id, version));
  }

  @Mutation(() => EventOrRefusal, { description: '活动归档' })
  async archiveEvent(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshEvent(context, await archiveEvent(context, id, version));
  }

  @Mutation(() => EventRoomOrRefusal, { description: '登记、修改场地' })
  async saveEventRoom(
    @Arg('id', () => ID, { nullable: true }) id: string | null | undefined,
    @Arg('version', () => Int, { defaultValue: 0 }) version: number,
    @Arg('input', () => EventRoomInput) input: EventRoomInput,
    @Ctx() context: Context,
  ) {
    const done = await saveEventRoom(context, id, version, input);
    return done instanceof Refusal ? done : (await eventRooms(context)).find((room) => room.id === done);
  }
}
