import { Field, ID, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import {
  RecordingChapterView,
  RecordingCutView,
  RecordingFileView,
  RecordingSource,
} from './recording-parts.ts';

/** 会议录像, as its reader may see it. */
@ObjectType('Recording', { simpleResolvers: true })
export class RecordingView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly meetingNo!: string;

  readonly meetingId!: string;

  @Field(() => Int, { description: '第几段录像' })
  readonly part!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => RecordingState)
  readonly state!: RecordingState;

  @Field(() => Date, { nullable: true, description: '录像开始的时刻' })
  readonly startsAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '原始录像的毫秒' })
  readonly durationMs!: number | null;

  @Field(() => Int, { nullable: true, description: '公布的录像的毫秒' })
  readonly shownMs!: number | null;

  @Field(() => String, { nullable: true })
  readonly reviewNote!: string | null;

  @Field(() => Date, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly withdrawReason!: string | null;

  @Field(() => [RecordingFileView], { description: '整理、审查的人所见的文件' })
  readonly files!: readonly RecordingFileView[];

  @Field(() => [RecordingSource], { description: '可以播放的，清晰度高的在前' })
  readonly sources!: readonly RecordingSource[];

  @Field(() => String, { nullable: true })
  readonly poster!: string | null;

  @Field(() => [RecordingCutView])
  readonly cuts!: readonly RecordingCutView[];

  @Field(() => [RecordingChapterView])
  readonly chapters!: readonly RecordingChapterView[];

  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
}

/** The recording, or the reasons against it. */
export const RecordingOrRefusal = orRefusal(RecordingView, 'Recording');
