import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 图文所属的议题, by what everybody may read of it. */
@ObjectType('LiveItem', { simpleResolvers: true })
export class LiveItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly position!: number;

  @Field(() => String)
  readonly title!: string;
}

/** 图文的图片. */
@ObjectType('LiveImage', { simpleResolvers: true })
export class LiveImageView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => String, { description: '图上是什么，写给看不见图的人' })
  readonly alt!: string;
}

/** 图文直播的一条. */
@ObjectType('LivePost', { description: '图文直播的一条', simpleResolvers: true })
export class LivePostView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '这场会议的第几条' })
  readonly seq!: number;

  @Field(() => Date)
  readonly at!: Date;

  @Field(() => LiveItemView, { nullable: true })
  readonly item!: LiveItemView | null;

  @Field(() => String, { nullable: true })
  readonly speaker!: string | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [LiveImageView])
  readonly images!: readonly LiveImageView[];

  @Field(() => Int, { nullable: true, description: '更正的是第几条' })
  readonly corrects!: number | null;

  @Field(() => Int, { nullable: true, description: '由第几条更正；原文保留' })
  readonly correctedBy!: number | null;
}
