import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Cut } from '#server/law/playback/cut-timeline.ts';
import type { ChapterMark } from '#server/law/playback/recording-chapters.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';

/** 录像的基本情况. */
@InputType('RecordingInput')
export class RecordingInput {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => InstantScalar, { nullable: true, description: '录像开始的时刻' })
  readonly startsAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '原始录像的毫秒；上传了原始录像的，以文件为准' })
  readonly durationMs!: number | null;
}

/** 将要上传的文件. */
@InputType('RecordingUploadInput')
export class RecordingUploadInput {
  @Field(() => ID, { description: '客户端生成的UUID，续传时仍用它' })
  readonly fileId!: string;

  @Field(() => RecordingFileRole)
  readonly role!: RecordingFileRole;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => Float, { description: '字节' })
  readonly size!: number;
}

/** 剪去的一段. */
@InputType('RecordingCutInput')
export class RecordingCutInput implements Cut {
  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => Int)
  readonly endsMs!: number;

  @Field(() => ID, { nullable: true })
  readonly itemId!: string | null;
}

/** 一章. */
@InputType('RecordingChapterInput')
export class RecordingChapterInput implements ChapterMark {
  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => ID, { nullable: true })
  readonly itemId!: string | null;
}
