import { Field, ID, InputType, Int } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { VideoKind } from '#server/law/playback/stream-state.ts';

/** 会议方案, as it is typed. */
@InputType('MeetingInput')
export class MeetingInput {
  @Field(() => MeetingKind)
  readonly kind!: MeetingKind;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar, { nullable: true, description: '届次，如第十七届' })
  readonly term?: string | null;

  @Field(() => Int, { nullable: true, description: '第几次' })
  readonly sessionNo?: number | null;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar, { description: '预计结束' })
  readonly endsAt!: Date;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => TextScalar)
  readonly chair!: string;
}

/** 一项议题, as it is typed. */
@InputType('AgendaItemInput')
export class AgendaItemInput {
  @Field(() => ID, { nullable: true, description: '议程中已有的议题；新列入的不填' })
  readonly id?: string | null;

  @Field(() => TextScalar, { description: '题目；依法不予公开的议题，题目只在内部保存' })
  readonly title!: string;

  @Field(() => AgendaDisclosure)
  readonly disclosure!: AgendaDisclosure;

  @Field(() => ID, { nullable: true })
  readonly decisionId?: string | null;

  @Field(() => AgendaPurpose, { nullable: true, description: '事由；不填的，按关联决策所在的环节确定' })
  readonly purpose?: AgendaPurpose | null;

  @Field(() => TextScalar, { defaultValue: '', description: '汇报单位' })
  readonly reportingUnit!: string;

  @Field(() => Boolean, { defaultValue: false, description: '涉及重大民生' })
  readonly livelihood!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '社会关注度高' })
  readonly highAttention!: boolean;

  @Field(() => TextScalar, { defaultValue: '', description: '部分公开的，内部题目' })
  readonly paperTitle!: string;

  @Field(() => WithholdGround, { nullable: true })
  readonly ground?: WithholdGround | null;

  @Field(() => TextScalar, { defaultValue: '', description: '不公开、部分公开的依据' })
  readonly law!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '内部备注' })
  readonly note!: string;
}

/** 改到何时何地，为什么. */
@InputType('MeetingPostponementInput')
export class MeetingPostponementInput {
  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 列席人员：类别和人数. */
@InputType('ObserversInput')
export class ObserversInput {
  @Field(() => TextScalar, { description: '列席人员的类别，如县人大代表' })
  readonly category!: string;

  @Field(() => Int)
  readonly count!: number;
}

/** 纪要的一段：一项议题的，或者全会的. */
@InputType('MinutesSectionInput')
export class MinutesSectionInput {
  @Field(() => ID, { nullable: true, description: '议题；不属于某一议题的不填' })
  readonly itemId!: string | null;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 会议纪要, as it is typed. */
@InputType('MinutesInput')
export class MinutesInput {
  @Field(() => [TextScalar])
  readonly attendees!: string[];

  @Field(() => [TextScalar], { defaultValue: [] })
  readonly absent!: string[];

  @Field(() => [ObserversInput], { defaultValue: [] })
  readonly observers!: ObserversInput[];

  @Field(() => [MinutesSectionInput])
  readonly sections!: MinutesSectionInput[];
}

/** 直播安排, as it is typed. */
@InputType('StreamInput')
export class StreamInput {
  @Field(() => Boolean, { description: '图文直播' })
  readonly withText!: boolean;

  @Field(() => Boolean, { description: '视频直播' })
  readonly withVideo!: boolean;

  @Field(() => VideoKind, { nullable: true })
  readonly videoKind?: VideoKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly videoUrl?: string | null;

  @Field(() => ID, { description: '操作直播开关的人' })
  readonly operatorId!: string;
}
