import type { InvitationView } from '#schema/invitation/invitation-view.ts';
import type { InvitationLetterView, LetterText } from '#schema/invitation/letter-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { InvitationStage, invitationStageAt } from '#server/law/invitation/invitation-stage.ts';
import { readsInvitations, readsInvitationsOf } from './invitation.permissions.ts';
import { demandInvitationsOf } from './inviting-body.queries.ts';
import { linkHmacOf, seatCodeOf } from './invitation-link.ts';
import { tellingsOf, waitingTidings } from './tellings.queries.ts';

const selection = (db: Db) =>
  db
    .selectFrom('invitation as i')
    .innerJoin('meeting as held', 'held.id', 'i.meeting_id')
    .leftJoin('representative as r', 'r.id', 'i.representative_id')
    .select(['i.id', 'i.version', 'i.addressee', 'r.no as representativeNo', 'i.capacity', 'i.category'])
    .select(['i.quota', 'i.stage', 'i.letter_no as letterNo', 'i.reply_by as replyBy', 'i.sent_at as sentAt'])
    .select(['i.replied_at as repliedAt', 'i.reason', 'i.checked_in_at as checkedInAt'])
    .select(['i.succeeds_id as succeedsId', 'i.seat_empty_at as seatEmptyAt', 'i.reminded_at as remindedAt'])
    .select(['i.moved_at as movedAt', 'i.cancelled_at as cancelledAt'])
    .select(sql<LetterText | null>`i.letter`.as('letter'))
    .select(sql<boolean>`i.draw_id is not null`.as('drawn'))
    .select(organOf('held.unit_id').as('organId'));

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const asOf = <One extends { stage: InvitationStage; replyBy: Date | null }>(row: One, now: Date): One => ({
  ...row,
  stage: row.replyBy ? invitationStageAt({ stage: row.stage, replyBy: row.replyBy }, now) : row.stage,
});

const SEATED: ReadonlySet<InvitationStage> = new Set([InvitationStage.ACCEPTED, InvitationStage.ATTENDED]);

/** Who has a seat has a code for the door (签到码). */
const seatCode = ({ services: { seal } }: Context, { id, stage }: { id: string; stage: InvitationStage }) =>
  SEATED.has(stage) ? seatCodeOf(seal, id) : null;

async function whole(context: Context, db: Db, rows: readonly Row[]): Promise<InvitationView[]> {
  const { now } = await rulesOf(db);
  const ids = rows.map(({ id }) => id);
  const told = await tellingsOf(db, ids);
  const waiting = await waitingTidings(db, ids);
  return rows.map((row) => {
    const invitation = asOf(row, now);
    const deliveries = told.filter(({ invitationId }) => invitationId === row.id);
    const toTell = waiting.get(row.id) ?? [];
    return { ...invitation, deliveries, toTell, seatCode: seatCode(context, invitation) };
  });
}

const ofItem = (context: Context, itemId: string): Promise<InvitationView[]> =>
  readAsSystem(context, async (db) => {
    const rows = await selection(db).where('i.item_id', '=', itemId).orderBy('i.id').execute();
    return whole(context, db, rows);
  });

/** Who was invited to an item (邀请名单), in order. */
export async function invitationsOfItem(context: Context, itemId: string): Promise<InvitationView[]> {
  await demandInvitationsOf(context, itemId, 'invitations');
  return ofItem(context, itemId);
}

/** One invitation with the office that sends it (一份邀请函), for those who read invitations. */
export function sentInvitation(
  context: Context,
  id: string,
): Promise<{ invitation: InvitationView; office: string } | null> {
  demand(context, readsInvitations, 'invitations');
  return readAsSystem(context, async (db) => {
    if (!isId(id)) return null;
    const [invitation] = await whole(context, db, await selection(db).where('i.id', '=', id).execute());
    const office = await db
      .selectFrom('invitation as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .innerJoin('unit as u', 'u.id', 'm.unit_id')
      .select('u.name')
      .where('i.id', '=', id)
      .executeTakeFirst();
    const readable = invitation && readsInvitationsOf(context.actor, invitation.organId);
    return readable && office ? { invitation, office: office.name } : null;
  });
}

/** The same as the command that changed them sees it. */
export const invitationsAfter = ofItem;

/** One invitation, as the command that changed it sees it. */
export const invitationAfter = (context: Context, id: string): Promise<InvitationView | null> =>
  readAsSystem(context, async (db) => {
    const [one] = await whole(context, db, await selection(db).where('i.id', '=', id).execute());
    return one ?? null;
  });

const OPEN: ReadonlySet<InvitationStage> = new Set([InvitationStage.SENT, InvitationStage.ACCEPTED]);

/** Letter that this link opens (凭答复链接); null for any other token, without saying why. */
export async function letterByLink(context: Context, token: string): Promise<InvitationLetterView | null> {
  const linkHmac = linkHmacOf(context.services.seal, token);
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const row = await db
      .selectFrom('invitation as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .select(['i.addressee', 'i.capacity', 'i.stage', 'i.letter_no as letterNo', 'i.reply_by as replyBy'])
      .select(['i.id', 'i.moved_at as movedAt', 'i.reason'])
      .select(['m.no as meetingNo', 'm.starts_at as startsAt', 'm.place', 'm.cancelled_at as cancelledAt'])
      .select(sql<LetterText>`i.letter`.as('letter'))
      .where('i.link_hmac', '=', linkHmac)
      .executeTakeFirst();
    if (!row?.replyBy || !row.letterNo) return null;
    const { id, letter, cancelledAt, replyBy, letterNo, ...shown } = row;
    const stage = invitationStageAt({ stage: row.stage, replyBy }, now);
    const open = OPEN.has(stage) && now < row.startsAt && cancelledAt === null;
    // Time and place as they are now: the meeting may have been put off since the letter was sent.
    const { meeting, item, contact, note } = letter;
    const code = seatCode(context, { id, stage });
    return { ...shown, letterNo, meeting, item, contact, note, replyBy, stage, open, seatCode: code };
  });
}
