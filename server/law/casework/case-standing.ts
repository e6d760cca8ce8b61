/** How a case item stands against its term (办理时效): what is late stays late after it was answered. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Standings of a case item: three while its answer is awaited, two once it was given. */
export const [CaseStanding, CASE_STANDING_LABELS] = vocabulary({
  OVERDUE: '逾期未答复',
  SOON: '临近期限',
  AHEAD: '期限内',
  IN_TIME: '按期答复',
  LATE: '逾期答复',
});
export type CaseStanding = keyof typeof CaseStanding;

/** Number of case items of each standing (各时效的件数). */
export type StandingCounts = Record<CaseStanding, number>;

/**
 * Share of what had to be answered by now that was answered in time (按期答复率), in whole percent rounded down; null where
 * nothing had to be. An item that is overdue counts against its unit before it is answered.
 */
export function inTimeShare({ IN_TIME, LATE, OVERDUE }: Readonly<StandingCounts>): number | null {
  const owed = IN_TIME + LATE + OVERDUE;
  return owed === 0 ? null : Math.floor((100 * IN_TIME) / owed);
}
