import { LAWS } from '#test/law/catalogue/laws.ts';
import { type DecisionRecordFacts, type Duty, dutiesOf, dutyClock } from '#server/law/compliance/duties.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';

/** All duties of a decision as they stand on this day. */
export const judged = (facts: DecisionRecordFacts, today = '2026-08-03'): Duty[] =>
  dutiesOf(facts, dutyClock(day(today), DEFAULT_POLICY, calendar, LAWS));

/** The one of this code. */
export function one(code: string, facts: DecisionRecordFacts, today?: string): Duty {
  const found = judged(facts, today).find(({ terms }) => terms.code === code);
  if (!found) throw new Error(`no duty ${code}`);
  return found;
}

/** How it stands. */
export const state = (code: string, facts: DecisionRecordFacts, today?: string) =>
  one(code, facts, today).state;
