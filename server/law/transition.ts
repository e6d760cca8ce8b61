import type { Finding } from './refusal.ts';
import type { Role } from './role.ts';

/** One row of a noun's table of stages (环节流转): what may happen, from where, to where, and who may do it. */
export interface Transition<Event extends string, Stage extends string> {
  event: Event;
  /** What the button says. */
  label: string;
  from: readonly Stage[];
  to: Stage;
  /** Any one of these; empty when the act is the author's own or follows from the time or the facts. */
  roles: readonly Role[];
  by?: 'AUTHOR' | 'CLOCK';
}

/** The stages in which an event may happen; none when the table does not know it. */
export const stagesFor = <Event extends string, Stage extends string>(
  table: readonly Transition<Event, Stage>[],
  event: Event,
): readonly Stage[] => table.filter((row) => row.event === event).flatMap((row) => row.from);

/** The finding for an act that comes at the wrong stage (办理环节不符): an order of work, ours, not the statute's words. */
export const wrongStage = (
  rule: Finding['rule'],
  label: string,
  now: string,
  allowed: readonly string[],
): Finding => ({
  rule,
  basis: 'DESIGN',
  article: '办理流程',
  severity: 'BLOCK',
  code: 'WRONG_STAGE',
  message: `当前环节为“${now}”，不能${label}。`,
  fields: [],
  fix: `${label}只能在以下环节办理：${allowed.join('、')}。`,
});

/** What forbids an event at this stage; empty when the table allows it. */
export function refuseByTable<Event extends string, Stage extends string>(
  rule: Finding['rule'],
  table: readonly Transition<Event, Stage>[],
  labels: Readonly<Record<Stage, string>>,
  event: Event,
  stage: Stage,
): Finding[] {
  const allowed = stagesFor(table, event);
  if (allowed.includes(stage)) return [];
  const label = table.find((row) => row.event === event)?.label ?? event;
  return [
    wrongStage(
      rule,
      label,
      labels[stage],
      allowed.map((one) => labels[one]),
    ),
  ];
}
