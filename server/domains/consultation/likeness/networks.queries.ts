import { sql } from 'kysely';
import type { NetworkView } from '#schema/consultation/likeness/like-opinions-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { LEAST_OF_NETWORK, MOST_NETWORKS, type Network } from '#server/law/consultation/likeness/networks.ts';
import { handled } from '../comment/desk-comment.queries.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';
import { largestAlike } from './largest-alike.queries.ts';
import { alike } from './like-figures.queries.ts';

const sent = (consultationId: string) => sql`opinion_networks(${consultationId}::uuid, ${LEAST_OF_NETWORK})`;

const told = (consultationId: string) => sql`
  select k.network, count(*)::int as count, count(a.comment_id)::int as alike,
    min(c.submitted_at) as "firstAt", max(c.submitted_at) as "lastAt"
  from ${sent(consultationId)} k join comment c on c.id = k.comment_id
  left join (${alike(consultationId)}) a on a.comment_id = k.comment_id
  group by 1 order by 1`;

/** All networks from which many opinions came, most first, and how much of it is alike (同一网络地址的意见). */
export async function networkCounts(db: Db, consultationId: string): Promise<Network[]> {
  const { rows } = await sql<Network>`select t.count, t.alike from (${told(consultationId)}) t`.execute(db);
  return rows;
}

/** The same for whoever studies them, with the largest group of each and when it came. */
export async function networks(context: Context, consultationId: string): Promise<NetworkView[]> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const { rows } = await sql<Network & Pick<NetworkView, 'firstAt' | 'lastAt'> & { network: number }>`
      ${told(consultationId)} limit ${MOST_NETWORKS}`.execute(db);
    const largest = await largestAlike(
      db,
      sql`select k.comment_id, k.network::text as key from ${sent(consultationId)} k`,
    );
    return rows.map(({ network, ...one }) => ({ ...one, ...largest(String(network)) }));
  });
}
