import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Where an entry stands that came in from a sheet (导入的补录). */
export enum LateEntryState {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  RETURNED = 'RETURNED',
}
registerEnumType(LateEntryState, { name: 'LateEntryState', description: '补录的确认情况' });

/** 一次导入中的一项补录. */
@ObjectType('LateImportEntry', { description: '一次导入中的一项补录', simpleResolvers: true })
export class LateImportEntryView {
  @Field(() => Int, { description: '登记表的第几行' })
  readonly row!: number;

  @Field(() => LateEntryState)
  readonly state!: LateEntryState;

  @Field(() => LateProposalView)
  readonly proposal!: LateProposalView;

  @Field(() => DecisionView)
  readonly decision!: DecisionView;
}

/** 一次成批补录. */
@ObjectType('LateImport', { description: '一次成批导入的补录；公众看不到', simpleResolvers: true })
export class LateImportView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: '登记表的文件名' })
  readonly sheet!: string;

  @Field(() => String, { description: '录入人和单位' })
  readonly by!: string;

  @Field(() => CalendarDayScalar)
  readonly on!: CalendarDay;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int, { description: '等待确认的' })
  readonly pending!: number;
}

/** Which entry is meant, in which matter. */
@InputType('LateEntryPick', { description: '选定的补录' })
export class LateEntryPick {
  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => ID)
  readonly proposalId!: string;
}

/** 逐项确认的结果. */
@ObjectType('LateConfirmation', { description: '一项补录的确认结果', simpleResolvers: true })
export class LateConfirmation {
  @Field(() => ID)
  readonly proposalId!: string;

  @Field(() => Boolean)
  readonly confirmed!: boolean;

  @Field(() => [FindingType], { description: '不能确认的理由；确认了的为空' })
  readonly findings!: readonly Finding[];
}
