import { sql } from 'kysely';
import type { DrawPoolMemberView, DrawView } from '#schema/invitation/draw-view.ts';
import type { PoolMember } from '#schema/invitation/draw-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { ticketsEach } from '#server/ground/proof/lottery.ts';
import { drawSelection } from './draw.queries.ts';

/** The draws that were published (已公布的抽选), the latest first, as far as their meetings may be seen. */
export const publishedDraws = (
  context: Context,
  year: number | null | undefined,
  first: number | null | undefined,
): Promise<DrawView[]> =>
  read(context, async (db) => {
    const query = drawSelection(db)
      .innerJoin('meeting as m', 'm.id', 'd.meeting_id')
      .orderBy('d.offered_at', 'desc')
      .orderBy('d.id', 'desc')
      .$if(first != null, (all) => all.limit(pageSize(first, 100)));
    const asked = year == null ? query : query.where('m.year', '=', year);
    return asked.execute();
  });

/** Everybody who could be chosen (候选名册), with all that the draw looks at. */
export const poolOfDraw = (context: Context, drawId: string): Promise<DrawPoolMemberView[]> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('draw as d')
      .select([
        'd.method',
        sql<PoolMember[]>`d.pool`.as('pool'),
        sql<number[][] | null>`d.tickets`.as('tickets'),
      ])
      .where('d.id', '=', drawId)
      .executeTakeFirst();
    if (!row) return [];
    const lottery = row.method === DrawMethod.LOTTERY;
    const counts = lottery ? ticketsOf(row.pool, row.tickets ?? []) : [];
    return row.pool.map((one, at) => ({
      id: one.id,
      categories: (one.categories ?? []) as RepresentativeCategory[],
      fields: one.fields ?? [],
      invitations: lottery ? null : (one.invitations ?? 0),
      values: Object.entries(one.values ?? {}).map(([attribute, value]) => ({ attribute, value })),
      tickets: lottery ? (counts[at] ?? 0) : null,
    }));
  });

const ticketsOf = (pool: readonly PoolMember[], tickets: readonly (readonly number[])[]) =>
  ticketsEach({ pool: pool.map(({ id, values = {} }) => ({ id, values })), tickets });
