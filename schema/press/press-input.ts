import './press-enums.ts';
import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 会前提问: of whoever asks nothing is collected but an outlet's name. */
@InputType('PressQuestionInput', { description: '会前提问' })
export class PressQuestionInput {
  @Field(() => ID, { description: '新闻发布会' })
  readonly eventId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '媒体名称；公众不填' })
  readonly outlet!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 公布答复, as it is typed. */
@InputType('PressAnswerInput', { description: '公布答复' })
export class PressAnswerInput {
  @Field(() => TextScalar, { description: '公开的问题' })
  readonly shown!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly answer!: string;

  @Field(() => Boolean, { description: '会后书面答复；否则现场已答，见文字实录' })
  readonly inWriting!: boolean;
}

/** 文字直播的一条, as it is typed. */
@InputType('PressPostInput', { description: '文字直播的一条' })
export class PressPostInput implements Passage {
  @Field(() => ID, { description: '同一条重发时不变' })
  readonly idempotencyKey!: string;

  @Field(() => PressPostKind)
  readonly kind!: PressPostKind;

  @Field(() => TextScalar)
  readonly speaker!: string;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => ID, { nullable: true, description: '提的是哪个登记过的问题' })
  readonly questionId?: string | null;
}

/** 更正, word for word what stands in the place of the old. */
@InputType('PressCorrectInput', { description: '更正文字直播的一条' })
export class PressCorrectInput {
  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => TextScalar)
  readonly speaker!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 一段发言, as it is arranged. */
@InputType('PressPassageInput', { description: '文字实录的一段' })
export class PressPassageInput implements Passage {
  @Field(() => PressPostKind)
  readonly kind!: PressPostKind;

  @Field(() => TextScalar)
  readonly speaker!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}
