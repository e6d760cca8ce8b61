import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { SpeechState, TranscriptOrigin } from '#server/law/playback/transcript.ts';

/** 文字记录的一句. */
@ObjectType('TranscriptCue', { simpleResolvers: true })
export class TranscriptCueView implements Cue {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '公布的录像上的毫秒' })
  readonly startsMs!: number;

  @Field(() => Int)
  readonly endsMs!: number;

  @Field(() => String, { nullable: true })
  readonly speaker!: string | null;

  @Field(() => String, { nullable: true, description: '发言身份，如列席代表' })
  readonly speakerRole!: string | null;

  @Field(() => String)
  readonly text!: string;
}

/** 语音识别的进度. */
@ObjectType('SpeechJob', { simpleResolvers: true })
export class SpeechJobView {
  @Field(() => SpeechState)
  readonly state!: SpeechState;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => Date)
  readonly askedAt!: Date;

  @Field(() => Date, { nullable: true })
  readonly endedAt!: Date | null;
}

/** 文字记录可办事项. */
@ObjectType({ simpleResolvers: true })
export class TranscriptCapabilities {
  @Field(() => Capability, { description: '导入、编辑' })
  readonly edit!: Capability;

  @Field(() => Capability, { description: '提出更正，公布以后' })
  readonly correct!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly recognise!: Capability;

  @Field(() => Capability, { description: '标出讨论条款的时刻' })
  readonly markMoment!: Capability;
}

/** 文字记录, for those who prepare it. */
@ObjectType('Transcript', { description: '录像的文字记录', simpleResolvers: true })
export class TranscriptView {
  @Field(() => ID)
  readonly recordingId!: string;

  @Field(() => Int, { description: '还没有文字记录时为0' })
  readonly version!: number;

  @Field(() => TranscriptOrigin, { nullable: true })
  readonly origin!: TranscriptOrigin | null;

  @Field(() => Boolean)
  readonly confirmed!: boolean;

  @Field(() => Date, { nullable: true })
  readonly confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly changedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '公布的录像的毫秒；还不知道时为空' })
  readonly durationMs!: number | null;

  @Field(() => Int, { description: '剪去的段数：原始录像的字幕须换算' })
  readonly cutCount!: number;

  @Field(() => [TranscriptCueView])
  readonly cues!: readonly TranscriptCueView[];

  @Field(() => SpeechJobView, { nullable: true })
  readonly speech!: SpeechJobView | null;

  @Field(() => TranscriptCapabilities)
  readonly viewerCan!: TranscriptCapabilities;
}

/** The transcript, or the reasons against it. */
export const TranscriptOrRefusal = orRefusal(TranscriptView, 'Transcript');
