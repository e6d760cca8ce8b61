import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** How a decision ended before its time (终止、废止、讨论未通过), with the reason that is published. */
@ObjectType('DecisionEnding', { description: '终止、废止、讨论未通过及其理由', simpleResolvers: true })
export class DecisionEndingView {
  @Field(() => DecisionPhase)
  readonly phase!: DecisionPhase;

  @Field(() => CalendarDayScalar)
  readonly endedOn!: CalendarDay;

  @Field(() => String)
  readonly reason!: string;
}

/** One thing that a decision's file must hold (归档材料), and whether it does. */
@ObjectType('ArchiveEntry', { description: '应当归档的一项材料', simpleResolvers: true })
export class ArchiveEntryView {
  @Field(() => ArchiveItem)
  readonly item!: ArchiveItem;

  @Field(() => String)
  readonly label!: string;

  @Field(() => Boolean, { description: '卷宗中已有' })
  readonly present!: boolean;
}
