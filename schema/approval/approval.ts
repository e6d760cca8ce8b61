import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import type { ApprovalAnswer, ApprovalFact, ApprovalKind } from '#server/law/approval/approval.ts';

/** 请批: what was put before a leader, by its digest, and what the leader said. What was asked never changes; it is answered once. */
@Table({ indexes: [{ properties: ['decisionId', 'askedAt'] }] })
export class Approval {
  readonly id = column.key();
  readonly kind = column.text() as ApprovalKind;
  readonly decisionId = column.ref(() => Decision);

  /** The round it is about; null where it is about the decision itself. */
  readonly consultationId = column.ref.opt(() => Consultation);

  /** The matter and who asks, as they were called that day. */
  readonly title = column.text();
  readonly unitName = column.text();
  readonly facts = column.json() as readonly ApprovalFact[];

  /** SHA-256 of the facts. */
  readonly digest = column.text();
  readonly askedById = column.ref(() => Person);
  readonly askedBy = column.text();
  readonly askedAt = column.instant();

  /** Asked anew on other content before it was answered. */
  recalledAt = column.instant.opt();
  answer = column.text.opt() as ApprovalAnswer | null;
  reason = column.text.or('');
  answeredById = column.ref.opt(() => Person);

  /** Who answered, with their post. */
  answeredBy = column.text.or('');
  answeredAt = column.instant.opt();
  readonly version = column.version();
}
