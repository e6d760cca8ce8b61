import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { RecordingFileView, RecordingSource } from './recording-parts.ts';
import { TranscriptCueView } from './transcript-view.ts';

/** 解读视频: a film of an interpretation, with everything that is said in it. */
@ObjectType('ExplainedClip', { simpleResolvers: true })
export class ExplainedClip {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: '毫秒；检查完以后才知道' })
  readonly durationMs!: number | null;

  @Field(() => RecordingSource, { nullable: true, description: '可以播放的文件；还没有的为空' })
  readonly source!: RecordingSource | null;

  @Field(() => String, { description: '字幕的地址' })
  readonly captions!: string;

  @Field(() => String, { description: '文字稿的地址，后接.docx、.txt、.srt或者.vtt' })
  readonly words!: string;

  @Field(() => [TranscriptCueView], { description: '说的每一句话' })
  readonly cues!: readonly TranscriptCueView[];

  @Field(() => RecordingFileView, { nullable: true, description: '上传的文件；只有办理的人看得到' })
  readonly file!: RecordingFileView | null;
}

/** 解读视频的标题, as it is typed. */
@InputType('ExplainedClipInput')
export class ExplainedClipInput implements Pick<ExplainedClip, 'id' | 'title'> {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => TextScalar)
  readonly title!: string;
}

/** 将要上传的解读视频. */
@InputType('ClipUploadInput')
export class ClipUploadInput {
  @Field(() => ID, { description: '客户端生成的UUID，续传时仍用它' })
  readonly fileId!: string;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => Float, { description: '字节' })
  readonly size!: number;
}
