import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { WrittenSummary } from '#server/law/participation/written-answers.ts';

/** 一条书面回答, as the unit reads it: nobody's, personal numbers masked. */
@ObjectType('WrittenAnswer', { description: '一条书面回答；号码已遮盖', simpleResolvers: true })
export class WrittenAnswerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '第几题，从0起' })
  readonly question!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: '有遮盖的号码' })
  readonly masked!: boolean;
}

/** A page of them. */
export const WrittenAnswerConnection = connectionOf(WrittenAnswerView, 'WrittenAnswer');

/** 未遮盖的书面回答. */
@ObjectType({ simpleResolvers: true })
export class RevealedWritten {
  @Field(() => String)
  readonly text!: string;
}

/** How many wrote something at one question (一题的书面回答份数). */
@ObjectType({ simpleResolvers: true })
export class WrittenCount {
  @Field(() => Int, { description: '第几题，从0起' })
  readonly question!: number;

  @Field(() => Int)
  readonly count!: number;
}

/** 一题书面回答的归纳, as it is typed. */
@InputType('WrittenSummaryInput')
export class WrittenSummaryInput implements WrittenSummary {
  @Field(() => Int, { description: '第几题，从0起' })
  readonly question!: number;

  @Field(() => TextScalar)
  readonly text!: string;
}
