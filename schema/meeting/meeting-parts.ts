import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MeetingNoticeKind, MeetingPaper, ReviewOutcome } from '#server/law/meeting/meeting-words.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

/** 会议公告. */
@ObjectType('MeetingNotice', { simpleResolvers: true })
export class MeetingNoticeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => MeetingNoticeKind)
  readonly kind!: MeetingNoticeKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Date, { nullable: true, description: '改期以前的时间' })
  readonly oldStartsAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly oldPlace!: string | null;

  @Field(() => Date)
  readonly at!: Date;
}

/** 保密审查经过. */
@ObjectType('MeetingReview', { description: '保密审查的经过，供承办和审查的人', simpleResolvers: true })
export class MeetingReviewView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => MeetingPaper)
  readonly paper!: MeetingPaper;

  @Field(() => ReviewOutcome)
  readonly outcome!: ReviewOutcome;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String, { description: '办理人' })
  readonly by!: string;

  @Field(() => Date)
  readonly at!: Date;
}

/** 列席人员: how many of a category. */
@ObjectType('MeetingObservers', { description: '列席人员的类别和人数', simpleResolvers: true })
export class MeetingObserversView {
  @Field(() => String)
  readonly category!: string;

  @Field(() => Int)
  readonly count!: number;
}

/** 纪要的一段. */
@ObjectType('MinutesSection', { simpleResolvers: true })
export class MinutesSectionView {
  @Field(() => ID, { nullable: true })
  readonly itemId!: string | null;

  @Field(() => String)
  readonly text!: string;
}

/** 会议纪要: the public reads it from its publication on. */
@ObjectType('MeetingMinutes', { simpleResolvers: true })
export class MeetingMinutesView {
  @Field(() => [String])
  readonly attendees!: readonly string[];

  @Field(() => [String])
  readonly absent!: readonly string[];

  @Field(() => [MeetingObserversView])
  readonly observers!: readonly MeetingObserversView[];

  @Field(() => [MinutesSectionView])
  readonly sections!: readonly MinutesSectionView[];

  @Field(() => Date, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => Boolean, { description: '还没有公布' })
  readonly draft!: boolean;

  @Field(() => Int)
  readonly version!: number;
}

/** 会议直播: where it stands; who holds the switch and from where the picture comes is the staff's to read. */
@ObjectType('MeetingStream', { simpleResolvers: true })
export class MeetingStreamView {
  @Field(() => StreamState)
  readonly state!: StreamState;

  @Field(() => Boolean)
  readonly withText!: boolean;

  @Field(() => Boolean)
  readonly withVideo!: boolean;

  @Field(() => VideoKind, { nullable: true })
  readonly videoKind!: VideoKind | null;

  @Field(() => String, { nullable: true, description: '供承办的人；公众看直播页' })
  readonly videoUrl!: string | null;

  @Field(() => VideoStatus)
  readonly videoStatus!: VideoStatus;

  @Field(() => ID, { nullable: true })
  readonly operatorId!: string | null;

  @Field(() => String, { nullable: true, description: '操作人，供承办的人' })
  readonly operatorName!: string | null;

  @Field(() => Date, { nullable: true })
  readonly approvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '批准的说明，供承办的人' })
  readonly approvalNote!: string | null;

  @Field(() => Date, { nullable: true })
  readonly startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly pausedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly stoppedAt!: Date | null;

  @Field(() => Int)
  readonly version!: number;
}

/** Who may hold the switch of a broadcast (直播操作人). */
@ObjectType('StreamOperator', { description: '可以操作直播开关的人', simpleResolvers: true })
export class StreamOperatorView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}
