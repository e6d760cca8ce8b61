import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';

/** Someone in the pool (报名名册), by the number on their receipt. */
@ObjectType('HearingCandidate', { simpleResolvers: true })
export class Candidate {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;
}

/** Who was drawn of a side, and who follows in which order (抽取结果). */
@ObjectType('HearingDrawnSide', { simpleResolvers: true })
export class DrawnSide {
  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => [String], { description: '抽中的受理编号' })
  readonly drawn!: string[];

  @Field(() => [String], { description: '候补的受理编号，按递补次序' })
  readonly reserves!: string[];
}

/** 听证参加人的抽取, as anyone may repeat it. */
@ObjectType('HearingDraw', { simpleResolvers: true })
export class HearingDrawView {
  @Field(() => String, { description: '随机种子的承诺值（SHA-256），与公告同时公布' })
  readonly commitment!: string;

  @Field(() => Date)
  readonly committedAt!: Date;

  @Field(() => [Candidate], { nullable: true, description: '报名名册，抽取之前公布' })
  readonly pool!: readonly Candidate[] | null;

  @Field(() => Int, { nullable: true })
  readonly poolSize!: number | null;

  @Field(() => String, { nullable: true, description: '名册摘要（SHA-256），抽取之前公布' })
  readonly poolDigest!: string | null;

  @Field(() => Date, { nullable: true })
  readonly poolPublishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '随机种子，抽取时揭示' })
  readonly seed!: string | null;

  @Field(() => String, { nullable: true, description: '抽取现场报出的数字' })
  readonly publicDigits!: string | null;

  @Field(() => [DrawnSide], { nullable: true })
  readonly result!: readonly DrawnSide[] | null;

  @Field(() => Date, { nullable: true })
  readonly drawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: '核验文件的全文（JSON），任何人可以据此重做抽取' })
  readonly file!: string | null;
}
