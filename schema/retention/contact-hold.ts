import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { HoldGround } from '#server/law/people/contact-hold.ts';

/** 暂缓删除联系方式: of a whole decision, or of one consultation or hearing of it, until it is lifted. */
@Table({ indexes: [{ properties: ['decisionId'] }] })
export class ContactHold {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** Only this consultation's; null with the hearing's: everything of the decision. */
  readonly consultationId = column.uuid.opt();
  readonly hearingId = column.uuid.opt();
  readonly ground = column.text() as HoldGround;
  readonly reason = column.text();
  readonly placedById = column.uuid();
  readonly placedByName = column.text();
  readonly placedAt = column.instant();
  liftedById = column.uuid.opt();
  liftedByName = column.text.opt();
  liftReason = column.text.opt();
  liftedAt = column.instant.opt();
  readonly version = column.version();
}
