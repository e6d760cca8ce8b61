import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** One setting as it is typed (设定项的取值). */
@InputType()
export class PolicyValueInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => TextScalar)
  readonly value!: string;
}
