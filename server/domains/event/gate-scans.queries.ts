import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { GateVerdict } from '#server/law/event/gate.ts';

/** A scan with the one that counts for its ticket (先扫的). */
export interface ScanRow {
  id: string;
  registrationId: string | null;
  receiptNo: string | null;
  displayName: string | null;
  device: string;
  scannedAt: Date;
  refused: string | null;
  firstId: string | null;
  firstAt: Date | null;
  firstDevice: string | null;
}

const rows = (db: Db) =>
  db
    .selectFrom('registration_scan as s')
    .leftJoin('sign_up as r', 'r.id', 's.registration_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('registration_scan as f')
          .select(['f.id', 'f.scanned_at', 'f.device'])
          .whereRef('f.registration_id', '=', 's.registration_id')
          .where('f.refused', 'is', null)
          .orderBy('f.scanned_at')
          .orderBy('f.received_at')
          .orderBy('f.id')
          .limit(1)
          .as('first'),
      (join) => join.onTrue(),
    )
    .select(['s.id', 's.registration_id as registrationId', 's.device', 's.scanned_at as scannedAt'])
    .select(['s.refused', 'r.display_name as displayName', 'first.id as firstId'])
    .select(['first.scanned_at as firstAt', 'first.device as firstDevice'])
    .select(sql<string | null>`coalesce(r.receipt_no, s.receipt_no)`.as('receiptNo'));

/** These scans. */
export const scansOf = (db: Db, ids: readonly string[]): Promise<ScanRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : rows(db).where('s.id', 'in', ids).execute();

/** The scans of an event that the hosts have to look at (需要核对): second ones, and those that were refused. */
export const doubtfulScans = (db: Db, eventId: string): Promise<ScanRow[]> =>
  rows(db)
    .where('s.event_id', '=', eventId)
    .where(sql<boolean>`(s.refused is not null or s.id <> first.id)`)
    .orderBy('s.scanned_at', 'desc')
    .orderBy('s.id')
    .limit(500)
    .execute();

/** Verdict on a scan by the present state: an earlier scan may have arrived since. */
export function verdictOf({
  id,
  refused,
  firstId,
}: Pick<ScanRow, 'id' | 'refused' | 'firstId'>): GateVerdict {
  if (refused !== null) return GateVerdict.REFUSED;
  return firstId === id ? GateVerdict.ADMITTED : GateVerdict.SECOND;
}
