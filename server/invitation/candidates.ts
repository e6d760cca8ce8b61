import type { Excluded, Parties } from '#schema/invitation/draw-parts.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { directInterests } from '#server/law/interest-conflict.ts';
import { ineligibleReasons } from '#server/law/representative.ts';
import type { Registered } from './draw-pool.queries.ts';

/** Who may be chosen, and who not and why (候选与不列入). */
export interface Candidates {
  pool: Registered[];
  excluded: Excluded[];
}

/** Parts the register for one agenda item: eligible on the day, without a direct interest, rested, not invited already. */
export function candidatesOf(
  registered: readonly Registered[],
  meetingOn: CalendarDay,
  matter: string,
  parties: Parties,
): Candidates {
  const judged = registered.map((one) => ({ one, reasons: reasonsAgainst(one, meetingOn, matter, parties) }));
  return {
    pool: judged.filter(({ reasons }) => reasons.length === 0).map(({ one }) => one),
    excluded: judged
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ one, reasons }) => ({ no: one.no, reasons })),
  };
}

const reasonsAgainst = (
  one: Registered,
  meetingOn: CalendarDay,
  matter: string,
  parties: Parties,
): string[] => [
  ...ineligibleReasons(one, meetingOn),
  ...directInterests(
    { unitPost: one.unitPost, region: `${one.region}${one.village}`, declared: one.declaredInterests },
    { ...parties, matter },
  ).map(withoutNames),
  ...(one.resting ? ['最近几次会议刚受邀，轮换休息'] : []),
  ...(one.invited ? ['已受邀列席本议题'] : []),
];

/** In public papers the reason stands without the unit or the village that would name him. */
const withoutNames = (reason: string) => reason.replace(/（.*）$/, '');
