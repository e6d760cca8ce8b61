import { randomUUID } from 'node:crypto';
import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import type { EventInput } from '#schema/event/event-input.ts';
import { planEvent } from '#server/event/plan-event.ts';
import { publishEvent } from '#server/event/publish-event.ts';
import { registerForEvent } from '#server/event/register-for-event.ts';
import { passEventReview, submitEventReview } from '#server/event/review-event.ts';
import { saveEventRoom } from '#server/event/save-event-room.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { tellEventReport } from './tell-event-report.ts';
import { kept, type Teller } from './teller.ts';
import { comingOpenDay, HALL, pastOpenDay, pressConference, VISITORS } from './story-events.ts';

const OFFICE = 'zhengban';
const REVIEWER = 'baomi';

/** 政府开放日和新闻发布会: one was held and told of, one can be signed up for, a press conference is announced (县政务公开任务清单). */
export async function tellEvents(teller: Teller): Promise<void> {
  await teller.clock('2026-05-06');
  const roomId = kept(await saveEventRoom(teller.as(OFFICE), null, 0, HALL));
  const { shift } = teller;
  await tellEventReport(teller, await announce(teller, '2026-05-08', pastOpenDay(shift)));
  const id = await announce(teller, '2026-11-18', comingOpenDay(shift, roomId));
  await announce(teller, '2026-11-19', pressConference(shift));
  await teller.clock('2026-11-19', '15:00');
  await visitors(teller, id);
}

/** Planned by the office, reviewed by somebody else, published an hour later. */
async function announce(teller: Teller, on: string, plan: EventInput): Promise<string> {
  await teller.clock(on, '10:00');
  const id = kept(await planEvent(teller.as(OFFICE), plan));
  await review(teller, id);
  await teller.clock(on, '11:00');
  kept(await publishEvent(teller.as(OFFICE), id, await teller.version('event', id)));
  return id;
}

async function review(teller: Teller, id: string): Promise<void> {
  kept(await submitEventReview(teller.as(OFFICE), id, await teller.version('event', id)));
  kept(await passEventReview(teller.as(REVIEWER), id, await teller.version('event', id)));
}

async function visitors(teller: Teller, eventId: string): Promise<void> {
  const [group] = await teller.rows<{ id: string }>(
    `select g.id from event_seat_group g join event_slot s on s.id = g.slot_id
     where s.event_id = $1 and g.category is null order by s.position limit 1`,
    [eventId],
  );
  if (!group) throw new Error('no open seats');
  for (const { name, contact, persons, needs } of VISITORS)
    kept(
      await registerForEvent(teller.as(null), {
        groupId: group.id,
        idempotencyKey: randomUUID(),
        name,
        persons,
        needs,
        contactKind: ContactKind.PHONE,
        contact,
        withMinor: false,
        guardian: '',
        noticeVersion: NOTICE_TOLD,
      }),
    );
}
