import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '#server/law/role.ts';
import { Desk } from './desk.ts';
import { UnitView } from './unit-view.ts';

/** 当前登录的人, as he sees himself. */
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

  @Field(() => [Desk])
  readonly desks!: readonly Desk[];
}
