import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { Role } from '#server/law/people/role.ts';

/** What is filled in for an account (工作人员账号). */
@InputType()
export class PersonInput {
  @Field(() => TextScalar)
  readonly loginName!: string;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => ID)
  readonly unitId!: string;

  @Field(() => [Role])
  readonly roles!: Role[];

  @Field(() => Boolean)
  readonly active!: boolean;

  @Field(() => TextScalar, { defaultValue: '', description: '本人的工作邮箱，用来告知待办' })
  readonly email!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '本人的手机号码，用来告知待办' })
  readonly mobile!: string;
}

/** Where somebody is notified of what waits for them (本人的联系方式). */
@InputType()
export class AddressesInput {
  @Field(() => TextScalar)
  readonly email!: string;

  @Field(() => TextScalar)
  readonly mobile!: string;
}
