import { Input, bool, id, instant, int, of, text } from '#schema/kernel/fields.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { VideoKind } from '#server/law/playback/stream-state.ts';

/** 会议方案, as it is typed. */
@Input('MeetingInput')
export class MeetingInput {
  readonly kind = of(() => MeetingKind);
  readonly name = text();
  readonly term? = text.opt('届次，如第十七届');
  readonly sessionNo? = int.opt('第几次');
  readonly startsAt = instant();
  readonly endsAt = instant('预计结束');
  readonly place = text();
  readonly chair = text();
}

/** 一项议题, as it is typed. */
@Input('AgendaItemInput')
export class AgendaItemInput {
  readonly id? = id.opt('议程中已有的议题；新列入的不填');
  readonly title = text('题目；依法不予公开的议题，题目只在内部保存');
  readonly disclosure = of(() => AgendaDisclosure);
  readonly decisionId? = id.opt();
  readonly catalogueId? = id.opt('审议的是哪一版年度目录；不涉及目录的不填');
  readonly purpose? = of.opt(() => AgendaPurpose, '事由；不填的，按关联决策所在的环节确定');
  readonly reportingUnit = text({ defaultValue: '', description: '汇报单位' });
  readonly livelihood = bool({ defaultValue: false, description: '涉及重大民生' });
  readonly highAttention = bool({ defaultValue: false, description: '社会关注度高' });
  readonly paperTitle = text({ defaultValue: '', description: '部分公开的，内部题目' });
  readonly ground? = of.opt(() => WithholdGround);
  readonly law = text({ defaultValue: '', description: '不公开、部分公开的依据' });
  readonly note = text({ defaultValue: '', description: '内部备注' });
}

/** 改到何时何地，为什么. */
@Input('MeetingPostponementInput')
export class MeetingPostponementInput {
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly place = text();
  readonly reason = text();
}

/** 列席人员：类别和人数. */
@Input('ObserversInput')
export class ObserversInput {
  readonly category = text('列席人员的类别，如县人大代表');
  readonly count = int();
}

/** 纪要的一段：一项议题的，或者全会的. */
@Input('MinutesSectionInput')
export class MinutesSectionInput {
  readonly itemId = id.opt('议题；不属于某一议题的不填');
  readonly text = text();
}

/** 会议纪要, as it is typed. */
@Input('MinutesInput')
export class MinutesInput {
  readonly attendees = text.many();
  readonly absent = text.many({ defaultValue: [] });
  readonly observers = of.many(() => ObserversInput, { defaultValue: [] });
  readonly sections = of.many(() => MinutesSectionInput);
}

/** 直播安排, as it is typed. */
@Input('StreamInput')
export class StreamInput {
  readonly withText = bool('图文直播');
  readonly withVideo = bool('视频直播');
  readonly videoKind? = of.opt(() => VideoKind);
  readonly videoUrl? = text.opt();
  readonly operatorId = id('操作直播开关的人');
}
