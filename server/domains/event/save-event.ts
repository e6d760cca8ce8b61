import type { EventInput } from '#schema/event/event-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { resourcesOf } from './clashes.ts';
import { atStage } from './event-guards.ts';
import { mediaOnly } from './event-kind-findings.ts';
import { loadEvent } from './event-load.ts';
import { bringsFor, mayBring } from './event.permissions.ts';
import { planOf } from './plan-event.ts';
import { planColumns, refusePlan, storeSlots } from './plan-input.ts';

/** 修改活动方案, until it is published; what was reviewed before is void. */
export const saveEvent = defineCommand(
  'event.saved',
  mayBring('save'),
  async (command, id: string, version: number, input: EventInput) => {
    const event = await loadEvent(command, 'save', id, version);
    const own = bringsFor(actorOf(command), 'save', { kind: input.kind, unitIds: event.unitIds });
    const plan = await refusePlan(command, planOf(input), id);
    const refusal = command.refusalOf(
      atStage('save', event, command.now, () => [...(own ? [] : [mediaOnly]), ...plan]),
    );
    if (refusal) return refusal;
    const columns = await planColumns(command, event.unitId, input);
    Object.assign(event, columns);
    voidReview(command, event, EventPaper.NOTICE);
    await storeSlots(command, id, input.slots, resourcesOf(columns));
    return id;
  },
);
