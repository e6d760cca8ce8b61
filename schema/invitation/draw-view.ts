import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额. */
@ObjectType('DrawQuota', { simpleResolvers: true })
export class DrawQuotaView {
  @Field(() => QuotaAttribute)
  readonly attribute!: QuotaAttribute;

  @Field(() => String)
  readonly label!: string;

  @Field(() => [RepresentativeCategory])
  readonly categories!: readonly RepresentativeCategory[];

  @Field(() => Int)
  readonly min!: number;

  @Field(() => Int)
  readonly max!: number;
}

/** Somebody who was left out (不列入的), by their number. */
@ObjectType('DrawExcluded', { simpleResolvers: true })
export class DrawExcludedView {
  @Field(() => String, { description: '代表编号' })
  readonly no!: string;

  @Field(() => [String])
  readonly reasons!: readonly string[];
}

/** Somebody drawn (入选), by their number. */
@ObjectType('DrawnSeat', { simpleResolvers: true })
export class DrawnSeatView {
  @Field(() => String, { description: '代表编号' })
  readonly id!: string;

  @Field(() => String, { description: '占用的名额' })
  readonly quota!: string;

  @Field(() => [String])
  readonly reasons!: readonly string[];
}

/** Who follows for a kind of seat (递补次序), by numbers. */
@ObjectType('DrawReserves', { simpleResolvers: true })
export class DrawReservesView {
  @Field(() => String)
  readonly quota!: string;

  @Field(() => [String])
  readonly ids!: readonly string[];
}

/** What came of a draw (抽选结果). */
@ObjectType('DrawResult', { simpleResolvers: true })
export class DrawResultView {
  @Field(() => [DrawnSeatView])
  readonly selected!: readonly DrawnSeatView[];

  @Field(() => [DrawReservesView])
  readonly reserves!: readonly DrawReservesView[];

  @Field(() => Int, { nullable: true, description: '分层抽签的中签号' })
  readonly ticketNo!: number | null;
}

/** What the viewer may do with a draw (可办事项). */
@ObjectType({ simpleResolvers: true })
export class DrawCapabilities {
  @Field(() => Capability)
  readonly draw!: Capability;

  @Field(() => Capability)
  readonly void!: Capability;
}

/** 抽选, as everybody reads it: numbers that name nobody. */
@ObjectType('Draw', { description: '公众代表抽选；只有编号，没有姓名', simpleResolvers: true })
export class DrawView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: '抽选编号' })
  readonly no!: string;

  @Field(() => Int, { description: '该议题的第几次抽选' })
  readonly attempt!: number;

  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => DrawMethod)
  readonly method!: DrawMethod;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => [DrawQuotaView])
  readonly quotas!: readonly DrawQuotaView[];

  @Field(() => [String])
  readonly topics!: readonly string[];

  @Field(() => Int, { description: '受邀后休息几次会议' })
  readonly restAfterMeetings!: number;

  @Field(() => Int, { description: '候选人数' })
  readonly poolSize!: number;

  @Field(() => [DrawExcludedView])
  readonly excluded!: readonly DrawExcludedView[];

  @Field(() => Int, { nullable: true, description: '分层抽签的签数' })
  readonly tickets!: number | null;

  @Field(() => Boolean, { nullable: true, description: '已证明没有更公平的排法' })
  readonly provedFairest!: boolean | null;

  @Field(() => String, { description: '种子的承诺值：抽选之前公布，抽选之后核对' })
  readonly commitment!: string;

  @Field(() => String, { description: '方案摘要（SHA-256）' })
  readonly offerDigest!: string;

  @Field(() => InstantScalar)
  readonly offeredAt!: Date;

  @Field(() => String, { nullable: true, description: '种子；抽选之前为空' })
  readonly seed!: string | null;

  @Field(() => String, { nullable: true, description: '现场报出的数字' })
  readonly publicDigits!: string | null;

  @Field(() => DrawResultView, { nullable: true })
  readonly result!: DrawResultView | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly drawnAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly voidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '作废的理由' })
  readonly voidReason!: string | null;

  /** The body that holds the meeting (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
}

/** A draw, or why it may not be so. */
export const DrawOrRefusal = orRefusal(DrawView, 'Draw');
