import { cancelEvent } from '#server/domains/event/cancel-event.ts';
import { planEvent } from '#server/domains/event/plan-event.ts';
import { postponeEvent } from '#server/domains/event/postpone-event.ts';
import { announceEvent } from './announce-event.ts';
import { calledOffVisit, clashingTalk, PUT_OFF, putOffTalk } from './story-changed-events.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';

/** 延期、取消和冲突: a talk is put off, a visit is called off, and a plan stands in the way of a meeting. */
export async function tellChangedEvents(teller: Teller): Promise<void> {
  const { shift } = teller;
  const talk = await announceEvent(teller, '2026-11-17', putOffTalk(shift));
  const visit = await announceEvent(teller, '2026-11-17', calledOffVisit(shift));
  await teller.clock('2026-11-19', '09:30');
  await putOff(teller, talk);
  const reason = '中转站除臭设备检修，现场不具备参观条件；检修完成后另行公告。';
  kept(await cancelEvent(teller.as(OFFICE), visit, await teller.version('event', visit), reason));
  const [meeting] = await teller.rows<{ place: string; starts_at: Date }>(
    `select place, starts_at from meeting where stage <> 'CANCELLED' and starts_at > app_now() order by starts_at limit 1`,
    [],
  );
  if (meeting) kept(await planEvent(teller.as(OFFICE), clashingTalk(meeting.place, meeting.starts_at)));
}

async function putOff(teller: Teller, id: string): Promise<void> {
  const slots = await teller.rows<{ id: string }>('select id from event_slot where event_id = $1', [id]);
  kept(
    await postponeEvent(teller.as(OFFICE), id, await teller.version('event', id), {
      place: '城关镇便民服务中心二楼会议室',
      reason: '原定当天会议室用于防汛演练。',
      slots: slots.map((slot) => ({
        slotId: slot.id,
        startsAt: teller.shift.at(...PUT_OFF.from),
        endsAt: teller.shift.at(...PUT_OFF.to),
      })),
    }),
  );
}
