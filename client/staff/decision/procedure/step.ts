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

/** Props of every form of a step. */
export interface StepProps extends DeskRules {
  decision: StepDecision;
  capability: CapabilityRef;
}

/** Properties that all forms of a step take from their decision. */
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

/** Stored text as a form value; empty where there is none. */
export const typed = (text: string | null | undefined): string => text ?? '';

/** A stored answer without the type name (`__typename`) that came with it. */
export function withoutType<Told extends object>(told: Told): Told {
  const { __typename: _type, ...fields } = told as Told & { __typename?: string };
  return fields as Told;
}

/** Trimmed text; null where nothing was typed. */
export const said = (text: string): string | null => text.trim() || null;
