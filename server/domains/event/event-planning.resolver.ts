import { EventSeriesView, EventView } from '#schema/event/event-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { EventRoomView } from '#schema/event/event-parts.ts';
import { day, id, int, of, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import {
  EventInput,
  EventPostponementInput,
  EventRoomInput,
  EventSeatsInput,
} from '#schema/event/event-input.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelEvent } from './cancel-event.ts';
import { changeEventSeats } from './change-event-seats.ts';
import { eventAfter } from './event.queries.ts';
import { planEvent } from './plan-event.ts';
import { postponeEvent } from './postpone-event.ts';
import { archiveEvent, publishEventReport } from './publish-event-report.ts';
import { publishEvent } from './publish-event.ts';
import { releaseNoShows } from './release-no-shows.ts';
import { repeatEvent } from './repeat-event.ts';
import { eventRooms } from './rooms.queries.ts';
import { saveEventRoom } from './save-event-room.ts';
import { saveEvent } from './save-event.ts';

const asEvent = answering(EventView, eventAfter);

/** 活动的筹备、发布和公布情况. */
export const EventPlanningMutations = mutations({
  planEvent: asEvent('筹备活动；场地和接待人从此占用', [input(EventInput)], planEvent),
  repeatEvent: mutation(
    orRefusal(EventSeriesView),
    '复制为以后几次，每次各自拟稿、审查、发布',
    [byId, ofVersion, arg('days', () => day.many('各次第一场的日期'))],
    async (context, id, version, days) => {
      const done = await repeatEvent(context, id, version, days);
      if (done instanceof Refusal) return done;
      const events = [];
      for (const one of done) events.push(await eventAfter(context, one));
      return { events };
    },
  ),
  saveEvent: asEvent('修改活动方案；发布以前', [byId, ofVersion, input(EventInput)], saveEvent),
  publishEvent: asEvent('发布活动公告', [byId, ofVersion], publishEvent),
  changeEventSeats: asEvent(
    '调整一场的名额；候补的依次到位',
    [byId, ofVersion, arg('slotId', id), arg('groups', () => of.many(() => EventSeatsInput))],
    changeEventSeats,
  ),
  postponeEvent: asEvent(
    '延期：名额保留，原定时间仍然看得到',
    [byId, ofVersion, input(EventPostponementInput)],
    postponeEvent,
  ),
  cancelEvent: asEvent('取消活动，公布原因', [byId, ofVersion, arg('reason', text)], cancelEvent),
  releaseNoShows: asEvent('释放未到场的名额', [byId, ofVersion], releaseNoShows),
  publishEventReport: asEvent('公布活动情况', [byId, ofVersion], publishEventReport),
  archiveEvent: asEvent('活动归档', [byId, ofVersion], archiveEvent),
  saveEventRoom: mutation(
    orRefusal(EventRoomView),
    '登记、修改场地',
    [arg('id', id.opt), arg('version', () => int({ defaultValue: 0 })), input(EventRoomInput)],
    async (context, id, version, input) => {
      const done = await saveEventRoom(context, id, version, input);
      return done instanceof Refusal ? done : (await eventRooms(context)).find((room) => room.id === done);
    },
  ),
});
