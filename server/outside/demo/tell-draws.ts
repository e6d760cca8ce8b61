import type { DrawInput } from '#schema/invitation/draw-input.ts';
import { checkInInvitee } from '#server/domains/invitation/check-in-invitee.ts';
import { drawInvitees } from '#server/domains/invitation/draw-invitees.ts';
import { offerDraw } from '#server/domains/invitation/offer-draw.ts';
import { recordInvitationReply } from '#server/domains/invitation/reply-to-invitation.ts';
import { sendInvitations } from '#server/domains/invitation/send-invitations.ts';
import { voidDraw } from '#server/domains/invitation/void-draw.ts';
import { InvitationReply } from '#server/law/invitation/invitation-words.ts';
import { OFFICE } from './meeting-telling.ts';
import { ELDER_CARE, FORGOTTEN, RELIEF, RELIEF_FIRST, TRAFFIC } from './story-draws.ts';
import { kept, type Teller } from './teller.ts';

const CONTACT = '县政府办公室会务股 0000-5550100';

/**
 * Warnings the office answers for: whether there is time enough depends on the holidays around the demonstration's day.
 */
export const LATE = ['INVITATION_LATE', 'INVITATION_REPLY_LATE'].map((code) => ({
  code,
  reason: '议题临时确定，已逐一电话确认。',
}));

/** 第37次常务会议: four are drawn for the plan of old-age care, come, and sit in. */
export async function tellElderCareDraw(teller: Teller, itemIds: readonly string[]): Promise<void> {
  const itemId = itemIds[2] ?? '';
  await teller.clock('2026-11-09', '10:00');
  const drawId = await offered(teller, itemId, ELDER_CARE);
  await teller.clock('2026-11-09', '11:00');
  await drawn(teller, drawId, '37');
  await teller.clock('2026-11-09', '11:30');
  await sent(teller, itemId, '2026-11-11', '17:30');
  await teller.clock('2026-11-09', '16:00');
  for (const id of await invited(teller, itemId)) await answered(teller, id, InvitationReply.ACCEPT);
  await teller.clock('2026-11-13', '14:10');
  for (const id of await invited(teller, itemId)) kept(await checkInInvitee(teller.as(OFFICE), id));
}

/** 第38次常务会议: a draw that was void and drawn again, with its letters; a lottery that is offered and not drawn yet. */
export async function tellComingDraws(teller: Teller, itemIds: readonly string[]): Promise<void> {
  const [relief = '', , traffic = ''] = itemIds;
  await teller.clock('2026-11-19', '10:00');
  const first = await offered(teller, relief, RELIEF_FIRST);
  await teller.clock('2026-11-19', '10:40');
  kept(await voidDraw(teller.as(OFFICE), first, await teller.version('draw', first), FORGOTTEN));
  const second = await offered(teller, relief, RELIEF);
  await teller.clock('2026-11-19', '15:00');
  await drawn(teller, second, '38');
  await teller.clock('2026-11-19', '15:30');
  await sent(teller, relief, '2026-11-23', '12:00');
  await teller.clock('2026-11-19', '17:00');
  const [one, other, third] = await invited(teller, relief);
  await answered(teller, one, InvitationReply.ACCEPT);
  await answered(teller, other, InvitationReply.ACCEPT);
  await answered(teller, third, InvitationReply.DECLINE, '当天要带老人看病。');
  await offered(teller, traffic, TRAFFIC);
}

const offered = async (teller: Teller, itemId: string, input: DrawInput): Promise<string> =>
  kept(await offerDraw(teller.as(OFFICE), itemId, input, [SMALL_POOL]));

/** Who is left out depends on who sat in before. */
export const SMALL_POOL = { code: 'POOL_TOO_SMALL', reason: '该类代表人数少，已全部列入。' };

async function drawn(teller: Teller, drawId: string, digits: string): Promise<void> {
  kept(await drawInvitees(teller.as(OFFICE), drawId, await teller.version('draw', drawId), digits));
}

async function sent(teller: Teller, itemId: string, day: string, time: string): Promise<void> {
  const replyBy = teller.shift.at(day, time);
  const input = { replyBy, contact: CONTACT, note: '材料在邀请函页面上查阅。' };
  kept(await sendInvitations(teller.as(OFFICE), itemId, input, LATE));
}

const invited = async (teller: Teller, itemId: string): Promise<string[]> =>
  (
    await teller.rows<{ id: string }>(
      'select id from invitation where item_id = $1 and draw_id is not null order by id',
      [itemId],
    )
  ).map(({ id }) => id);

async function answered(
  teller: Teller,
  id: string | undefined,
  reply: InvitationReply,
  reason = '',
): Promise<void> {
  kept(await recordInvitationReply(teller.as(OFFICE), id ?? '', reply, reason));
}
