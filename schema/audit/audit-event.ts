import { Table, column } from '#schema/kernel/columns.ts';
import type { AuditOutcome } from '#server/law/people/audit-outcome.ts';

/**
 * 审计日志: who did what, when, from where, with what result. The application's database role can insert and read it,
 * nothing else; retained at least 6 months (网络安全法第二十一条).
 */
@Table()
export class AuditEvent {
  readonly id = column.key();
  readonly action = column.text({ index: true });
  readonly outcome = column.text() as AuditOutcome;
  readonly actorId = column.uuid.opt();
  readonly actorName = column.text.opt();
  readonly role = column.text.opt();
  readonly unitId = column.uuid.opt();
  readonly unitName = column.text.opt();
  readonly address = column.text.opt();
  readonly targetKind = column.text.opt();
  readonly targetId = column.text.opt({ index: true });
  readonly detail = column.text.opt();
  readonly at = column.instant({ index: true });
}
