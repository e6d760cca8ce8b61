import { AuditEvent } from '#schema/audit/audit-event.ts';
import type { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { RequiredEntityData } from '@mikro-orm/core';
import { appNow } from './clock.ts';
import type { Context } from './context.ts';

/** The fields of an audit row besides actor, address and time. */
export interface AuditEntry {
  action: string;
  outcome: AuditOutcome;
  targetKind?: string | null;
  targetId?: string | null;
  detail?: string | null;
}

/** Longer than any id or number; what somebody made up must still fit the index of the column. */
const LONGEST_TARGET = 64;

/** A target as it can always be stored (办理对象), whatever was sent for it: a try at a door is recorded with it. */
export const storableTarget = (target: string): string =>
  target.replaceAll('\u0000', '').slice(0, LONGEST_TARGET).toWellFormed();

/** The audit row of an action (审计记录) by the requester in `context`. */
export const auditRow = (
  { actor, address }: Context,
  entry: AuditEntry,
  at: Date,
): RequiredEntityData<AuditEvent> => ({
  ...entry,
  targetId: entry.targetId == null ? null : storableTarget(entry.targetId),
  actorId: actor?.id ?? null,
  actorName: actor?.name ?? null,
  role: actor && [...actor.roles, ...(actor.actedFor ?? []).map((name) => `代理${name}`)].join(' '),
  unitId: actor?.unitId ?? null,
  unitName: actor?.unitName ?? null,
  address,
  at,
});

/** Records a refused or denied action in a separate transaction after the rollback. */
export async function recordAudit(context: Context, entry: AuditEntry): Promise<void> {
  const em = context.services.database.em.fork();
  em.create(AuditEvent, auditRow(context, entry, await appNow(em.getKysely())));
  await em.flush();
}
