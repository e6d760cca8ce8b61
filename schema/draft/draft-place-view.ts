import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';

/** Where a version of a draft and the clauses of a consulted one have their pages (草案页面). */
@ObjectType('DraftPlace', { description: '已经公开的一稿草案的页面', simpleResolvers: true })
export class DraftPlace {
  @Field(() => String, { description: '决策编号' })
  readonly no!: string;

  @Field(() => Int, { description: '第几稿' })
  readonly versionNo!: number;

  @Field(() => Int, { nullable: true, description: '征求意见的轮次；不是征求意见稿的为空' })
  readonly round!: number | null;

  @Field(() => InstantScalar, { nullable: true, description: '向社会公开的时间' })
  readonly publishedAt!: Date | null;

  @Field(() => [String], { description: '征求意见稿各条的条号，按先后，不含章节的标题' })
  readonly clauses!: readonly string[];
}
