import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { EventNoticeKind } from '#server/law/event/event-words.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额, as everybody reads it. */
@View('EventSeatGroup', '名额')
export class EventSeatGroupView {
  readonly id = id();
  readonly category = of.opt(() => RepresentativeCategory, '邀请的类别；空的是公众名额');
  readonly seats = int();
  readonly waitlist = int('最多候补的人数');
  readonly taken = int('已经给出的名额');
  readonly waiting = int('正在候补的人数');
}

/** 场次, as everybody reads it. */
@View('EventSlot', '场次')
export class EventSlotView {
  readonly id = id();
  readonly position = int();
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly groups = of.many(() => EventSeatGroupView, '公众名额在前');
  readonly signUpFindings: readonly Finding[] = of.many(
    () => FindingType,
    '现在一个人也不能报名的原因；空的可以报名或者候补',
  );
}

/** 活动公告 as it was published. */
@View('EventNotice', '活动公告')
export class EventNoticeView {
  readonly kind = of(() => EventNoticeKind);
  readonly text = str();
  readonly at = instant();
}

/** 发布人. */
@View('Speaker', '发布人')
export class SpeakerView implements Speaker {
  readonly name = str();
  readonly post = str();
}

/** 场地. */
@View('EventRoom', '场地')
export class EventRoomView {
  readonly id = id();
  readonly version = int();
  readonly name = str();
  readonly address = str();
  readonly access = str('无障碍通行');
  readonly entrance = str('从哪个入口进');
  readonly transit = str('坐哪路公交、在哪站下');
  readonly seats = int('可以容纳的人数');
  readonly active = bool();
}

/** 到场人数, by group. */
@View('EventAttendance', '到场人数；类别空的是公众')
export class EventAttendanceView implements Attendance {
  readonly category = of.opt(() => RepresentativeCategory);
  readonly persons = int();
}

/** 活动情况. */
@View('EventReport', '活动情况')
export class EventReportView {
  readonly version = int();
  readonly summary = str();
  readonly attendance = of.many(() => EventAttendanceView);
  readonly attendanceNote = str('与签到不一致的原因');
}
