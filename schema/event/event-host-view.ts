import { Field, ID, ObjectType } from 'type-graphql';

/** 接待人: who receives the visitors; read by staff alone. */
@ObjectType('EventHost', { description: '接待人；公众看不到', simpleResolvers: true })
export class EventHostView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}
