import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { drawInvitees } from '#server/domains/invitation/draw-invitees.ts';
import { offerDraw } from '#server/domains/invitation/offer-draw.ts';
import { sendInvitations } from '#server/domains/invitation/send-invitations.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { announceMeeting } from '#server/domains/meeting/announce-meeting.ts';
import { planMeeting } from '#server/domains/meeting/plan-meeting.ts';
import { setAgenda } from '#server/domains/meeting/set-agenda.ts';
import { TOWN_MARKET } from './story-draws.ts';
import { MARKET } from './story-market.ts';
import { LATE, SMALL_POOL } from './tell-draws.ts';
import { kept, type Teller } from './teller.ts';

/** The office (党政办公室) of 青石镇. */
export const TOWN_OFFICE = 'zhenban';
const CONTACT = '青石镇党政办公室 0000-5550114';

/** 青石镇党政联席会议 (地方组织法第八十八条): the town's own office prepares it, draws two residents from the county's register and invites them. */
export async function tellTownMeeting(teller: Teller): Promise<void> {
  const office = teller.as(TOWN_OFFICE);
  await teller.clock('2026-11-17', '09:00');
  const meetingId = kept(await planMeeting(office, planOf(teller)));
  const version = () => teller.version('meeting', meetingId);
  kept(await setAgenda(office, meetingId, await version(), [await itemOf(teller)], []));
  kept(await PAPERS.MEETING.submit(office, meetingId, await version(), []));
  kept(await PAPERS.MEETING.pass(teller.as('baomi'), meetingId, await version()));
  await teller.clock('2026-11-18', '09:00');
  kept(await announceMeeting(teller.as('zhenban-fuze'), meetingId, await version()));
  await invite(teller, meetingId);
}

async function invite(teller: Teller, meetingId: string): Promise<void> {
  const office = teller.as(TOWN_OFFICE);
  const [item] = await teller.rows<{ id: string }>('select id from agenda_item where meeting_id = $1', [
    meetingId,
  ]);
  const itemId = item?.id ?? '';
  await teller.clock('2026-11-18', '15:00');
  const drawId = kept(await offerDraw(office, itemId, TOWN_MARKET, [SMALL_POOL]));
  await teller.clock('2026-11-19', '09:00');
  kept(await drawInvitees(office, drawId, await teller.version('draw', drawId), '12'));
  const replyBy = teller.shift.at('2026-11-27', '17:00');
  const letter = { replyBy, contact: CONTACT, note: '方案在邀请函页面上查阅。' };
  kept(await sendInvitations(office, itemId, letter, LATE));
}

const planOf = ({ shift }: Teller) => ({
  kind: MeetingKind.LEADERSHIP,
  name: '青石镇党政联席会议第11次',
  term: '',
  sessionNo: 11,
  place: '青石镇政府三楼会议室',
  chair: '镇长谷丰年',
  startsAt: shift.at('2026-12-08', '09:00'),
  endsAt: shift.at('2026-12-08', '11:00'),
});

async function itemOf(teller: Teller) {
  const no = teller.shift.decisionNo(MARKET.seq);
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  return {
    id: null,
    title: '听取《青石镇集贸市场改造搬迁方案》征求意见情况',
    disclosure: AgendaDisclosure.PUBLIC,
    purpose: AgendaPurpose.REPORT,
    decisionId: decision?.id ?? null,
    reportingUnit: '镇建设办',
    livelihood: true,
    highAttention: false,
    paperTitle: '',
    law: '',
    note: '',
  };
}
