import type { Db } from '#server/kernel/context.ts';

/** Requests (记者报名) with what decides where they stand. */
export const accreditationSelection = (db: Db) =>
  db
    .selectFrom('press_accreditation as a')
    .select(['a.id', 'a.event_id as eventId', 'a.receipt_no as receiptNo', 'a.outlet', 'a.coverage'])
    .select(['a.display_name as displayName', 'a.persons', 'a.equipment', 'a.requested_at as requestedAt'])
    .select(['a.accepted_at as acceptedAt', 'a.declined_at as declinedAt', 'a.arrived_at as arrivedAt'])
    .select(['a.withdrawn_at as withdrawnAt', 'a.decline_reason as declineReason']);
