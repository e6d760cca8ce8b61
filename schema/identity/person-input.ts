import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { Role } from '#server/law/role.ts';

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
}
