import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { UnitKind } from './unit-kind.ts';

/** What is filled in for a unit (单位). */
@InputType()
export class UnitInput {
  @Field(() => TextScalar)
  readonly code!: string;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => UnitKind)
  readonly kind!: UnitKind;

  @Field(() => TextScalar)
  readonly phone!: string;

  @Field(() => Boolean)
  readonly active!: boolean;
}
