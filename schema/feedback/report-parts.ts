import { Field, Int, ObjectType } from 'type-graphql';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Outcome, RejectionGround, Stance } from '#server/law/consultation/comment-stage.ts';
import { FollowUp } from './reason-question-view.ts';
import { ChangedClause } from './changed-clause.ts';

/** 各渠道收到的意见数. */
@ObjectType({ simpleResolvers: true })
export class ChannelCount {
  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => Int)
  readonly count!: number;
}

/** 只表示态度、没有写理由的意见数. */
@ObjectType({ simpleResolvers: true })
export class StanceCount {
  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => Int)
  readonly count!: number;
}

/** 合计: received = the six outcomes together. */
@ObjectType({ simpleResolvers: true })
export class ReportTotals {
  @Field(() => Int)
  readonly received!: number;

  @Field(() => Int)
  readonly people!: number;

  @Field(() => Int)
  readonly withdrawn!: number;

  @Field(() => Int)
  readonly adopted!: number;

  @Field(() => Int)
  readonly partlyAdopted!: number;

  @Field(() => Int)
  readonly notAdopted!: number;

  @Field(() => Int)
  readonly alreadyCovered!: number;

  @Field(() => Int)
  readonly supportOnly!: number;

  @Field(() => Int)
  readonly outOfScope!: number;

  @Field(() => [StanceCount], {
    nullable: true,
    description: '其中只表示态度、没有写理由的；以前公布的没有统计，为空',
  })
  readonly stancesAlone?: readonly StanceCount[] | null;
}

/** A quotation its author agreed to show. */
@ObjectType({ simpleResolvers: true })
export class ReportSample {
  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true, description: '所指的一段话' })
  readonly quote?: string | null;
}

/** One theme of the report: merged opinion, count, outcome, reason, changed clauses. */
@ObjectType({ simpleResolvers: true })
export class ReportRow {
  @Field(() => Int)
  readonly position!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => Int)
  readonly people!: number;

  @Field(() => Int, { nullable: true, description: '其中只表示态度、没有写理由的条数' })
  readonly stancesAlone?: number | null;

  @Field(() => Outcome)
  readonly result!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground!: RejectionGround | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly route!: string | null;

  @Field(() => String, { nullable: true })
  readonly coveredAt!: string | null;

  @Field(() => [ChangedClause])
  readonly changedClauses!: ChangedClause[];

  @Field(() => [String])
  readonly clauseNos!: string[];

  @Field(() => [ReportSample])
  readonly samples!: ReportSample[];

  /** Read beside the fixed row, which is older. */
  @Field(() => [FollowUp], { nullable: true, description: '对理由的再次答复' })
  readonly followUps?: FollowUp[] | null;
}
