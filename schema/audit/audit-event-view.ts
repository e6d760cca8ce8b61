import { Input, View, day, id, instant, of, str } from '#schema/kernel/fields.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';

/** 审计日志的一条: who did what, when, from where, with what result. */
@View('AuditEvent', '审计日志的一条，只增不改')
export class AuditEventView {
  readonly id = id();
  readonly action = str();
  readonly words = str('事项的名称');
  readonly outcome = of(() => AuditOutcome);
  readonly actorId = id.opt();
  readonly actorName = str.opt();
  readonly role = str.opt();
  readonly unitName = str.opt();
  readonly address = str.opt();
  readonly at = instant();
  readonly targetKind = str.opt();
  readonly targetId = str.opt();
  readonly detail = str.opt();
}

/** 审计事项, to choose from. */
@View('AuditAction', '审计事项及其名称')
export class AuditActionView {
  readonly action = str();
  readonly words = str();
}

/** Which events are asked for (审计日志的筛选): closed columns, compared for equality; both days count. */
@Input()
export class AuditFilter {
  readonly action? = str.opt();
  readonly outcome? = of.opt(() => AuditOutcome);
  readonly actorId? = id.opt();
  readonly targetId? = str.opt();
  readonly from? = day.opt();
  readonly to? = day.opt();
}
