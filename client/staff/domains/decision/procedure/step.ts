import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { StepActions_DecisionFragment } from '#client/graphql/graphql.ts';

export type StepDecision = StepActions_DecisionFragment;

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
