/**
 * The day whose law applies to a matter (适用哪一天的规定): a matter decided or ended is not judged by later law (不溯及既往).
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase, DecisionStepKind } from './decision-phase.ts';

/** Progress of a matter that decides whether it is settled (办理情况). */
export interface SettledMatter {
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  steps: readonly { kind: DecisionStepKind; status: string; happenedOn: CalendarDay | null }[];
}

const { DECLINED, REJECTED, TERMINATED, ARCHIVED } = DecisionPhase;
const ENDED: readonly DecisionPhase[] = [DECLINED, REJECTED, TERMINATED, ARCHIVED];

/** The day of the discussion that decided it (集体讨论之日), or on which it ended without one; until then today. */
export function lawDay({ phase, phaseSince, steps }: SettledMatter, today: CalendarDay): CalendarDay {
  const decided = steps.find(
    ({ kind, status }) => kind === DecisionStepKind.COLLECTIVE_DISCUSSION && status === 'DONE',
  );
  const settled = decided?.happenedOn ?? (ENDED.includes(phase) ? phaseSince : today);
  return settled < today ? settled : today;
}
