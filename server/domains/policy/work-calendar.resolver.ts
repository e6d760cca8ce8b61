import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { int, of, text } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import {
  SpecialDayInput,
  SpecialDayView,
  WorkCalendarOffer,
  WorkCalendarView,
} from '#schema/policy/work-calendar-view.ts';
import { changesAmong } from '#server/engines/change/change.queries.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { CALENDAR_CHANGE } from './calendar-change.ts';
import { importWorkCalendar } from './import-work-calendar.ts';
import { keepCalendar } from './policy.permissions.ts';
import { specialDays, workCalendar } from './work-calendar.queries.ts';

@Resolver(() => WorkCalendarView)
export class WorkCalendarResolver {
  @Query(() => WorkCalendarView)
  workCalendar(@Ctx() context: Context) {
    return workCalendar(context);
  }

  @FieldResolver(() => [ProposedChangeView], { description: '已导入的安排的更正，供本级司法行政部门' })
  changes(@Ctx() context: Context) {
    return keepCalendar.allows(context.actor) ? changesAmong(context, CALENDAR_CHANGE, () => sql`true`) : [];
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
    orRefusal(WorkCalendarView),
    '导入节假日安排；已导入的年份，写明更正的理由，经另一人确认才更正',
    [
      arg('year', int),
      arg('days', () => of.many(() => SpecialDayInput)),
      arg('notice', text),
      arg('reason', () => text({ defaultValue: '', description: '更正的理由；初次导入的不填' })),
    ],
    async (context, year, days, notice, reason) => {
      const done = await importWorkCalendar(context, year, days, notice, reason);
      return done instanceof Refusal ? done : workCalendar(context);
    },
  ),
});
