import type { Db } from '#server/ground/kernel/context.ts';
import { accreditationState } from '#server/law/press/press-accreditation.ts';
import type { AccreditationState } from '#server/law/press/press-words.ts';

/** Journalists' sign-ups (记者报名) with what decides where they stand. */
export const accreditationSelection = (db: Db) =>
  db
    .selectFrom('sign_up as s')
    .innerJoin('sign_up_press as a', 'a.sign_up_id', 's.id')
    .select(['s.id', 's.subject_id as eventId', 's.receipt_no as receiptNo', 'a.outlet', 'a.coverage'])
    .select(['s.display_name as displayName', 's.persons', 'a.equipment', 's.signed_up_at as requestedAt'])
    .select(['s.confirmed_at as acceptedAt', 'a.declined_at as declinedAt', 's.checked_in_at as arrivedAt'])
    .select(['s.cancelled_at as withdrawnAt', 'a.decline_reason as declineReason']);

/** One as it is read. */
export type AccreditationRow = Awaited<
  ReturnType<ReturnType<typeof accreditationSelection>['execute']>
>[number];

/** Where one of them stands now. */
export const stateOfAccreditation = async (db: Db, id: string): Promise<AccreditationState> =>
  accreditationState(await accreditationSelection(db).where('s.id', '=', id).executeTakeFirstOrThrow());
