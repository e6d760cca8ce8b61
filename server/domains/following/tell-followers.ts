import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { endsMatter, FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';
import { type FollowWays, toldUpTo } from '#server/law/following/following.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { BATCH } from '#server/engines/telling/notify-in-batches.ts';
import { keyOf } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { dueNews, type DueRow } from './due-news.ts';
import { addressPurpose } from './follow-link.ts';
import { followWays } from './follow-ways.ts';
import { FOLLOW_NEWS } from './following-notification.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * 告知关注人: whoever has news gets one letter of it all. Letter and mark are written together, so that nobody is
 * notified twice, also when the server stops in between.
 */
export async function tellFollowers(context: Context): Promise<void> {
  const ways = waysIn(followWays(context.services.config));
  if (ways.length === 0) return;
  for (;;) {
    const due = await readUnder(context, byDeadline, async (db) =>
      dueNews(db, await appNow(db), { ways, most: 1 }),
    );
    if (due.length === 0) return;
    const told = await tell(context, ways);
    if (typeof told !== 'number' || told < BATCH) return;
  }
}

const tell = defineCommand(
  ['follow.told', '告知关注人'],
  byDeadline,
  async (command, ways: readonly DeliveryWay[]): Promise<number> => {
    await oneAtATime(command.db);
    const rows = await dueNews(command.db, command.now, { ways, most: BATCH });
    const people = Map.groupBy(rows, ({ followerId }) => followerId);
    for (const own of people.values()) await write(command, own);
    await mark(command, [...people.keys()], rows.filter(isLast));
    command.about('follow', '', `${people.size}人`);
    return people.size;
  },
);

/** Whoever cannot be written to now is notified when they can be. */
const waysIn = ({ mail, sms, app }: FollowWays): DeliveryWay[] => [
  ...(mail ? [DeliveryWay.MAIL] : []),
  ...(sms ? [DeliveryWay.SMS] : []),
  ...(app ? [DeliveryWay.APP] : []),
];

const isLast = ({ kind, momentKind }: DueRow) => kind === FollowKind.DECISION && endsMatter(momentKind);

/** One letter: each thing once, however many follows it concerns; where it concerns one alone, that one can be stopped by it. */
async function write(command: CommandContext, own: readonly DueRow[]): Promise<void> {
  const [first] = own;
  if (!first) return;
  const moments = [...new Map(own.map((row) => [row.momentId, row])).values()];
  const follows = new Set(own.map(({ followId }) => followId));
  const contact = command.services.seal.open(first.address, addressPurpose(first.followerId));
  const contactKind = first.way === DeliveryWay.SMS ? 'PHONE' : 'EMAIL';
  const recipient = { id: first.followerId, displayName: '', contactKind, contact, unitId: null } as const;
  const news = {
    kind: FOLLOW_NEWS,
    facts: {
      moments: moments.map(({ momentKind, ...moment }) => ({ ...moment, kind: momentKind })),
      ended: own.filter(isLast).map(({ title }) => title),
    },
    occasion:
      moments
        .map(({ momentId }) => momentId)
        .toSorted()
        .at(-1) ?? '',
    about: follows.size === 1 ? { id: first.followId, title: first.title, path: '' } : null,
  };
  await notify(command, [recipient], news);
  await logPushes(command, keyOf(news, recipient), moments);
}

const PUSH_KEY = /^push:/;

/** 推送记录: which letter carries which push. */
async function logPushes({ db }: CommandContext, messageKey: string, moments: readonly DueRow[]) {
  const pushed = moments.filter(({ momentKind }) => momentKind === MomentKind.PUSHED);
  if (pushed.length === 0) return;
  await db
    .insertInto('push_letter')
    .values(
      pushed.map(({ momentKey }) => ({
        id: newId(),
        push_id: momentKey.replace(PUSH_KEY, ''),
        message_key: messageKey,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** They have had the news up to here; subjects that ended are followed no more. */
async function mark({ db, now }: CommandContext, people: readonly string[], ended: readonly DueRow[]) {
  const atOnce = toldUpTo(FollowPace.AT_ONCE, now);
  const daily = toldUpTo(FollowPace.DAILY, now);
  if (people.length === 0) return;
  await sql`update follow set told_until = greatest(told_until,
      case pace when ${FollowPace.AT_ONCE} then ${atOnce}::timestamptz else ${daily}::timestamptz end)
    where follower_id in (${sql.join([...people])}) and confirmed_at is not null`.execute(db);
  if (ended.length === 0) return;
  await sql`update follow set ended_at = ${now}
    where id in (${sql.join(ended.map(({ followId }) => followId))})`.execute(db);
}
