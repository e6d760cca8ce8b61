import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';

/** 录像文件, for those who prepare or review it. */
@ObjectType('RecordingFile', { simpleResolvers: true })
export class RecordingFileView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RecordingFileRole)
  readonly role!: RecordingFileRole;

  @Field(() => RecordingFileState)
  readonly state!: RecordingFileState;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Float, { description: '字节' })
  readonly size!: number;

  @Field(() => String, { nullable: true })
  readonly sha256!: string | null;

  @Field(() => String, { nullable: true })
  readonly mime!: string | null;

  @Field(() => String, { nullable: true })
  readonly videoCodec!: string | null;

  @Field(() => String, { nullable: true })
  readonly audioCodec!: string | null;

  @Field(() => Int, { nullable: true })
  readonly width!: number | null;

  @Field(() => Int, { nullable: true })
  readonly height!: number | null;

  @Field(() => Int, { nullable: true })
  readonly durationMs!: number | null;

  @Field(() => Boolean, { description: '浏览器可以直接播放' })
  readonly playable!: boolean;

  @Field(() => Boolean, { description: '公布的是这一个' })
  readonly shown!: boolean;

  @Field(() => String, { nullable: true, description: '不能使用的原因，或者正在办理什么' })
  readonly reason!: string | null;

  @Field(() => Int, { description: '百分比' })
  readonly progress!: number;

  @Field(() => ID)
  readonly byId!: string;

  @Field(() => ID, { nullable: true })
  readonly sourceId!: string | null;

  @Field(() => String, { nullable: true, description: '可用以后的地址' })
  readonly url!: string | null;
}

/** 可以播放的一种清晰度. */
@ObjectType('RecordingSource', { simpleResolvers: true })
export class RecordingSource {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => String)
  readonly mime!: string;

  @Field(() => Float)
  readonly size!: number;

  @Field(() => Int, { nullable: true })
  readonly width!: number | null;

  @Field(() => Int, { nullable: true })
  readonly height!: number | null;
}

/** 剪去的一段，依法不公开. */
@ObjectType('RecordingCut', { simpleResolvers: true })
export class RecordingCutView {
  @Field(() => Int, { description: '原始录像上的毫秒' })
  readonly startsMs!: number;

  @Field(() => Int)
  readonly endsMs!: number;

  @Field(() => ID, { nullable: true })
  readonly itemId!: string | null;

  @Field(() => Int, { description: '公布的录像上，剪去之处的毫秒' })
  readonly atMs!: number;

  @Field(() => Int)
  readonly lengthMs!: number;
}

/** 章节，公布的录像上的时间. */
@ObjectType('RecordingChapter', { simpleResolvers: true })
export class RecordingChapterView {
  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ID, { nullable: true })
  readonly itemId!: string | null;
}
