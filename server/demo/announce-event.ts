import type { EventInput } from '#schema/event/event-input.ts';
import { planEvent } from '#server/event/plan-event.ts';
import { publishEvent } from '#server/event/publish-event.ts';
import { passEventReview, submitEventReview } from '#server/event/review-event.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';
const REVIEWER = 'baomi';

/** An event planned by the office, reviewed by somebody else, published an hour later. */
export async function announceEvent(teller: Teller, on: string, plan: EventInput): Promise<string> {
  await teller.clock(on, '10:00');
  const id = kept(await planEvent(teller.as(OFFICE), plan));
  kept(await submitEventReview(teller.as(OFFICE), id, await teller.version('event', id)));
  kept(await passEventReview(teller.as(REVIEWER), id, await teller.version('event', id)));
  await teller.clock(on, '11:00');
  kept(await publishEvent(teller.as(OFFICE), id, await teller.version('event', id)));
  return id;
}
