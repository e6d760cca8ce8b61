import { Field, Int, ObjectType } from 'type-graphql';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** What a lottery knows of somebody in its pool (分层依据): nothing but what its quotas ask. */
@ObjectType('DrawPoolValue', { simpleResolvers: true })
export class DrawPoolValueView {
  @Field(() => String)
  readonly attribute!: string;

  @Field(() => String)
  readonly value!: string;
}

/** Somebody who could be chosen (候选), by their number, with all that the draw looks at. */
@ObjectType('DrawPoolMember', { simpleResolvers: true })
export class DrawPoolMemberView {
  @Field(() => String, { description: '代表编号' })
  readonly id!: string;

  @Field(() => [RepresentativeCategory], { description: '按需轮换：类别' })
  readonly categories!: readonly RepresentativeCategory[];

  @Field(() => [String], { description: '按需轮换：熟悉的领域' })
  readonly fields!: readonly string[];

  @Field(() => Int, { nullable: true, description: '按需轮换：会议前十二个月受邀次数' })
  readonly invitations!: number | null;

  @Field(() => [DrawPoolValueView], { description: '分层抽签：名额所依据的情况' })
  readonly values!: readonly DrawPoolValueView[];

  @Field(() => Int, { nullable: true, description: '分层抽签：列有此人的签数' })
  readonly tickets!: number | null;
}
