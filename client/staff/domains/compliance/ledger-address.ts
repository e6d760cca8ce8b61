import type { DutyFilter } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { dayIn, filterOf, FROM, TO, WHOSE } from './duty-address.ts';

/** Whose entries are shown. */
export const SCOPES = { '': '本人经办', danwei: '本单位', quanbu: '能看到的全部' } as const;

const DAYS_BACK = 30;
const DAYS_AHEAD = 60;

/** A month back and two ahead, unless the address says otherwise; one's own entries first. */
export function ledgerFilter(address: Pick<Address, 'get'>, today: string, unitId: string): DutyFilter {
  const day = today as CalendarDay;
  const whose = address.get(WHOSE);
  return {
    ...filterOf(address),
    from: dayIn(address.get(FROM)) ?? addDays(day, -DAYS_BACK),
    to: dayIn(address.get(TO)) ?? addDays(day, DAYS_AHEAD),
    mine: whose ? null : true,
    unitId: whose === 'danwei' ? unitId : null,
  };
}
