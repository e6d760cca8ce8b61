import { View, int } from '#schema/kernel/fields.ts';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ComplianceBoard, DutyReminder } from '#schema/compliance/compliance-view.ts';
import { DutyFilter, DutyOrder } from '#schema/compliance/duty-filter.ts';
import { DutyView } from '#schema/compliance/duty-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { complianceBoard, dutyReminder } from './board.queries.ts';
import { duties } from './duty.queries.ts';

/** A page of duties, and how many there are in all. */
@View('DutyConnection')
class DutyConnection extends connectionOf(DutyView, 'DutyPage') {
  readonly total = int();
}

/** 合规情况: read from the record each time. */
@Resolver()
export class ComplianceResolver {
  @Query(() => ComplianceBoard)
  complianceBoard(
    @Arg('year', () => Int, { nullable: true }) year: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return complianceBoard(context, year ?? null);
  }

  @Query(() => DutyConnection)
  duties(
    @Arg('filter', () => DutyFilter, { nullable: true }) filter: DutyFilter | null | undefined,
    @Arg('order', () => DutyOrder, { defaultValue: DutyOrder.URGENCY }) order: DutyOrder,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return duties(context, { filter: filter ?? null, order, first, after: after ?? null });
  }

  @Query(() => DutyReminder)
  dutyReminder(@Ctx() context: Context) {
    return dutyReminder(context);
  }
}
