import type { CommandContext } from '#server/ground/kernel/context.ts';
import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { mobileIn } from '#server/law/consultation/comment-contact.ts';
import { askedOnceMore } from '#server/law/people/message-code.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { addressHmac, addressPurpose, followerHmac, followerTokenOf } from './follow-link.ts';

/** An address and how it is written to. */
export interface FollowAddress {
  way: 'MAIL' | 'SMS' | 'APP';
  /** In its one form: without regard to case and width; of a number its eleven digits; what an app gave as it is. */
  contact: string;
}

/** An address as it is stored (同一联系方式). */
export const keptAddress = (address: string, way: FollowAddress['way']): FollowAddress => ({
  way,
  contact:
    way === DeliveryWay.APP
      ? address
      : ((way === DeliveryWay.SMS ? mobileIn(address) : null) ??
        address.normalize('NFKC').trim().toLowerCase()),
});

/** The address of a follower (关注人), made where it is new. Its row is in hand until the command ends. */
export async function followerAt(
  { db, services: { seal }, now }: CommandContext,
  { way, contact }: FollowAddress,
): Promise<HeldFollower> {
  const id = newId();
  const hmac = addressHmac(seal, contact);
  const fresh = {
    id,
    way,
    address_hmac: hmac,
    address: seal.close(contact, addressPurpose(id)),
    link_hmac: followerHmac(seal, followerTokenOf(seal, id)),
    created_at: now,
  };
  await db
    .insertInto('follower')
    .values({ ...fresh, asked_times: 0, code_tries: 0 })
    .onConflict((conflict) => conflict.column('address_hmac').doNothing())
    .execute();
  return heldBy(db, hmac).executeTakeFirstOrThrow();
}

/** The number that follows something already, in hand; undefined where it follows nothing. */
export const knownNumber = (
  { db, services: { seal } }: CommandContext,
  { contact }: FollowAddress,
): Promise<HeldFollower | undefined> =>
  heldBy(db, addressHmac(seal, contact)).where('way', '=', DeliveryWay.SMS).executeTakeFirst();

/** A follower in hand. */
export interface HeldFollower {
  id: string;
  times: number;
  on: CalendarDay | null;
  codeAt: Date | null;
  codeTries: number;
  codeFollowId: string | null;
}

const heldBy = (db: CommandContext['db'], hmac: string) =>
  db
    .selectFrom('follower')
    .select([
      'id',
      'asked_times as times',
      sql<CalendarDay | null>`asked_on::text`.as('on'),
      'code_at as codeAt',
      'code_tries as codeTries',
      'code_follow_id as codeFollowId',
    ])
    .where('address_hmac', '=', hmac)
    .forUpdate();

/** Counts one more request of today; false: no more today. */
export async function countAsk({ db, today }: CommandContext, held: HeldFollower): Promise<boolean> {
  const times = askedOnceMore(held, today);
  if (times === null) return false;
  await db
    .updateTable('follower')
    .set({ asked_on: today, asked_times: times })
    .where('id', '=', held.id)
    .execute();
  return true;
}
