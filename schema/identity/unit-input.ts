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

  @Field(() => Boolean, { defaultValue: false, description: '参照条例自行作出重大行政决策' })
  readonly decidesItself!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '政府价格主管部门，主持价格听证会' })
  readonly priceAuthority!: boolean;

  @Field(() => TextScalar)
  readonly phone!: string;

  @Field(() => Boolean)
  readonly active!: boolean;
}
