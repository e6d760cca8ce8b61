import type { AccreditationView, MyAccreditationView } from '#schema/press/accreditation-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { eventAfter } from '#server/domains/event/event.queries.ts';
import { ownSignUp } from '#server/engines/signup/own-sign-up.ts';
import { accreditationState, refuseWithdrawing } from '#server/law/press/press-accreditation.ts';
import { type AccreditationRow, accreditationSelection } from './accreditation-selection.ts';
import { PRESS_SIGN_UP } from './press-sign-up.ts';
import { takesPart } from './press.permissions.ts';

const viewOf = (row: AccreditationRow) => ({ ...row, state: accreditationState(row) });

/** Who asked for accreditation (记者报名名单), masked, in the order in which they came. */
export const accreditationsOf = async (db: Db, eventId: string): Promise<AccreditationView[]> => {
  const rows = await accreditationSelection(db)
    .where('s.subject_id', '=', eventId)
    .orderBy('s.signed_up_at')
    .orderBy('s.id')
    .execute();
  return rows.map(viewOf);
};

/** How many outlets are accredited (已核准的媒体): a number anybody may know. */
export async function outletsOf(db: Db, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('sign_up as s')
    .innerJoin('sign_up_press as a', 'a.sign_up_id', 's.id')
    .select((eb) => eb.fn.count<string>('a.outlet').distinct().as('count'))
    .where('s.subject_id', '=', eventId)
    .where('s.confirmed_at', 'is not', null)
    .where('s.cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Request that this receipt number and lookup code open (我的记者报名); null when either is wrong, without saying which. */
export async function myAccreditation(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyAccreditationView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const found = await readAsSystem(context, async (db) => {
    const signUp = await ownSignUp(db, pair, PRESS_SIGN_UP.key);
    if (!signUp) return null;
    const own = await accreditationSelection(db).where('s.id', '=', signUp.id).executeTakeFirstOrThrow();
    return { own: viewOf(own), eventId: own.eventId, now: (await rulesOf(db)).now };
  });
  const event = found && (await eventAfter(context, found.eventId));
  if (!found || !event) return null;
  const { own, now } = found;
  const withdraw = capability(context.actor, takesPart, refuseWithdrawing(own.state, event.startsAt, now));
  return { ...own, event, withdraw };
}
