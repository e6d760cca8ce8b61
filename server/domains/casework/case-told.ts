import type { StoredStep } from '#schema/casework/case-step.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { asksOthers, CaseStepKind, clockDue, isStopped, usedDays } from '#server/law/casework/case-clock.ts';
import { type CaseClass, type CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { daysLate } from '#server/law/casework/case-terms.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';

/** A row as its clock is read from it. */
interface Row {
  kind: CaseKind;
  caseClass: CaseClass | null;
  state: CaseState;
  title: string;
  text: string;
  receivedOn: CalendarDay;
  dueOn: CalendarDay;
  answeredOn: CalendarDay | null;
  steps: StoredStep[];
}

/** The county's target is for the term as it was before it was extended. */
const isNoExtension = ({ kind }: StoredStep): boolean => kind !== CaseStepKind.EXTENSION;

/** How its term stands (办理时限): days late; of an application the 工作日 that were used, whether it is stopped, and the county's target. */
export function clockOf(item: Row, { today, calendar, policy }: Rules) {
  const { kind, caseClass, receivedOn, dueOn, answeredOn, steps } = item;
  const { applied, target } = CASE_KINDS[kind];
  const within = target(policy);
  const counted = applied && caseClass !== null;
  return {
    daysLate: daysLate(dueOn, answeredOn, today),
    stopped: answeredOn === null && isStopped(steps, today),
    usedDays: counted ? usedDays({ receivedOn, steps }, answeredOn ?? today, calendar) : null,
    targetOn:
      counted && within !== null
        ? clockDue(within, { receivedOn, steps: steps.filter(isNoExtension) }, calendar)
        : null,
  };
}

/** As the desk reads a row: its clock, and the words without personal numbers. */
export const toldAtDesk =
  (rules: Rules) =>
  <Item extends Row>(row: Item) => ({
    ...row,
    ...clockOf(row, rules),
    title: maskPersonal(row.title),
    text: maskPersonal(row.text),
    today: rules.today,
  });

/** As its author reads it: the answer once it was confirmed, and no more of others than that they were asked. */
export const toldToAuthor = <Item extends Row & { answer: string | null; outcome: string | null }>(
  row: Item,
  rules: Rules,
) => ({
  ...row,
  ...clockOf(row, rules),
  steps: row.steps.map(ownStep),
  answer: row.state === CaseState.ANSWERED ? row.answer : null,
  outcome: row.state === CaseState.ANSWERED ? row.outcome : null,
});

const ownStep = (step: StoredStep): StoredStep => ({
  ...step,
  byName: null,
  endedByName: null,
  ...(asksOthers(step) ? { whom: '', reason: '', reply: '', upheld: null } : {}),
});
