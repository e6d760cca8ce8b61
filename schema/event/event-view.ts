import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { EventStage, EVENT_TRANSITIONS } from '#server/law/event/event-stage.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import {
  EventNoticeView,
  EventReportView,
  EventRoomView,
  EventSlotView,
  SpeakerView,
} from './event-parts.ts';
import { offerOf } from '#schema/kernel/offer.ts';

/** The decision that an event explains, or on which an event or a hearing hears the public (相关决策). */
@View()
export class EventDecision {
  readonly id = id();
  readonly no = str();
  readonly title = str();
}

/** 政府开放日、新闻发布会等活动; the public reads it from its publication on. */
@View('Event', '政府开放日、新闻发布会、座谈会、实地走访等活动')
export class EventView {
  readonly unitIds!: readonly string[];
  readonly hostIds!: readonly string[];
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
  readonly reviewNote!: string | null;

  readonly id = id();
  readonly version = int();
  readonly no = str('年份和当年的第几项活动，如2026-3');
  readonly kind = of(() => EventKind);
  readonly stage = of(() => EventStage, '由时刻推出的环节');
  readonly unit = of(() => UnitView, '主办单位');
  readonly hostUnits = of.many(() => UnitView, '主办和协办单位');
  readonly decision = of.opt(() => EventDecision);
  readonly title = str();
  readonly purpose = str('主题和内容');
  readonly programme = str('活动安排');
  readonly audience = str('参加对象');
  readonly room = of.opt(() => EventRoomView, '场地');
  readonly place = str();
  readonly contact = str();
  readonly moderator = str('主持人');
  readonly speakers = of.many(() => SpeakerView);
  readonly pressSignUp = bool('新闻发布会开放记者报名和提问');
  readonly openSignUp = bool('公众可以报名');
  readonly signUpOpensAt = instant.opt();
  readonly signUpClosesAt = instant.opt();
  readonly partyMax = int('一次最多报几个人');
  readonly startsAt = instant('第一场开始');
  readonly endsAt = instant('最后一场结束');
  readonly paper = of.opt(() => EventPaper, '正在准备公布的文稿');
  readonly review = of(() => ReviewState);
  readonly publishedAt = instant.opt();
  readonly cancelledAt = instant.opt();
  readonly cancelReason = str.opt();
  readonly reportPublishedAt = instant.opt();
  readonly reportDueOn = day('公布活动情况的期限');
  readonly reportLate = bool('活动情况逾期没有公布');
  readonly calendarSequence = int('日历的版本号');
  readonly slots = of.many(() => EventSlotView);
  readonly notices = of.many(() => EventNoticeView, '公告，早的在前');
  readonly report = of.opt(() => EventReportView);
}

/** A page of events. */
export const EventConnection = connectionOf(EventView, 'Event');

/** Which events a list shows (活动列表). */
export enum EventState {
  COMING = 'COMING',
  OVER = 'OVER',
  CANCELLED = 'CANCELLED',
}

/** Actions on an event permitted to the viewer, and the reasons against the others (活动可办事项). */
export const EventOffer = offerOf('Event', '活动可办事项', EVENT_TRANSITIONS);

/** 复制成的几次活动, each a plan of its own. */
@View('EventSeries', '复制成的几次活动，各自拟稿、审查、发布')
export class EventSeriesView {
  readonly events = of.many(() => EventView);
}
