import type { DecisionStepKind, StepState as EntryState } from '#client/graphql/graphql.ts';
import { dateBeside } from '#client/format.ts';
import type { Step, StepState } from '#client/ui/Steps.tsx';
import { DECISION_STEP_LABELS, words } from '#client/words.ts';

/** One step as the contract gives it. */
export interface StepEntry {
  kind: DecisionStepKind;
  state: EntryState;
  happenedOn?: string | null | undefined;
  note?: string | null | undefined;
  /** 补录: it happened before the platform. */
  enteredLate?: boolean | undefined;
}

const STATES: Readonly<Record<StepEntry['state'], StepState>> = {
  DONE: 'done',
  NOW: 'now',
  NEXT: 'next',
  NONE: 'next',
  LATE: 'late',
};

/** Note under a step: its day, else a word for its state; `beside`: the year that a day without one is read in. */
function noteOf({ state, happenedOn, note }: StepEntry, beside: string): string {
  if (state === 'LATE') return words.states.overdue;
  if (happenedOn) return `${dateBeside(happenedOn, beside)}${state === 'DONE' ? '完成' : '开始'}`;
  if (note) return note;
  return state === 'NOW' ? '进行中' : state === 'DONE' ? '已完成' : words.states.notStarted;
}

/**
 * The step line of a matter of this year's catalogue, for drawing; `said` replaces the note under a step by a more exact
 * one. Days of several years in one line each carry their own.
 */
export function stepsOf(
  year: number,
  entries: readonly StepEntry[],
  said: Partial<Record<StepEntry['kind'], string>> = {},
): Step[] {
  const years = new Set(entries.flatMap(({ happenedOn }) => happenedOn?.slice(0, 4) ?? []));
  const beside = years.size > 1 ? '' : String(year);
  return entries.map((entry) => ({
    name: DECISION_STEP_LABELS[entry.kind],
    note: `${said[entry.kind] ?? noteOf(entry, beside)}${entry.enteredLate ? '（补录）' : ''}`,
    state: STATES[entry.state],
  }));
}
