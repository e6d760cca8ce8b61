import { randomUUID } from 'node:crypto';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { registerForEvent } from '#server/domains/event/event-sign-up.ts';
import { saveEventRoom } from '#server/domains/event/save-event-room.ts';
import { announceEvent } from './announce-event.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { tellEventReport, tellLastVisit } from './tell-event-report.ts';
import { tellComingPress, tellPastPress } from './tell-press.ts';
import { kept, type Teller } from './teller.ts';
import { comingOpenDay, HALL, pastOpenDay, pressConference, VISITORS } from './story-events.ts';

const OFFICE = 'zhengban';

/**
 * 政府开放日和新闻发布会: one was held and reported, one can be signed up for, a press conference is announced
 * (县政务公开任务清单).
 */
export async function tellEvents(teller: Teller): Promise<void> {
  await teller.clock('2026-05-06');
  const roomId = kept(await saveEventRoom(teller.as(OFFICE), null, 0, HALL));
  const { shift } = teller;
  await tellEventReport(teller, await announceEvent(teller, '2026-05-08', pastOpenDay(shift)));
  const id = await announceEvent(teller, '2026-11-18', comingOpenDay(shift, roomId));
  const press = await announceEvent(
    teller,
    '2026-11-19',
    pressConference(shift, await explainedDecision(teller)),
  );
  await tellComingPress(teller, press);
  await teller.clock('2026-11-19', '15:00');
  await visitors(teller, id);
  await tellPastPress(teller);
  await tellLastVisit(teller);
}

/** 县养老服务设施布局规划, which the press conference explains. */
async function explainedDecision(teller: Teller): Promise<string | null> {
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', ['2026-004']);
  return decision?.id ?? null;
}

const visitors = (teller: Teller, eventId: string) => register(teller, eventId, VISITORS);

/** People who sign up for the open seats of an event, each with a telephone. */
export async function register(
  teller: Teller,
  eventId: string,
  people: readonly { name: string; contact: string; persons: number; needs: string }[],
): Promise<void> {
  const [group] = await teller.rows<{ id: string }>(
    `select g.id from seat_group g join event_slot s on s.id = g.slot_id
     where s.event_id = $1 and g.category is null order by s.position limit 1`,
    [eventId],
  );
  if (!group) throw new Error('no open seats');
  for (const { name, contact, persons, needs } of people)
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
