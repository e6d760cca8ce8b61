import type { Can } from '#schema/kernel/offer.ts';
import { EventOffer, type EventView } from '#schema/event/event-view.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import { type EventAction, refuseEventAction } from '#server/law/event/event-stage.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import { ARTICLE, refuseUnreviewed } from './event-guards.ts';
import { mayBringFor } from './event.permissions.ts';

/** Conditions on the event for each action besides its stage, as the command itself checks them. */
const MORE: Partial<Record<EventAction, (actor: Actor | null, event: EventView) => Finding[]>> = {
  ...reviewRows(ARTICLE),
  publish: (_, event) => refuseUnreviewed(EventPaper.NOTICE, event),
  publishReport: (_, event) => refuseUnreviewed(EventPaper.REPORT, event),
};

/** Actions open to the viewer on an event (活动可办事项), by the guards of the commands themselves. */
export function eventCapabilities(actor: Actor | null, event: EventView): Can<typeof EventOffer> {
  const can = (action: EventAction): Capability => {
    const wrong = refuseEventAction(action, event.stage);
    return capability(
      actor,
      mayBringFor(action, event),
      wrong.length > 0 ? wrong : (MORE[action]?.(actor, event) ?? []),
    );
  };
  return eachAction(EventOffer, can);
}
