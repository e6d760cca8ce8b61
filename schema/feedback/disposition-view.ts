import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DispositionState } from '#schema/feedback/disposition-state.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { ChangedClause, ChangedClauseInput } from './changed-clause.ts';

/** 处理结果, as staff see it. */
@ObjectType('Disposition', { description: '处理结果', simpleResolvers: true })
export class DispositionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DispositionState)
  readonly state!: DispositionState;

  @Field(() => Outcome)
  readonly result!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground!: RejectionGround | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => [ChangedClause])
  readonly changedClauses!: ChangedClause[];

  @Field(() => String, { nullable: true, description: '草案何处已体现' })
  readonly coveredAt!: string | null;

  @Field(() => String, { nullable: true, description: '转办去向' })
  readonly route!: string | null;

  @Field(() => String)
  readonly proposedBy!: string;

  @Field(() => InstantScalar)
  readonly proposedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly confirmedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly confirmedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly returnedReason!: string | null;

  @Field(() => Int)
  readonly version!: number;
}

/** 处理意见, as the clerk writes it. */
@InputType()
export class DispositionInput {
  @Field(() => Outcome)
  readonly result!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground?: RejectionGround | null;

  @Field(() => TextScalar)
  readonly reason!: string;

  @Field(() => [ChangedClauseInput])
  readonly changedClauses!: ChangedClauseInput[];

  @Field(() => TextScalar, { nullable: true })
  readonly coveredAt?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly route?: string | null;
}

/** How many outcomes were confirmed at once. */
@ObjectType({ simpleResolvers: true })
export class DispositionBatch {
  @Field(() => Int)
  readonly confirmed!: number;
}

/** The outcome, or everything that is missing in it. */
export const DispositionOrRefusal = orRefusal(DispositionView, 'Disposition');

/** The batch, or everything that stands in its way. */
export const DispositionBatchOrRefusal = orRefusal(DispositionBatch);
