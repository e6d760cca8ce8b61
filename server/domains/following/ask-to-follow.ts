import type { FollowInput } from '#schema/following/follow-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import {
  APP_ADDRESS,
  FOLLOWS_AT_MOST,
  followWay,
  paceBy,
  refuseFollowing,
} from '#server/law/following/following.ts';
import { audiencesIn, refuseNoGroup } from '#server/law/following/audience.ts';
import { FollowKind } from '#server/law/following/following-words.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { recipientIn } from '#server/engines/message/template.ts';
import { notify } from '#server/engines/telling/notify.ts';
import {
  type FollowAddress,
  followerAt,
  countAsk,
  type HeldFollower,
  keptAddress,
} from './follow-address.ts';
import { followHmac, followTokenOf } from './follow-link.ts';
import { followWays } from './follow-ways.ts';
import { FOLLOW_ASKED } from './following-notification.ts';
import { follows } from './following.permissions.ts';
import { keepOneChoice } from './keep-one-choice.ts';
import { sendCode } from './send-code.ts';
import { type NamedSubject, subjectNamed } from './subject.queries.ts';

/**
 * 申请关注: a letter or a short message asks the address whether it was they. The answer is the same whether it follows already, was asked before
 * or was asked too often today, so nobody learns what anybody follows.
 */
export const askToFollow = defineCommand(
  ['follow.asked', '申请关注'],
  follows,
  async (command, input: FollowInput): Promise<ReturnType<typeof refusalIn> | true> => {
    const subject = await subjectNamed(command.db, input);
    if (!subject) throw notFound('关注的事项');
    const name = subject.told ?? subject.name;
    command.about('follow', '', name);
    const given = vouchedFor(command, input.address);
    const refusal = await refusalIn(command, input.noticeVersion, given, subject);
    if (refusal) return refusal;
    const { config } = command.services;
    const address = keptAddress(given, followWay(given, followWays(config)));
    const held = await followerAt(command, address);
    if (address.way === DeliveryWay.APP) return begun(command, held.id, input, subject, address);
    const follow =
      (await countAsk(command, held)) && (await asked(command, held.id, input, subject, address));
    if (follow) await tell(command, { ...address, held, follow, name, occasion: input.idempotencyKey });
    return true;
  },
);

/** Address of the reader that an app vouches for (收信人); of nobody where it does not. */
function vouchedFor({ services: { config }, now }: CommandContext, address: string): string {
  if (!address.startsWith(APP_ADDRESS)) return address;
  return recipientIn(config.template, address.slice(APP_ADDRESS.length), now) ?? APP_ADDRESS;
}

/** 直接开始关注: the app has vouched for its reader, nobody is asked. */
async function begun(command: CommandContext, ...of: Asked): Promise<true> {
  const follow = await asked(command, ...of);
  if (!follow || follow.already) return true;
  await command.db
    .updateTable('follow')
    .set({ confirmed_at: command.now, told_until: command.now })
    .where('id', '=', follow.id)
    .execute();
  await keepOneChoice(command, follow.id);
  return true;
}

type Asked = [followerId: string, input: FollowInput, subject: NamedSubject, address: FollowAddress];

interface Told extends FollowAddress {
  held: HeldFollower;
  follow: { id: string; already: boolean };
  name: string;
  occasion: string;
}

/** A letter with a link, or a short message with a code. */
async function tell(command: CommandContext, { way, contact, held, follow, name, occasion }: Told) {
  if (way === DeliveryWay.SMS)
    return sendCode(command, { id: held.id, contact }, { followId: follow.id, name, occasion });
  await notify(command, [{ id: follow.id, displayName: '', contactKind: 'EMAIL', contact, unitId: null }], {
    kind: FOLLOW_ASKED,
    facts: { name, already: follow.already },
    occasion,
    about: null,
  });
}

const refusalIn = async (
  command: CommandContext,
  noticeVersion: number,
  address: string,
  { ended, kind, subject }: NamedSubject,
) =>
  command.refusalOf([
    ...(kind === FollowKind.AUDIENCE ? refuseNoGroup(audiencesIn(subject) ?? []) : []),
    ...refuseFollowing({ address, ended, ways: followWays(command.services.config) }),
    ...refusePrivacyNotice(noticeVersion, await noticeInForce(command.db)),
  ]);

/**
 * Follow to be confirmed by this address; null where it already follows as much as one may. A repeated request does not
 * change a follow that was confirmed.
 */
async function asked(
  { db, services: { seal }, now }: CommandContext,
  ...[followerId, { pace, noticeVersion }, { kind, subject }, { way }]: Asked
): Promise<{ id: string; already: boolean } | null> {
  const all = await db
    .selectFrom('follow')
    .select(['id', 'kind', 'subject', 'confirmed_at as confirmedAt'])
    .where('follower_id', '=', followerId)
    .execute();
  const found = all.find((one) => one.kind === kind && one.subject === subject);
  if (found?.confirmedAt) return { id: found.id, already: true };
  const told = { pace: paceBy(way, pace), notice_version: noticeVersion, asked_at: now };
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
