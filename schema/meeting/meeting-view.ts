import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { AgendaItemView } from './agenda-item-view.ts';
import { MeetingNoticeView, MeetingStreamView } from './meeting-parts.ts';

/** 政府会议; the public reads it from its announcement on. */
@ObjectType('Meeting', { description: '政府会议；公众从预告起看到', simpleResolvers: true })
export class MeetingView {
  readonly unitIds!: readonly string[];

  /** The body that holds it (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: '年份和当年的第几次会议，如2026-12' })
  readonly no!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => MeetingKind)
  readonly kind!: MeetingKind;

  @Field(() => UnitView, { description: '召集单位' })
  readonly unit!: UnitView;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true, description: '届次' })
  readonly term!: string | null;

  @Field(() => Int, { nullable: true, description: '第几次' })
  readonly sessionNo!: number | null;

  @Field(() => Date)
  readonly startsAt!: Date;

  @Field(() => Date, { description: '预计结束' })
  readonly endsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String, { description: '主持人' })
  readonly chair!: string;

  @Field(() => MeetingStage)
  readonly stage!: MeetingStage;

  @Field(() => MeetingPaper, { nullable: true, description: '正在准备公布的文稿' })
  readonly paper!: MeetingPaper | null;

  @Field(() => ReviewState, { description: '文稿的保密审查' })
  readonly review!: ReviewState;

  @Field(() => Date, { nullable: true })
  readonly announcedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: '实际开会' })
  readonly openedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: '实际散会' })
  readonly closedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly minutesPublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly cancelReason!: string | null;

  @Field(() => Int, { description: '日历的版本号' })
  readonly calendarSequence!: number;

  @Field(() => [AgendaItemView], { description: '议程' })
  readonly agenda!: readonly AgendaItemView[];

  @Field(() => [MeetingNoticeView], { description: '公告，早的在前' })
  readonly notices!: readonly MeetingNoticeView[];

  @Field(() => MeetingStreamView, { nullable: true })
  readonly stream!: MeetingStreamView | null;
}

/** A page of meetings. */
export const MeetingConnection = connectionOf(MeetingView, 'Meeting');

/** A meeting, or why it may not be so (会议或不予办理的理由). */
export const MeetingOrRefusal = orRefusal(MeetingView, 'Meeting');
