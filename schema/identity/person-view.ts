import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Role } from '#server/law/people/role.ts';
import { UnitView } from './unit-view.ts';

/** 工作人员账号, as the system administrator sees it; reached through nothing else than the accounts. */
@ObjectType('Person', { description: '工作人员账号；仅系统管理员可列出', simpleResolvers: true })
export class PersonView {
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

  @Field(() => String, { nullable: true })
  readonly email!: string | null;

  @Field(() => String, { nullable: true })
  readonly mobile!: string | null;

  @Field(() => Boolean)
  readonly active!: boolean;

  @Field(() => Boolean)
  readonly mustChangePassword!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  readonly lockedUntil: Date | null = null;

  @Field(() => InstantScalar, { nullable: true })
  readonly lastSignInAt: Date | null = null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int)
  readonly sessionCount!: number;
}

/** A new account or password; the password is shown this once and stored nowhere. */
@ObjectType('PersonWithPassword', { description: '新密码只在此出现一次', simpleResolvers: true })
export class PersonWithPassword {
  @Field(() => PersonView)
  readonly person!: PersonView;

  @Field(() => String)
  readonly password!: string;
}
