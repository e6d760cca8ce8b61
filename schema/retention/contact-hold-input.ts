import { Field, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { HoldGround } from '#server/law/people/contact-hold.ts';

/** 暂缓删除联系方式, as it is typed: by the numbers under which the matter is known. */
@InputType('ContactHoldInput', { description: '暂缓删除联系方式；征求意见和听证会都不填的，是整个事项' })
export class ContactHoldInput {
  @Field(() => TextScalar, { description: '事项编号' })
  readonly decisionNo!: string;

  @Field(() => Int, { nullable: true, defaultValue: null, description: '第几次征求意见' })
  readonly consultationRound!: number | null;

  @Field(() => TextScalar, { nullable: true, defaultValue: null, description: '听证会编号' })
  readonly hearingNo!: string | null;

  @Field(() => HoldGround)
  readonly ground!: HoldGround;

  @Field(() => TextScalar)
  readonly reason!: string;
}
