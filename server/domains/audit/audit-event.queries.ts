import type { AuditFilter } from '#schema/audit/audit-event-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { actionWords, allActions } from '#server/ground/kernel/action-words.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { closingInstant, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { readAudit } from './audit.permissions.ts';
import { laterThan, type Place, placeKeys, placeOf } from '#server/ground/kernel/place.ts';

/** Query for audit entries. */
export interface EventsAsked {
  filter: AuditFilter | null;
  first: number | null;
  after: string | null;
}

/** The audit (审计日志), the latest first, a page at a time. */
export function auditEvents(context: Context, { filter, first, after }: EventsAsked) {
  demand(context, readAudit, 'auditEvents');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rows = await matching(db, filter ?? {}, place)
      .limit(size + 1)
      .execute();
    const told = rows.map((row) => ({ ...row, words: actionWords(row.action) }));
    return pageOf(told, size, placeKeys);
  });
}

/** Every audited action with its words (审计事项). */
export function auditActions(context: Context) {
  demand(context, readAudit, 'auditActions');
  return allActions();
}

const COLUMNS = [
  'id',
  'action',
  'outcome',
  'actor_id as actorId',
  'actor_name as actorName',
  'role',
  'unit_name as unitName',
  'address',
  'at',
  'target_kind as targetKind',
  'target_id as targetId',
  'detail',
] as const;

const matching = (
  db: Db,
  { action, outcome, actorId, targetId, from, to }: AuditFilter,
  place: Place | null,
) =>
  db
    .selectFrom('audit_event')
    .select(COLUMNS)
    .where((eb) =>
      eb.and([
        ...(action ? [eb('action', '=', action)] : []),
        ...(outcome ? [eb('outcome', '=', outcome)] : []),
        ...(actorId ? [eb('actor_id', '=', actorId)] : []),
        ...(targetId ? [eb('target_id', '=', targetId)] : []),
        ...(from ? [eb('at', '>=', startOfDay(from))] : []),
        ...(to ? [eb('at', '<', closingInstant(to))] : []),
        ...laterThan(eb, [eb.ref('at'), eb.ref('id')], place),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
