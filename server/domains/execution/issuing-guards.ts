import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { refuseUnapproved } from '#server/law/draft/draft-gate.ts';
import { refuseApproval } from '#server/law/procedure/discussion-minutes.ts';
import { refuseIssuing } from '#server/law/execution/issuing.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { IssuingGround } from './issuing.queries.ts';

/** Reasons against issuing a decision on that day (印发). */
export const refuseIssue = (
  phase: DecisionPhase,
  issuedOn: CalendarDay,
  { approval, gates, ...ground }: IssuingGround,
): Finding[] => [
  ...refuseDecisionEvent('issue', phase),
  ...refuseUnapproved(gates),
  ...refuseIssuing({ ...ground, issuedOn }),
  // Approved or not was the discussion's to say; here it is asked again whether it could be.
  ...refuseApproval(approval).map((finding) => ({ ...finding, fields: [] })),
];
