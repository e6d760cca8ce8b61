import { sql } from 'kysely';
import type { InvitationDeliveryView } from '#schema/invitation/invitation-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { InvitationTiding } from '#server/law/invitation/invitation-words.ts';

/** Entry of the delivery record (送达记录), with the invitation it belongs to. */
export interface TellingOf extends InvitationDeliveryView {
  invitationId: string;
}

const OF_INVITATIONS = sql`m.topic like 'invitation:%'`;
const TIDING = sql<InvitationTiding>`split_part(m.topic, ':', 2)`;
const ARRIVED = sql<boolean>`m.status in ('QUEUED', 'SENT', 'CALLED')`;
const CALLED = sql<boolean>`exists (select from message_call c where c.message_id = m.id)`;

const these = (ids: readonly string[]) => sql`m.recipient_id = any (${`{${ids.join(',')}}`}::uuid[])`;

/**
 * Delivery record of these invitations (送达记录), oldest first: every message with its outcome, and every call. A message
 * that stayed in the record for want of a mail server, or that failed, has reached nobody. Read in the system's scope,
 * since row security seals the sending record.
 */
export async function tellingsOf(db: Db, ids: readonly string[]): Promise<TellingOf[]> {
  const { rows } = await sql<TellingOf>`
    select m.id, m.recipient_id as "invitationId", m.way, ${TIDING} as tiding, '' as note, null as "byName",
      m.created_at as at, m.status as "messageStatus", null as outcome, ${ARRIVED} as reached
    from message m
    where ${OF_INVITATIONS} and ${these(ids)} and (m.way <> 'PHONE' or (m.status = 'NOT_REACHED' and not ${CALLED}))
    union all
    select c.id, m.recipient_id, c.way, ${TIDING}, c.note, p.name, c.at, null, c.outcome, c.outcome = 'REACHED'
    from message_call c join message m on m.id = c.message_id left join person p on p.id = c.by_id
    where ${OF_INVITATIONS} and ${these(ids)}
    order by at, id`.execute(db);
  return rows;
}

/** Messages by invitation that have not reached these people and need a telephone call (须电话告知的事项). */
export async function waitingTidings(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InvitationTiding[]>> {
  const { rows } = await sql<{ id: string; tiding: InvitationTiding }>`
    select m.recipient_id as id, ${TIDING} as tiding from message m
    where ${OF_INVITATIONS} and ${these(ids)} and m.status = 'TO_CALL' and coalesce(m.call_until > app_now(), true)
    order by m.id`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, all]) => [id, all.map(({ tiding }) => tiding)]),
  );
}

/** Whether anything has reached this person, by any way. */
export async function heardOf(db: Db, invitationId: string): Promise<boolean> {
  const { rows } = await sql<{ heard: boolean }>`
    select exists (select from message m where ${OF_INVITATIONS} and ${these([invitationId])} and (${ARRIVED}
      or exists (select from message_call c where c.message_id = m.id and c.outcome = 'REACHED'))) as heard`.execute(
    db,
  );
  return rows[0]?.heard ?? false;
}
