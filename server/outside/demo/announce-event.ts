import type { EventInput } from '#schema/event/event-input.ts';
import { planEvent } from '#server/domains/event/plan-event.ts';
import { publishEvent } from '#server/domains/event/publish-event.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';
const REVIEWER = 'baomi';

/** An event planned by the office or another host, reviewed by somebody else, published an hour later. */
export async function announceEvent(
  teller: Teller,
  on: string,
  plan: EventInput,
  host: { planner: string; publisher: string } = { planner: OFFICE, publisher: OFFICE },
): Promise<string> {
  await teller.clock(on, '10:00');
  const id = kept(await planEvent(teller.as(host.planner), plan));
  kept(await PAPERS.EVENT.submit(teller.as(host.planner), id, await teller.version('event', id), []));
  kept(await PAPERS.EVENT.pass(teller.as(REVIEWER), id, await teller.version('event', id)));
  await teller.clock(on, '11:00');
  kept(await publishEvent(teller.as(host.publisher), id, await teller.version('event', id)));
  return id;
}
