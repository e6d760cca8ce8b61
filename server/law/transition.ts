import { type Finding, provision } from './refusal.ts';
import type { RulesAtStake } from './rules-at-stake.ts';
import type { Role } from '#server/law/people/role.ts';

/**
 * One row of a noun's table of stages (环节流转): an act, the stages it starts from, the stage it leads to, and the roles
 * that may do it.
 */
export interface Transition<Event extends string, Stage extends string> {
  event: Event;
  /** Text of the button. */
  label: string;
  from: readonly Stage[];
  /** Where it leads; absent when the stage stays. */
  to?: Stage;
  /** Any one of these; empty when the act is the author's own, or follows from the time or the facts. */
  roles: readonly Role[];
  by?: 'AUTHOR' | 'CLOCK';
}

/** The row for an event at a stage (流转行), if the table has one. */
export const transitionAt = <Event extends string, Stage extends string>(
  table: readonly Transition<Event, Stage>[],
  event: Event,
  stage: Stage,
): Transition<Event, Stage> | undefined =>
  table.find((row) => row.event === event && row.from.includes(stage));

/**
 * Reasons against an event at this stage (办理环节不符): an order of work, ours, not the statute's words; the rule is the one
 * at stake in the event.
 */
export function refuseByTable<Event extends string, Stage extends string>(
  rules: Finding['rule'] | RulesAtStake<Event>,
  table: readonly Transition<Event, Stage>[],
  labels: Readonly<Record<Stage, string>>,
  event: Event,
  stage: Stage,
): Finding[] {
  if (transitionAt(table, event, stage)) return [];
  const rows = table.filter((row) => row.event === event);
  const label = rows[0]?.label ?? event;
  const rule = typeof rules === 'string' ? rules : rules[event];
  const allowed = rows.flatMap((row) => row.from).map((one) => `“${labels[one]}”`);
  return [
    provision(rule, 'DESIGN', '办理流程').block('WRONG_STAGE')`
      当前环节为“${labels[stage]}”，不能${label}。
      ${label}只能在${allowed.join('、')}环节办理。`,
  ];
}

/** Finding of the wrong stage, or else the other findings: at a wrong stage nothing else is worth reporting (先看环节). */
export const stageFirst = (
  wrongStage: readonly Finding[],
  rest: OtherFindings = () => [],
): readonly Finding[] => (wrongStage.length > 0 ? wrongStage : rest());

/** Findings computed only once the stage is right (环节以外的条件). */
export type OtherFindings = () => readonly Finding[];
