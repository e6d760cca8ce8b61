import { Field, Int, ObjectType } from 'type-graphql';

/** 公开的修改对照: two public versions of a draft, the later one shown against the one the public was asked about. */
@ObjectType('PublicRedline', { description: '已公开的修改对照', simpleResolvers: true })
export class PublicRedline {
  @Field(() => Int, { description: '第几稿' })
  readonly version!: number;

  @Field(() => Int, { description: '与第几稿对照' })
  readonly since!: number;
}
