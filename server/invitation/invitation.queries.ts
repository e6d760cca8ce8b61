import type { InvitationLetterView, InvitationView } from '#schema/invitation/invitation-view.ts';
import { demand } from '#server/identity/viewer.queries.ts';
import { sql } from 'kysely';
import type { LetterText } from '#schema/invitation/letter-text.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { read, readAsSystem } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { InvitationStage, invitationStageAt } from '#server/law/invitation-stage.ts';
import { readsInvitations } from './invitation.permissions.ts';
import { linkHmacOf } from './send-letter.ts';

const selection = (db: Db) =>
  db
    .selectFrom('invitation as i')
    .leftJoin('representative as r', 'r.id', 'i.representative_id')
    .select([
      'i.id',
      'i.version',
      'i.addressee',
      'r.no as representativeNo',
      'i.capacity',
      'i.category',
      'i.quota',
    ])
    .select(['i.stage', 'i.letter_no as letterNo', 'i.reply_by as replyBy', 'i.sent_at as sentAt'])
    .select([
      'i.replied_at as repliedAt',
      'i.reason',
      'i.checked_in_at as checkedInAt',
      'i.succeeds_id as succeedsId',
      'i.seat_empty_at as seatEmptyAt',
    ]);

const asOf = <Row extends { stage: InvitationStage; replyBy: Date | null }>(row: Row, now: Date): Row => ({
  ...row,
  stage: row.replyBy ? invitationStageAt({ stage: row.stage, replyBy: row.replyBy }, now) : row.stage,
});

async function ofItem(db: Db, itemId: string): Promise<InvitationView[]> {
  if (!isId(itemId)) return [];
  const { now } = await rulesOf(db);
  const rows = await selection(db).where('i.item_id', '=', itemId).orderBy('i.id').execute();
  return rows.map((row) => asOf(row, now));
}

/** Who was invited to an item (邀请名单), in order. */
export function invitationsOfItem(context: Context, itemId: string): Promise<InvitationView[]> {
  demand(context, readsInvitations, 'invitations');
  return read(context, (db) => ofItem(db, itemId));
}

/** The same as the command that changed them sees it. */
export const invitationsAfter = (context: Context, itemId: string): Promise<InvitationView[]> =>
  readAsSystem(context, (db) => ofItem(db, itemId));

/** One invitation, as the command that changed it sees it. */
export const invitationAfter = (context: Context, id: string): Promise<InvitationView | null> =>
  readAsSystem(context, async (db) => {
    const row = await selection(db).where('i.id', '=', id).executeTakeFirst();
    return row ? asOf(row, (await rulesOf(db)).now) : null;
  });

const OPEN: ReadonlySet<InvitationStage> = new Set([InvitationStage.SENT, InvitationStage.ACCEPTED]);

/** The letter that this link opens (凭答复链接); null, all alike, for any other. */
export async function letterByLink(context: Context, token: string): Promise<InvitationLetterView | null> {
  const linkHmac = linkHmacOf(context.services.seal, token);
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const row = await db
      .selectFrom('invitation as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .select(['i.addressee', 'i.capacity', 'i.stage', 'i.letter_no as letterNo', 'i.reply_by as replyBy'])
      .select(['m.no as meetingNo', 'm.starts_at as startsAt', 'm.cancelled_at as cancelledAt'])
      .select(sql<LetterText>`i.letter`.as('letter'))
      .where('i.link_hmac', '=', linkHmac)
      .executeTakeFirst();
    if (!row?.replyBy || !row.letterNo) return null;
    const { letter, cancelledAt, replyBy, letterNo, ...shown } = row;
    const stage = invitationStageAt({ stage: row.stage, replyBy }, now);
    const open = OPEN.has(stage) && now < row.startsAt && cancelledAt === null;
    const { meeting, item, place, contact, note } = letter;
    return { ...shown, letterNo, meeting, item, place, contact, note, replyBy, stage, open };
  });
}
