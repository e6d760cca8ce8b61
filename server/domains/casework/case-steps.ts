import type { CaseItem } from '#schema/casework/case-item.ts';
import type { StoredStep } from '#schema/casework/case-step.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { clockDue } from '#server/law/casework/case-clock.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { caseTerm } from '#server/law/casework/case-terms.ts';
import type { AnsweredRequest } from '#server/law/casework/request-answer.ts';
import type { Stepping } from '#server/law/casework/request-term.ts';

/** A case item as its next step looks at it. */
export const stepping = ({ kind, state, receivedOn, dueOn, steps }: CaseItem): Stepping<StoredStep> => ({
  state,
  receivedOn,
  dueOn,
  steps,
  clocked: CASE_KINDS[kind].applied,
});

/** The same as its answer looks at it. */
export const answering = ({ kind, steps }: CaseItem): AnsweredRequest => ({
  steps,
  decided: CASE_KINDS[kind].applied,
});

/** Writes down these steps, and the term that follows from them (答复期限). */
export function moveClock(
  { policy, calendar }: CommandContext,
  item: CaseItem,
  steps: readonly StoredStep[],
): void {
  item.steps = steps;
  const term = caseTerm(item.kind, item.caseClass, policy).count;
  item.dueOn = clockDue(term, { receivedOn: item.receivedOn, steps }, calendar);
}

/** The end of a step: what was replied, and by whom it was entered; null where its applicant wrote it on the platform. */
interface StepEnd {
  readonly upheld: boolean | null;
  readonly reply: string;
  readonly endedByName: string | null;
}

/** Ends one step today (补正、回复、审批). */
export const endStep = (command: CommandContext, item: CaseItem, ended: StoredStep, end: StepEnd): void =>
  moveClock(
    command,
    item,
    item.steps.map((step) => (step === ended ? { ...step, ...end, endedOn: command.today } : step)),
  );
