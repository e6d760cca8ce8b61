import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { AuditOutcome } from './audit-outcome.ts';

/** 审计日志的一条: who did what, when, from where, with what result. */
@ObjectType('AuditEvent', { description: '审计日志的一条，只增不改', simpleResolvers: true })
export class AuditEventView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly action!: string;

  @Field(() => AuditOutcome)
  readonly outcome!: AuditOutcome;

  @Field(() => ID, { nullable: true })
  readonly actorId: string | null = null;

  @Field(() => String, { nullable: true })
  readonly actorName: string | null = null;

  @Field(() => String, { nullable: true })
  readonly role: string | null = null;

  @Field(() => String, { nullable: true })
  readonly unitName: string | null = null;

  @Field(() => String, { nullable: true })
  readonly address: string | null = null;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String, { nullable: true })
  readonly targetKind: string | null = null;

  @Field(() => String, { nullable: true })
  readonly targetId: string | null = null;

  @Field(() => String, { nullable: true })
  readonly detail: string | null = null;
}

/** Which events are asked for (审计日志的筛选): closed columns, compared for equality; both days count. */
@InputType()
export class AuditFilter {
  @Field(() => String, { nullable: true })
  readonly action?: string | null;

  @Field(() => AuditOutcome, { nullable: true })
  readonly outcome?: AuditOutcome | null;

  @Field(() => ID, { nullable: true })
  readonly actorId?: string | null;

  @Field(() => String, { nullable: true })
  readonly targetId?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly from?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly to?: CalendarDay | null;
}
