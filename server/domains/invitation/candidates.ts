import type { DrawInput } from '#schema/invitation/draw-input.ts';
import type { Excluded, Parties } from '#schema/invitation/draw-parts.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { directInterests } from '#server/law/procedure/interest-conflict.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { ineligibleReasons } from '#server/law/register/representative.ts';
import { selectInvitees } from '#server/law/register/representative-selection.ts';
import type { Registered } from './draw-pool.queries.ts';
import { nobodyFinding } from './quota-conflict-findings.ts';

/** Who may be chosen, and who not and why (候选与不列入). */
export interface Candidates {
  pool: readonly Registered[];
  excluded: readonly Excluded[];
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

/** In public papers the reason stands without the unit or the village that would name them. */
const withoutNames = (reason: string) => reason.replace(/（.*）$/, '');

/** Findings on the pool itself (候选人够不够): nobody at all, or fewer of a kind than its seats. */
export function refusePool(
  { method, topics, quotas }: DrawInput,
  pool: readonly Registered[],
): readonly Finding[] {
  if (pool.length === 0) return [nobodyFinding];
  if (method === DrawMethod.LOTTERY) return [];
  const seats = quotas.map(({ label, categories, max }) => ({ label, categories, seats: max }));
  return selectInvitees(
    pool.map((one) => ({ ...one, lot: one.no })),
    topics,
    seats,
  ).findings;
}
