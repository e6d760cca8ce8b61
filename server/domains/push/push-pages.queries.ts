import { sql } from 'kysely';
import { invitationEnds } from '#server/domains/following/invitation-ends.queries.ts';
import { type Moment, momentsOf } from '#server/domains/following/moments.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { FollowKind } from '#server/law/following/following-words.ts';
import { isPushable, pushesSince, type PushFacts, type PushPage } from '#server/law/push/push.ts';

/** So many of the latest pages are offered. */
const MOST = 100;

/** A page that the unit published, and when its invitation is over. */
interface OwnPage extends Moment {
  endsAt: Date | null;
}

/** Pages of a unit that a push may lead to (可以推送的页面), the latest first; those over among them. */
async function ownPages(context: Context, unitId: string): Promise<OwnPage[]> {
  const all = await momentsOf(context, { kind: FollowKind.UNIT, subject: unitId }, MOST);
  const pages = all.filter(({ kind }) => isPushable(kind));
  const ends = await readAsSystem(context, (db) => endsOf(db, pages));
  return pages.map((page) => ({ ...page, endsAt: ends.get(page.key) ?? null }));
}

async function endsOf(db: Db, pages: readonly Moment[]): Promise<Map<string, Date | null>> {
  const asked = JSON.stringify(pages.map(({ key, kind, path }) => ({ key, kind, path })));
  const { rows } = await sql<{ key: string; endsAt: Date | null }>`
    select p.key, ${invitationEnds(sql.ref('p.kind'), sql.ref('p.path'))} as "endsAt"
    from jsonb_to_recordset(${asked}::jsonb) p(key text, kind text, path text)`.execute(db);
  return new Map(rows.map(({ key, endsAt }) => [key, endsAt]));
}

/** Pages offered for a push now: what they invite to is not over. */
export const pushablePages = async (context: Context, unitId: string, now: Date): Promise<Moment[]> =>
  (await ownPages(context, unitId)).filter(({ endsAt }) => endsAt === null || endsAt > now);

/** Pushes of a unit in the last days (一周以内的次数). */
export const pushesOf = async (db: Db, unitId: string, now: Date): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('push')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('unit_id', '=', unitId)
        .where('sent_at', '>', pushesSince(now))
        .executeTakeFirstOrThrow()
    ).count,
  );

/** The page of this key, and the facts on which a push to it is judged. */
export async function pushFacts(
  context: Context,
  { unitId, key, now }: { unitId: string; key: string; now: Date },
): Promise<PushFacts & { page: PushPage }> {
  const found = (await ownPages(context, unitId)).find((one) => one.key === key);
  const sent = await readAsSystem(context, (db) => pushesOf(db, unitId, now));
  const { kind = 'PUSHED', title = '', path = '', endsAt = null } = found ?? {};
  return { page: { key, kind, title, path }, published: found !== undefined, endsAt, sent, now };
}
