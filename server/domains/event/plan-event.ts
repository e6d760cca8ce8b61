import type { EventInput } from '#schema/event/event-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { bringsFor, plans } from './event.permissions.ts';
import { mediaOnly } from './event-kind-findings.ts';
import { newEvent } from './new-event.ts';
import { type Planned, refusePlan } from './plan-input.ts';

/** 筹备活动: by the office, a unit for itself, the media centre for press conferences; drafts hold room and hosts from now on. */
export const planEvent = defineCommand('event.planned', plans, async (command, input: EventInput) => {
  const actor = actorOf(command);
  const own = bringsFor(actor, 'save', { kind: input.kind, unitIds: [actor.unitId] });
  const refusal = command.refusalOf([
    ...(own ? [] : [mediaOnly]),
    ...(await refusePlan(command, planOf(input), null)),
  ]);
  if (refusal) return refusal;
  const { id, no } = await newEvent(command, input);
  command.about('event', id, no);
  return id;
});

/** A plan as the law looks at it. */
export const planOf = (input: EventInput): Planned => input;
