import type { RegisterSummaryView } from '#schema/register/register-summary-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { TERM_NOTICE_DAYS } from '#server/law/register/representative-term.ts';
import { RepresentativeState, representativeStateOn } from '#server/law/register/representative-stage.ts';
import { readsRegister } from './register.permissions.ts';

/** The register at a glance (代表库概况): how many stand how, whence they come, whose term is about to end. */
export function registerSummary(context: Context): Promise<RegisterSummaryView> {
  demand(context, readsRegister, 'registerSummary');
  return read(context, async (db) => {
    const { today } = await rulesOf(db);
    const rows = await db
      .selectFrom('representative')
      .select(['state', 'region', 'term_ends_on as termEndsOn'])
      .execute();
    const shown = rows.map((row) => ({ ...row, state: representativeStateOn(row, today) }));
    const soon = addDays(today, TERM_NOTICE_DAYS[0]);
    return {
      total: rows.length,
      states: Object.values(RepresentativeState).map((state) => ({
        state,
        count: shown.filter((row) => row.state === state).length,
      })),
      regions: [...new Set(rows.map(({ region }) => region))].sort((one, other) =>
        one.localeCompare(other, 'zh'),
      ),
      ending: shown.filter(
        ({ state, termEndsOn }) => state === RepresentativeState.ACTIVE && termEndsOn <= soon,
      ).length,
    };
  });
}
