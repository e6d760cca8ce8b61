/** Terms of the answer to a case item (答复期限), by kind and class, in the county's own setting. */
import { addDays, type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, rollForward, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { CaseClass, type CaseKind } from './case-kind.ts';
import { CASE_KINDS } from './case-kinds.ts';
import type { CaseTerm, TermPolicy } from './kind-of-case.ts';

/** Term of the answer (答复期限): what has not been sorted yet has the term of an ordinary message. */
export const caseTerm = (kind: CaseKind, sorted: CaseClass | null, policy: TermPolicy): CaseTerm =>
  CASE_KINDS[kind].term(sorted ?? CaseClass.ORDINARY, policy);

/**
 * Last day for the answer (答复截止日), counted from the day after it was received. A term in 日 that ends on a rest day
 * runs to the next working day; one in 工作日 counts working days only. A transfer changes nothing.
 */
export const caseDue = (term: CaseTerm, receivedOn: CalendarDay, calendar: WorkCalendar): CalendarDay =>
  term.unit === 'DAY'
    ? rollForward(addDays(receivedOn, term.count), calendar).day
    : addWorkingDays(receivedOn, term.count, calendar).day;

/** How many days an answer is or was late (逾期天数), in 日; 0 within the term. Measured by the day the platform recorded it. */
export const daysLate = (dueOn: CalendarDay, answeredOn: CalendarDay | null, today: CalendarDay): number =>
  Math.max(0, daysBetween(dueOn, answeredOn ?? today));
