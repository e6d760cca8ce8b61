import { sql } from 'kysely';
import type { InvitationDeliveryView } from '#schema/invitation/invitation-view.ts';
import type { Db } from '#server/kernel/context.ts';

/** What one was told, and of which invitation (送达记录). */
export interface TellingOf extends InvitationDeliveryView {
  invitationId: string;
}

/**
 * How these were told (送达记录), first things first. A message that was kept, for want of a mail server, or that failed, has reached
 * nobody. With the system's scope: the sending record is not the office's to read.
 */
export const tellingsOf = (db: Db, ids: readonly string[]): Promise<TellingOf[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('invitation_delivery as d')
        .leftJoin('message as m', 'm.unique_key', 'd.message_key')
        .leftJoin('person as p', 'p.id', 'd.by_id')
        .select(['d.id', 'd.invitation_id as invitationId', 'd.way', 'd.tiding', 'd.note', 'd.at'])
        .select(['p.name as byName', 'm.status as messageStatus'])
        .select(
          sql<boolean>`d.reached and coalesce(m.status not in ('KEPT', 'FAILED', 'TO_CALL', 'NOT_REACHED', 'OBSOLETE'), true)`.as(
            'reached',
          ),
        )
        .where('d.invitation_id', 'in', ids)
        .orderBy('d.at')
        .orderBy('d.id')
        .execute();
