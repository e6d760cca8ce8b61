import { Field, ID, InputType, Int } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 列席意见的登记: who, to which item, what, and when. */
@InputType('StatementInput')
export class StatementInput {
  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => ID, { nullable: true, description: '已签到的受邀人；没有邀请的，填姓名和类别' })
  readonly invitationId?: string | null;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly speaker!: string;

  @Field(() => RepresentativeCategory, { nullable: true })
  readonly category?: RepresentativeCategory | null;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => InstantScalar, { nullable: true, description: '发言的时刻' })
  readonly saidAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: '此刻说的' })
  readonly now!: boolean;

  @Field(() => Boolean, { description: '本人同意署名公布' })
  readonly named!: boolean;

  @Field(() => ID)
  readonly idempotencyKey!: string;
}

/** 发言时刻: on the clock, or as a second of the published recording. */
@InputType('StatementMomentInput')
export class StatementMomentInput {
  @Field(() => InstantScalar, { nullable: true })
  readonly saidAt?: Date | null;

  @Field(() => Int, { nullable: true, description: '第几段录像' })
  readonly part?: number | null;

  @Field(() => Int, { nullable: true, description: '公布的录像上的秒数' })
  readonly seconds?: number | null;
}

/** 书面列席意见, handed in by whoever holds the invitation's link. */
@InputType('WrittenStatementInput')
export class WrittenStatementInput {
  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => Boolean, { description: '同意署名公布' })
  readonly named!: boolean;

  @Field(() => ID)
  readonly idempotencyKey!: string;
}
