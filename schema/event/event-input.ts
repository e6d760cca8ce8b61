import { Input, bool, id, instant, int, of, text } from '#schema/kernel/fields.ts';
import type { PlannedSeats } from '#server/law/event/event-plan.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额, as it is typed. */
@Input('EventSeatsInput')
export class EventSeatsInput implements PlannedSeats {
  readonly category = of.opt(() => RepresentativeCategory, {
    defaultValue: null,
    description: '邀请的类别；空的是公众名额',
  });
  readonly seats = int();
  readonly waitlist = int({ defaultValue: 0, description: '最多候补的人数' });
}

/** 场次, as it is typed. */
@Input('EventSlotInput')
export class EventSlotInput {
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly groups = of.many(() => EventSeatsInput, { defaultValue: [] });
}

/** 发布人, as they are typed. */
@Input('SpeakerInput')
export class SpeakerInput implements Speaker {
  readonly name = text({ defaultValue: '' });
  readonly post = text();
}

/** 活动方案, as it is typed. */
@Input('EventInput', '活动方案')
export class EventInput {
  readonly kind = of(() => EventKind);
  readonly coUnitIds = id.many({ defaultValue: [], description: '协办单位' });
  readonly decisionId? = id.opt('相关决策');
  readonly title = text();
  readonly purpose = text('主题和内容');
  readonly programme = text({ defaultValue: '', description: '活动安排' });
  readonly audience = text('参加对象');
  readonly roomId? = id.opt('场地');
  readonly place = text('地点，公众看到的写法');
  readonly contact = text();
  readonly hostIds = id.many({ defaultValue: [], description: '接待人' });
  readonly moderator = text({ defaultValue: '', description: '主持人' });
  readonly speakers = of.many(() => SpeakerInput, { defaultValue: [] });
  readonly openSignUp = bool();
  readonly signUpOpensAt = instant.opt({ defaultValue: null });
  readonly signUpClosesAt = instant.opt({ defaultValue: null });
  readonly partyMax = int({ defaultValue: 5, description: '一次最多报几个人' });
  readonly slots = of.many(() => EventSlotInput);
}

/** 一场改到何时. */
@Input('SlotMoveInput')
export class SlotMoveInput {
  readonly slotId = id();
  readonly startsAt = instant();
  readonly endsAt = instant();
}

/** 改到何时何地，为什么. */
@Input('EventPostponementInput', '各场改到何时；没有写的场次不变')
export class EventPostponementInput {
  readonly slots = of.many(() => SlotMoveInput);
  readonly roomId? = id.opt('场地');
  readonly place = text();
  readonly signUpClosesAt? = instant.opt('新的报名截止时间；不填的不变');
  readonly reason = text();
}

/** 场地, as it is typed. */
@Input('EventRoomInput', '场地')
export class EventRoomInput {
  readonly name = text();
  readonly address = text();
  readonly access = text({ defaultValue: '', description: '无障碍通行' });
  readonly entrance = text({ defaultValue: '', description: '从哪个入口进' });
  readonly transit = text({ defaultValue: '', description: '坐哪路公交、在哪站下' });
  readonly seats = int();
  readonly active = bool({ defaultValue: true });
}
