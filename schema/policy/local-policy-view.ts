import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with the policy. */
@ObjectType({ simpleResolvers: true })
export class PolicyCapabilities {
  @Field(() => Capability)
  readonly change!: Capability;
}

/** One setting (设定项) with the bounds it may be moved in. */
@ObjectType({ description: '本县设定的一项；不是法律规定', simpleResolvers: true })
export class PolicyValue {
  @Field(() => String)
  readonly key!: string;

  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => String)
  readonly value!: string;

  @Field(() => String)
  readonly defaultValue!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly kind!: string;

  @Field(() => Int, { nullable: true })
  readonly min: number | null = null;

  @Field(() => Int, { nullable: true })
  readonly max: number | null = null;

  @Field(() => [String], { description: '可选的取值；不是选项的为空' })
  readonly options!: readonly string[];
}

/** 本县设定的一个版本, as everyone may read it. */
@ObjectType('LocalPolicyVersion', { description: '本县设定的一个版本；不是法律规定', simpleResolvers: true })
export class LocalPolicyVersionView {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PolicyValue])
  readonly values!: readonly PolicyValue[];

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly changedBy!: string;

  @Field(() => InstantScalar)
  readonly changedAt!: Date;

  @Field(() => [String], { description: '与上一版本不同的项' })
  readonly changedKeys!: readonly string[];
}
