import { askToFollow } from '#server/domains/following/ask-to-follow.ts';
import { confirmFollow } from '#server/domains/following/confirm-follow.ts';
import { followTokenOf } from '#server/domains/following/follow-link.ts';
import { noticeMoments } from '#server/domains/following/notice-moments.ts';
import { tellFollowers } from '#server/domains/following/tell-followers.ts';
import { proposePush } from '#server/domains/push/propose-push.ts';
import { PUSH_CHANGE } from '#server/domains/push/push-change.ts';
import { pushablePages } from '#server/domains/push/push-pages.queries.ts';
import { confirmChange } from '#server/engines/change/answer-change.ts';
import type { ChangeKinds } from '#server/engines/change/change-descriptor.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { newId } from '#schema/kernel/id.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { FollowKind, FollowPace } from '#server/law/following/following-words.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { clerkOf, leadOf } from './desks.ts';
import { FOLLOWERS, PUSHES, type ToldFollower, type ToldPush } from './story-pushes.ts';
import { kept, type Teller } from './teller.ts';

const approve = confirmChange({ [ChangeKind.PUSH]: PUSH_CHANGE } as unknown as ChangeKinds);

/** 定向推送: people choose groups, three units push to them; the letters lie in the outbox of the demonstration. */
export async function tellPushes(teller: Teller): Promise<void> {
  await teller.clock('2026-11-09', '10:00');
  for (const follower of FOLLOWERS) await tellFollower(teller, follower);
  for (const push of PUSHES) await tellPush(teller, push);
}

/** The same request in a county whose letters are put into the outbox. */
const withOutbox = (context: Context): Context => ({
  ...context,
  services: { ...context.services, config: { ...context.services.config, demo: true } },
});

async function tellFollower(teller: Teller, { address, groups }: ToldFollower): Promise<void> {
  const citizen = withOutbox(teller.as(null));
  const noticeVersion = await noticeInForce(teller.services.database.em.fork().getKysely());
  const subject = groups.join(',');
  const asked = { kind: FollowKind.AUDIENCE, subject, address, pace: FollowPace.AT_ONCE };
  kept(await askToFollow(citizen, { ...asked, idempotencyKey: newId(), noticeVersion }));
  const [follow] = await teller.rows<{ id: string }>(
    'select id from follow where confirmed_at is null order by asked_at desc limit 1',
  );
  kept(await confirmFollow(citizen, followTokenOf(teller.services.seal, follow?.id ?? '')));
}

async function tellPush(teller: Teller, { unit, on, kind, ...push }: ToldPush): Promise<void> {
  await teller.clock(on, '09:40');
  const clerk = teller.as(clerkOf(unit));
  const { now } = await teller.rules();
  const pages = await pushablePages(clerk, teller.units.get(unit) ?? '', now);
  const page = pages.find((one) => one.kind === kind)?.key ?? '';
  const id = kept(await proposePush(clerk, { ...push, page }));
  await teller.clock(on, '10:30');
  kept(await approve(teller.as(leadOf(unit)), id));
  const system = withOutbox(systemContext(teller.services));
  await noticeMoments(system);
  await tellFollowers(system);
}
