import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** A picture of a post: what was uploaded, and what it shows. */
@InputType()
export class LiveImageInput {
  @Field(() => ID, { description: '上传后得到的编号' })
  readonly imageId!: string;

  @Field(() => TextScalar, { description: '图上是什么' })
  readonly alt!: string;
}

/** 图文直播的一条, as the media centre sends it. */
@InputType()
export class LivePostInput {
  @Field(() => ID, { description: '同一条重发时不变' })
  readonly idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: '正在审议的议题' })
  readonly agendaItemId!: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly speaker!: string | null;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => [LiveImageInput], { defaultValue: [] })
  readonly images!: readonly LiveImageInput[];
}

/** 更正, word for word what stands in the place of the old. */
@InputType()
export class LiveCorrectionInput {
  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => TextScalar, { nullable: true })
  readonly speaker!: string | null;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => [LiveImageInput], { defaultValue: [] })
  readonly images!: readonly LiveImageInput[];
}
