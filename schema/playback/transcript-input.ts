import { Field, ID, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { CaptionTimeline } from '#server/law/playback/caption-import.ts';

/** 导入的字幕. */
@InputType('CaptionsInput')
export class CaptionsInput {
  @Field(() => [TextScalar], { description: 'WebVTT或者SRT的全文；过长的分成几段，依次相接' })
  readonly text!: string[];

  @Field(() => TextScalar, { nullable: true, description: '文件名' })
  readonly fileName?: string | null;

  @Field(() => CaptionTimeline, { description: '字幕按公布的录像计时，还是按原始录像计时' })
  readonly timeline!: CaptionTimeline;
}

/** 编辑过的一句. */
@InputType('CueInput')
export class CueInput {
  @Field(() => ID, { nullable: true, description: '新加的一句不填' })
  readonly id?: string | null;

  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => Int)
  readonly endsMs!: number;

  @Field(() => TextScalar, { nullable: true })
  readonly speaker?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly speakerRole?: string | null;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 文字记录的改动. */
@InputType('TranscriptChangesInput')
export class TranscriptChangesInput {
  @Field(() => [CueInput], { description: '改过的和新加的' })
  readonly cues!: CueInput[];

  @Field(() => [ID], { description: '删去的' })
  readonly removedIds!: string[];
}

/** 会上讨论的时刻. */
@InputType('ClauseMomentInput')
export class ClauseMomentInput {
  @Field(() => Int, { description: '公布的录像上的毫秒' })
  readonly startsMs!: number;

  @Field(() => TextScalar, { description: '决策编号' })
  readonly decisionNo!: string;

  @Field(() => Int, { nullable: true, description: '第几次征求意见的草案；讨论整个决策的不填' })
  readonly round?: number | null;

  @Field(() => TextScalar, { nullable: true, description: '条款序号' })
  readonly clauseNo?: string | null;
}
