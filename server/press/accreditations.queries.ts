import type { AccreditationView, MyAccreditationView } from '#schema/press/accreditation-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { eventAfter } from '#server/event/event.queries.ts';
import { accreditationState, refuseWithdrawing } from '#server/law/press-accreditation.ts';
import { accreditationSelection } from './accreditation-selection.ts';
import { ownAccreditation } from './own-accreditation.ts';
import { takesPart } from './press.permissions.ts';

type Row = Awaited<ReturnType<ReturnType<typeof accreditationSelection>['execute']>>[number];

const viewOf = (row: Row) => ({ ...row, state: accreditationState(row) });

/** Who asked for accreditation (记者报名名单), masked, in the order in which they came. */
export const accreditationsOf = async (db: Db, eventId: string): Promise<AccreditationView[]> => {
  const rows = await accreditationSelection(db)
    .where('a.event_id', '=', eventId)
    .orderBy('a.requested_at')
    .orderBy('a.id')
    .execute();
  return rows.map(viewOf);
};

/** How many outlets are accredited (已核准的媒体): a number anybody may know. */
export async function outletsOf(db: Db, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('press_accreditation')
    .select((eb) => eb.fn.count<string>('outlet').distinct().as('count'))
    .where('event_id', '=', eventId)
    .where('accepted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The request that this pair opens (我的记者报名); null, all alike, when either half is wrong. */
export async function myAccreditation(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyAccreditationView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const found = await readAsSystem(context, async (db) => {
    const own = await ownAccreditation(db, pair);
    return own && { own: viewOf(own), eventId: own.eventId, now: (await rulesOf(db)).now };
  });
  const event = found && (await eventAfter(context, found.eventId));
  if (!found || !event) return null;
  const { own, now } = found;
  const withdraw = capability(context.actor, takesPart, refuseWithdrawing(own.state, event.startsAt, now));
  return { ...own, event, withdraw };
}
