/**
 * 国令713号第三十八条: a decision that ought to be taken and is put off again and again (久拖不决) has consequences for those who do so.
 * After how many days a phase is long is the county's setting, so this only warns.
 */
import { type CalendarDay, daysBetween, inChinese } from './calendar-day.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from './decision-phase.ts';
import type { Finding } from './refusal.ts';

/** How many days a matter may rest in each phase (各阶段停留日数，本县设定); phases not named may rest. */
export type PhaseDays = Readonly<Partial<Record<DecisionPhase, number>>>;

const P = DecisionPhase;

/** What a county starts with (默认设定). */
export const DEFAULT_PHASE_DAYS: PhaseDays = {
  [P.PROPOSED]: 30,
  [P.STUDYING]: 60,
  [P.INITIATED]: 60,
  [P.DRAFTING]: 180,
  [P.CONSULTING]: 120,
  [P.REVISING]: 90,
  [P.LEGALITY_REVIEW]: 30,
  [P.READY_FOR_DISCUSSION]: 60,
  [P.SCHEDULED]: 30,
  [P.APPROVED]: 60,
  [P.ISSUED]: 30,
  [P.PUBLISHED]: 60,
  [P.SUSPENDED]: 90,
};

/** Where a matter rests, and since when (停留的阶段). */
export interface RestingMatter {
  phase: DecisionPhase;
  phaseSince: CalendarDay;
}

/** Warns of a matter that rests too long in one phase (久拖不决). */
export function refuseStalePhase(
  { phase, phaseSince }: RestingMatter,
  today: CalendarDay,
  phaseDays: PhaseDays = DEFAULT_PHASE_DAYS,
): Finding[] {
  const days = daysBetween(phaseSince, today);
  const limit = phaseDays[phase];
  if (limit === undefined || days <= limit) return [];
  return [
    {
      rule: 'R-58',
      basis: 'DESIGN',
      article: '本县设定，参照国令713号第三十八条',
      severity: 'WARN',
      code: 'PHASE_STALE',
      message: `自${inChinese(phaseSince)}起停留在“${DECISION_PHASE_LABELS[phase]}”阶段已${days}日，超过本县设定的${limit}日。`,
      fields: [],
      fix: '尽快办理；有特殊情况的，写明原因和计划时间。',
    },
  ];
}
