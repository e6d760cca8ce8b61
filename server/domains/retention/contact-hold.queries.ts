import type { ContactHoldView } from '#schema/retention/contact-hold-view.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { refuseLiftedHold } from '#server/law/people/contact-hold.ts';
import { holdsContacts, readsHolds } from './retention.permissions.ts';

/** Which holds are asked for. */
export interface HoldsAsked {
  /** Those that stand, or those that were lifted. */
  lifted: boolean;
  first: number | null;
  after: string | null;
}

const selection = (db: Db) =>
  db
    .selectFrom('contact_hold as h')
    .innerJoin('decision as d', 'd.id', 'h.decision_id')
    .leftJoin('consultation as c', 'c.id', 'h.consultation_id')
    .leftJoin('hearing as n', 'n.id', 'h.hearing_id')
    .select(['h.id', 'd.no as decisionNo', 'd.title as decisionTitle', 'c.round as consultationRound'])
    .select(['n.no as hearingNo', 'h.ground', 'h.reason', 'h.placed_by_name as placedByName'])
    .select(['h.placed_at as placedAt', 'h.lifted_by_name as liftedByName', 'h.lifted_at as liftedAt'])
    .select(['h.lift_reason as liftReason', 'h.version']);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const viewOf = (row: Row, { actor }: Context): ContactHoldView => ({
  ...row,
  viewerCan: { lift: capability(actor, holdsContacts, refuseLiftedHold({ lifted: row.liftedAt !== null })) },
});

/** Page of the holds on deletion (暂缓删除), the latest first. */
export function holdsPage(context: Context, { lifted, first, after }: HoldsAsked) {
  demand(context, readsHolds, 'contactHolds');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rows = await selection(db)
      .where('h.lifted_at', lifted ? 'is not' : 'is', null)
      .where((eb) => eb.and(laterThan(eb, [eb.ref('h.placed_at'), eb.ref('h.id')], place)))
      .orderBy('h.placed_at', 'desc')
      .orderBy('h.id', 'desc')
      .limit(size + 1)
      .execute();
    const { nodes, pageInfo } = pageOf(rows, size, ({ placedAt, id }) => placeKeys({ at: placedAt, id }));
    return { nodes: nodes.map((row) => viewOf(row, context)), pageInfo };
  });
}

/** One hold, after something was done to it. */
export const holdById = (context: Context, id: string): Promise<ContactHoldView> =>
  read(context, async (db) =>
    viewOf(await selection(db).where('h.id', '=', id).executeTakeFirstOrThrow(), context),
  );
