import { sql } from 'kysely';
import type { FollowInput } from '#schema/following/follow-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { notFound } from '#server/kernel/fault.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { askedOnceMore, FOLLOWS_AT_MOST, refuseFollowing } from '#server/law/following/following.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { notify } from '#server/telling/notify.ts';
import { followsByMail } from './by-mail.ts';
import {
  addressHmac,
  addressPurpose,
  followerHmac,
  followerTokenOf,
  followHmac,
  followTokenOf,
  keptAddress,
} from './follow-link.ts';
import { FOLLOW_ASKED } from './following-notification.ts';
import { follows } from './following.permissions.ts';
import { type NamedSubject, subjectNamed } from './subject.queries.ts';

/**
 * 申请关注: a letter asks the address whether it was they. The answer is the same whether it follows already, was asked before
 * or was asked too often today, so nobody learns what anybody follows.
 */
export const askToFollow = defineCommand(
  'follow.asked',
  follows,
  async (command, input: FollowInput): Promise<ReturnType<typeof refusalIn> | true> => {
    const subject = await subjectNamed(command.db, input);
    if (!subject) throw notFound('关注的事项');
    command.about('follow', '', subject.name);
    const refusal = await refusalIn(command, input, subject);
    if (refusal) return refusal;
    const address = keptAddress(input.address);
    const followerId = await askable(command, address);
    const follow = followerId === null ? null : await asked(command, followerId, input, subject);
    if (follow)
      await notify(
        command,
        [{ id: follow.id, displayName: '', contactKind: 'EMAIL', contact: address, unitId: null }],
        {
          kind: FOLLOW_ASKED,
          facts: { name: subject.name, already: follow.already },
          occasion: input.idempotencyKey,
          about: null,
        },
      );
    return true;
  },
);

const refusalIn = async (command: CommandContext, input: FollowInput, { ended }: NamedSubject) =>
  command.refusalOf([
    ...refuseFollowing({ address: input.address, ended, byMail: followsByMail(command.services.config) }),
    ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
  ]);

/** The address with one more request counted; null: no more letters today. Its row is in hand until the command ends. */
async function askable({ db, services: { seal }, now, today }: CommandContext, address: string) {
  const id = newId();
  const hmac = addressHmac(seal, address);
  const fresh = {
    id,
    address_hmac: hmac,
    address: seal.close(address, addressPurpose(id)),
    link_hmac: followerHmac(seal, followerTokenOf(seal, id)),
    created_at: now,
  };
  await db
    .insertInto('follower')
    .values({ ...fresh, asked_times: 0 })
    .onConflict((conflict) => conflict.column('address_hmac').doNothing())
    .execute();
  const held = await db
    .selectFrom('follower')
    .select(['id', 'asked_times as times', sql<typeof today | null>`asked_on::text`.as('on')])
    .where('address_hmac', '=', hmac)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const times = askedOnceMore(held, today);
  if (times === null) return null;
  await db
    .updateTable('follower')
    .set({ asked_on: today, asked_times: times })
    .where('id', '=', held.id)
    .execute();
  return held.id;
}

/** What the address is asked about; null where it follows as much as one may. Who asks anew does not change what was confirmed. */
async function asked(
  { db, services: { seal }, now }: CommandContext,
  followerId: string,
  { pace, noticeVersion }: FollowInput,
  { kind, subject }: NamedSubject,
): Promise<{ id: string; already: boolean } | null> {
  const all = await db
    .selectFrom('follow')
    .select(['id', 'kind', 'subject', 'confirmed_at as confirmedAt'])
    .where('follower_id', '=', followerId)
    .execute();
  const found = all.find((one) => one.kind === kind && one.subject === subject);
  if (found?.confirmedAt) return { id: found.id, already: true };
  const told = { pace, notice_version: noticeVersion, asked_at: now };
  if (found) {
    await db.updateTable('follow').set(told).where('id', '=', found.id).execute();
    return { id: found.id, already: false };
  }
  if (all.length >= FOLLOWS_AT_MOST) return null;
  const id = newId();
  const link_hmac = followHmac(seal, followTokenOf(seal, id));
  await db
    .insertInto('follow')
    .values({ id, follower_id: followerId, kind, subject, link_hmac, ...told })
    .execute();
  return { id, already: false };
}
