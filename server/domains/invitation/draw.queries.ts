import { sql } from 'kysely';
import type { DrawResult, Excluded, PoolMember, Quotas } from '#schema/invitation/draw-parts.ts';
import type { DrawView } from '#schema/invitation/draw-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { readsEveryInvitation, readsInvitations } from './invitation.permissions.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import { canonicalJson } from '#server/ground/proof/canonical-json.ts';
import { lotteryOfferOf, rotationOfferOf } from './draw-offer.ts';

/** Public columns of a draw (抽选), one row each. */
export const drawSelection = (db: Db) =>
  db
    .selectFrom('draw as d')
    .select([
      'd.id',
      'd.version',
      'd.no',
      'd.attempt',
      'd.item_id as itemId',
      'd.method',
      'd.seats',
      'd.topics',
    ])
    .select(['d.rest_after_meetings as restAfterMeetings', 'd.proved_fairest as provedFairest'])
    .select(['d.commitment', 'd.offer_digest as offerDigest', 'd.offered_at as offeredAt', 'd.seed'])
    .select(['d.public_digits as publicDigits', 'd.drawn_at as drawnAt', 'd.voided_at as voidedAt'])
    .innerJoin('meeting as held', 'held.id', 'd.meeting_id')
    .select(['d.void_reason as voidReason', organOf('held.unit_id').as('organId')])
    .select([
      sql<Quotas>`d.quotas`.as('quotas'),
      sql<Excluded[]>`d.excluded`.as('excluded'),
      sql<DrawResult | null>`d.result`.as('result'),
      sql<number>`jsonb_array_length(d.pool)`.as('poolSize'),
      sql<number | null>`jsonb_array_length(d.tickets)`.as('tickets'),
    ]);

/** The draws of an agenda item (抽选), the first one first, as far as its meeting may be seen. */
export const drawsOfItem = (context: Context, itemId: string): Promise<DrawView[]> =>
  read(context, (db) => drawSelection(db).where('d.item_id', '=', itemId).orderBy('d.attempt').execute());

/** A draw by its number; null when its meeting is not to be seen. */
export const drawByNo = (context: Context, no: string): Promise<DrawView | null> =>
  read(context, async (db) => (await drawSelection(db).where('d.no', '=', no).executeTakeFirst()) ?? null);

/** Plan that the reader's body published last (最近的抽选方案), as a default for the next one. */
export function latestDraw(context: Context): Promise<DrawView | null> {
  demand(context, readsInvitations, 'latestDraw');
  const body = readsEveryInvitation.allows(context.actor) ? null : (context.actor?.unitId ?? null);
  return read(
    context,
    async (db) =>
      (await drawSelection(db)
        .where(organOf('held.unit_id'), 'is not distinct from', body)
        .orderBy('d.offered_at', 'desc')
        .orderBy('d.id', 'desc')
        .executeTakeFirst()) ?? null,
  );
}

/** The draw as the command that changed it answers it. */
export const drawAfter = (context: Context, id: string): Promise<DrawView | null> =>
  readAsSystem(
    context,
    async (db) => (await drawSelection(db).where('d.id', '=', id).executeTakeFirst()) ?? null,
  );

/** File for repeating a draw (核验文件), as one canonical text; before the draw, its offer. */
export async function drawFileOf(context: Context, no: string): Promise<string | null> {
  const row = await read(context, (db) =>
    drawSelection(db)
      .select([sql<PoolMember[]>`d.pool`.as('pool'), sql<number[][] | null>`d.tickets`.as('ticketList')])
      .where('d.no', '=', no)
      .executeTakeFirst(),
  );
  if (!row) return null;
  const stored = { ...row, tickets: row.ticketList };
  const offer = row.method === DrawMethod.LOTTERY ? lotteryOfferOf(stored) : rotationOfferOf(stored);
  return canonicalJson({
    ...(JSON.parse(JSON.stringify(offer)) as object),
    offerDigest: row.offerDigest,
    ...drawn(row),
  });
}

/** Result of a finished draw, under the names the verifier reads; empty before the seed is public. */
function drawn({ method, seed, publicDigits, result }: DrawView) {
  if (seed === null || !result) return {};
  const { ticketNo, selected, reserves } = result;
  const told =
    method === DrawMethod.LOTTERY
      ? { ticketNo: ticketNo ?? 0, drawn: selected.map(({ id }) => id) }
      : {
          result: {
            selected: selected.map(({ id, quota }) => ({ id, quota })),
            reserves: reserves.map(({ quota, ids }) => ({ quota, ids: [...ids] })),
          },
        };
  return { seed, publicDigits: publicDigits ?? '', ...told };
}
