import { Field, ID, Int, ObjectType } from 'type-graphql';
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

/** 自行决策的机关, whose setting it is. */
@ObjectType({ simpleResolvers: true })
export class PolicyBody {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

/** 本县设定或者自行决策机关设定的一个版本, as everyone may read it. */
@ObjectType('LocalPolicyVersion', { description: '设定的一个版本；不是法律规定', simpleResolvers: true })
export class LocalPolicyVersionView {
  @Field(() => PolicyBody, { nullable: true, description: '自行决策的机关；本县设定的为空' })
  readonly organ!: PolicyBody | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PolicyValue])
  readonly values!: readonly PolicyValue[];

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly changedBy!: string;

  @Field(() => String, { nullable: true, description: '由谁确认；以前一人改动的为空' })
  readonly confirmedBy!: string | null;

  @Field(() => InstantScalar)
  readonly changedAt!: Date;

  @Field(() => [String], { description: '与上一版本不同的项' })
  readonly changedKeys!: readonly string[];
}

/** What the viewer may do with a change that waits. */
@ObjectType({ simpleResolvers: true })
export class PolicyProposalCapabilities {
  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly return!: Capability;
}

/** 等待确认的改动, as 司法局 reads it; the values are those that would be in force. */
@ObjectType('PolicyProposal', { description: '等待另一人确认的本县设定改动', simpleResolvers: true })
export class PolicyProposalView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PolicyValue], { description: '改动的各项和改动后的值' })
  readonly values!: readonly PolicyValue[];

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly proposedBy!: string;

  @Field(() => InstantScalar)
  readonly proposedAt!: Date;

  @Field(() => PolicyProposalCapabilities)
  readonly viewerCan!: PolicyProposalCapabilities;
}
