import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { CueCorrectionView } from './cue-correction-view.ts';
import { RecordingSource } from './recording-parts.ts';
import { TranscriptCueView } from './transcript-view.ts';
import { TranscriptOrigin } from '#server/law/playback/transcript.ts';

/** 会议的一段录像. */
@ObjectType('PlaybackPart', { simpleResolvers: true })
export class PlaybackPart {
  @Field(() => Int)
  readonly part!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { nullable: true })
  readonly durationMs!: number | null;
}

/** 章节; a stretch that is not public is told by its length alone. */
@ObjectType('PlaybackChapter', { simpleResolvers: true })
export class PlaybackChapter {
  @Field(() => Int, { description: '公布的录像上的毫秒；不公开的，是剪去之处' })
  readonly startsMs!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: '剪去了多少毫秒；公开的为空' })
  readonly closedMs!: number | null;

  @Field(() => AgendaDisclosure, { nullable: true })
  readonly disclosure!: AgendaDisclosure | null;

  @Field(() => Int, { nullable: true, description: '第几项议题' })
  readonly itemPosition!: number | null;

  @Field(() => String, { nullable: true, description: '汇报单位' })
  readonly reportingUnit!: string | null;

  @Field(() => String, { nullable: true, description: '审议意见' })
  readonly resultText!: string | null;

  @Field(() => String, { nullable: true, description: '审议的决策' })
  readonly decisionNo!: string | null;

  @Field(() => String, { nullable: true })
  readonly decisionTitle!: string | null;
}

/** 文字记录分页的一页. */
@ObjectType('PlaybackTextPage', { simpleResolvers: true })
export class PlaybackTextPage {
  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => String)
  readonly title!: string;
}

/** 文字记录的一页: the whole of a short recording, a chapter of a long one. */
@ObjectType('PlaybackText', { simpleResolvers: true })
export class PlaybackText {
  @Field(() => TranscriptOrigin, { nullable: true })
  readonly origin!: TranscriptOrigin | null;

  @Field(() => Boolean, { description: '经人工校对' })
  readonly confirmed!: boolean;

  @Field(() => Int, { description: '全部句数' })
  readonly total!: number;

  @Field(() => Int, { description: '这是第几页，从1起' })
  readonly page!: number;

  @Field(() => [PlaybackTextPage])
  readonly pages!: readonly PlaybackTextPage[];

  @Field(() => [TranscriptCueView])
  readonly cues!: readonly TranscriptCueView[];

  @Field(() => [CueCorrectionView], { description: '公布以后更正过的句子，早的在前' })
  readonly corrections!: readonly CueCorrectionView[];
}

/** 会议回放: one published recording of a meeting with everything that is read beside it. */
@ObjectType('Playback', { description: '会议回放', simpleResolvers: true })
export class PlaybackView {
  readonly meetingId!: string;

  @Field(() => ID)
  readonly recordingId!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Date)
  readonly startsAt!: Date;

  @Field(() => Date, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String)
  readonly chair!: string;

  @Field(() => Int)
  readonly part!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [PlaybackPart])
  readonly parts!: readonly PlaybackPart[];

  @Field(() => Int, { nullable: true })
  readonly durationMs!: number | null;

  @Field(() => Date, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly withdrawReason!: string | null;

  @Field(() => [RecordingSource])
  readonly sources!: readonly RecordingSource[];

  @Field(() => String, { nullable: true })
  readonly poster!: string | null;

  @Field(() => [PlaybackChapter])
  readonly chapters!: readonly PlaybackChapter[];
}
