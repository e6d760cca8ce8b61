import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { int, of, text } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { SpecialDayInput } from '#schema/policy/special-day-input.ts';
import { SpecialDayView, WorkCalendarOffer, WorkCalendarView } from '#schema/policy/work-calendar-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { importWorkCalendar } from './import-work-calendar.ts';
import { keepCalendar } from './policy.permissions.ts';
import { specialDays, workCalendar } from './work-calendar.queries.ts';

const WorkCalendarOrRefusal = orRefusal(WorkCalendarView, 'WorkCalendar');

@Resolver(() => WorkCalendarView)
export class WorkCalendarResolver {
  @Query(() => WorkCalendarView)
  workCalendar(@Ctx() context: Context) {
    return workCalendar(context);
  }

  @FieldResolver(() => [SpecialDayView])
  days(@Arg('year', () => Int) year: number, @Ctx() context: Context) {
    return specialDays(context, year);
  }
}

export const WorkCalendarOffers = offers(
  WorkCalendarView,
  WorkCalendarOffer,
  (_: WorkCalendarView, { actor }) => ({ import: capability(actor, keepCalendar) }),
);

export const WorkCalendarMutations = mutations({
  importWorkCalendar: mutation(
    WorkCalendarOrRefusal,
    '导入节假日安排',
    [arg('year', int), arg('days', () => of.many(() => SpecialDayInput)), arg('notice', text)],
    async (context, year, days, notice) => {
      const done = await importWorkCalendar(context, year, days, notice);
      return done instanceof Refusal ? done : workCalendar(context);
    },
  ),
});
