import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import type { StepActions_DecisionFragment } from '#client/graphql/graphql.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

export type StepDecision = StepActions_DecisionFragment;

/** By what the forms of a decision's desk judge while one types; the page asks for it once. */
export interface DeskRules {
  today: CalendarDay;
  policy: LocalPolicy;
}

/** What every form of a step is given. */
export interface StepProps extends DeskRules {
  decision: StepDecision;
  capability: CapabilityRef;
}

/** What the forms ask of their decision alike. */
export const stepOf = ({ decision, capability }: StepProps, form: string) => ({
  form: `step:${decision.id}:${form}`,
  documents: decision.documents,
  capability,
  look: 'quiet' as const,
});

/** The day of a record lies between the decision's start, or the platform's first day for it, and today. */
export const within = ({ decision, today }: Pick<StepProps, 'decision' | 'today'>) => ({
  min: decision.platformSince ?? decision.startedOn,
  max: today,
});

/** One a line; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What was told, as it is typed: nothing where nothing was. */
export const typed = (text: string | null | undefined): string => text ?? '';

/** What was told, without the name of its type that came with the answer. */
export function withoutType<Told extends object>(told: Told): Told {
  const { __typename: _type, ...fields } = told as Told & { __typename?: string };
  return fields as Told;
}

/** What is not said is no text. */
export const said = (text: string): string | null => text.trim() || null;
