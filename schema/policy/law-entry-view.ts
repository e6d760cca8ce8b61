import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { LawEntryState, LawStanding } from '#server/law/policy/law-edition.ts';
import { SpecialLawView } from './special-law-view.ts';

/** 对一版专门规定可办的事. */
@ObjectType('LawEntryCapabilities', { simpleResolvers: true })
export class LawEntryCapabilities {
  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly return!: Capability;

  @Field(() => Capability, { description: '提出新的一版，或者停止适用' })
  readonly follow!: Capability;
}

/** 专门规定的一版: as everyone reads it; what waits for its second person, and what was returned, 司法局 alone. */
@ObjectType('LawEntry', { description: '专门规定的一版', simpleResolvers: true })
export class LawEntryView extends SpecialLawView {
  @Field(() => Int, { description: '第几版' })
  readonly no!: number;

  @Field(() => Boolean, { description: '这一版停止适用' })
  readonly ends!: boolean;

  @Field(() => String)
  readonly source!: string;

  @Field(() => String)
  readonly docNo!: string;

  @Field(() => String, { description: '第几条' })
  readonly place!: string;

  @Field(() => LawEntryState)
  readonly state!: LawEntryState;

  @Field(() => LawStanding, { nullable: true, description: '没有确认的为空' })
  readonly standing!: LawStanding | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true, description: '提出人，公众看不到' })
  readonly proposedBy!: string | null;

  @Field(() => InstantScalar)
  readonly proposedAt!: Date;

  @Field(() => String, { nullable: true, description: '确认人或者退回人，公众看不到' })
  readonly ruledBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly ruledAt!: Date | null;

  @Field(() => String, { description: '退回的原因' })
  readonly ruling!: string;

  @Field(() => Int)
  readonly version!: number;

  /** Who proposed it confirms nothing of it. */
  readonly proposedById!: string | null;
}

/** 专门规定的一版, or why not. */
export const LawEntryOrRefusal = orRefusal(LawEntryView, 'LawEntry');
