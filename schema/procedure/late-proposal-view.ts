import { Field, ID, ObjectType } from 'type-graphql';
import { RecordLineView } from '#schema/decision/decision-record-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LateEntryInput } from './late-entry-input.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

/** 补录的材料. */
@ObjectType('LateDocument', { description: '补录的材料', simpleResolvers: true })
export class LateDocumentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly sha256!: string;
}

/** 等待确认的补录: what another person is to look at. */
@ObjectType('LateProposal', { description: '等待确认的补录；公众看不到', simpleResolvers: true })
export class LateProposalView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => LateStep)
  readonly step!: LateStep;

  @Field(() => Boolean, { description: '更正已经确认的补录' })
  readonly corrects!: boolean;

  @Field(() => String)
  readonly by!: string;

  @Field(() => CalendarDayScalar)
  readonly on!: CalendarDay;

  @Field(() => [RecordLineView])
  readonly lines!: readonly RecordLineView[];

  @Field(() => [LateDocumentView])
  readonly documents!: readonly LateDocumentView[];
}

/** 一项可以更正的补录. */
@ObjectType({ description: '一项已经确认的补录能不能更正', simpleResolvers: true })
export class LateCorrectable {
  @Field(() => ID, { description: '补录标记的编号' })
  readonly id!: string;

  @Field(() => LateStep)
  readonly step!: LateStep;

  @Field(() => Capability)
  readonly can!: Capability;

  @Field(() => LateEntryInput, { nullable: true, description: '现行的内容；只有可以更正的人看得到' })
  readonly told!: LateEntryInput | null;
}

/** 补录可办事项. */
@ObjectType({ description: '补录可办事项', simpleResolvers: true })
export class LateCapabilities {
  @Field(() => Capability, { description: '提出补录' })
  readonly propose!: Capability;

  @Field(() => [LateCorrectable], { description: '更正已经确认的补录' })
  readonly correct!: readonly LateCorrectable[];

  @Field(() => Capability, { description: '确认或者退回补录' })
  readonly answer!: Capability;
}
