import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UnitKind } from './unit-kind.ts';

/** 单位, as everyone may see it. */
@ObjectType('Unit', { description: '单位：县政府、部门、乡镇、事业单位', simpleResolvers: true })
export class UnitView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => UnitKind)
  readonly kind!: UnitKind;

  @Field(() => Boolean, { description: '参照条例自行作出重大行政决策' })
  readonly decidesItself!: boolean;

  @Field(() => Boolean, { description: '政府价格主管部门，主持价格听证会' })
  readonly priceAuthority!: boolean;

  @Field(() => String)
  readonly phone!: string;

  @Field(() => Boolean)
  readonly active!: boolean;

  @Field(() => Int)
  readonly version!: number;
}
