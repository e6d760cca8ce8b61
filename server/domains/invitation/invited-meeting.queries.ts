import type { InvitedMeetingView } from '#schema/invitation/invited-meeting-view.ts';
import { sql } from 'kysely';
import type { LetterText } from '#schema/invitation/letter-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { linkHmacOf } from './invitation-link.ts';
import { materialsByLink } from './invitation-material.queries.ts';

/**
 * Meeting and item that a link's letter is about, as they stand now (受邀的会议); null for any other token, without saying
 * why.
 */
export async function meetingByLink(context: Context, token: string): Promise<InvitedMeetingView | null> {
  const row = await readAsSystem(context, (db) =>
    db
      .selectFrom('invitation as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .innerJoin('agenda_item as a', 'a.id', 'i.item_id')
      .select(['i.id', 'i.sent_at as sentAt', 'i.checked_in_at as checkedInAt'])
      .select(['m.starts_at as startsAt', 'm.ends_at as endsAt', 'm.place', 'm.opened_at as openedAt'])
      .select(['m.cancelled_at as cancelledAt', 'm.cancel_reason as cancelReason'])
      .select(['m.calendar_sequence as calendarSequence', 'a.position as itemPosition'])
      .select(['a.withdrawn_at as itemWithdrawnAt', 'a.started_at as itemStartedAt'])
      .select(sql<LetterText | null>`i.letter`.as('letter'))
      .where('i.link_hmac', '=', linkHmacOf(context.services.seal, token))
      .executeTakeFirst(),
  );
  if (!row?.letter) return null;
  const { letter, ...shown } = row;
  return {
    ...shown,
    letterStartsAt: new Date(letter.startsAt),
    letterPlace: letter.place,
    materials: await materialsByLink(context, token),
    token,
  };
}
