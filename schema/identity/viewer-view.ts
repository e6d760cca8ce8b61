import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '#server/law/people/role.ts';
import { Desk } from './desk.ts';
import { UnitView } from './unit-view.ts';

/** 当前登录的人, as they see themselves. */
@ObjectType('Viewer', { description: '当前登录的人', simpleResolvers: true })
export class ViewerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly loginName!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => [Role])
  readonly roles!: readonly Role[];

  @Field(() => Boolean)
  readonly mustChangePassword!: boolean;

  @Field(() => String, { nullable: true, description: '告知待办用的工作邮箱' })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: '告知待办用的手机号码' })
  readonly mobile!: string | null;

  @Field(() => [Desk])
  readonly desks!: readonly Desk[];
}
