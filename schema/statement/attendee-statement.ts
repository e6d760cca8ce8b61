import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { ChangedClause } from '#schema/feedback/adoption-report.ts';
import { Person } from '#schema/identity/person.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import type { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/**
 * 列席意见: what somebody who sat in on an item said, and what became of it. What was said is never changed; a wrong entry is made void.
 * Everybody reads it from its confirmed answer on. Who said it stands in a table of its own.
 */
@Table({ indexes: [{ properties: ['itemId', 'stage'] }, { properties: ['meetingId', 'recordedAt'] }] })
export class AttendeeStatement {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly itemId = column.ref(() => AgendaItem);

  /** Null of somebody who sat in without an invitation of ours. */
  readonly invitationId = column.ref.opt(() => Invitation);

  /** Who answers it: the lead unit of the item's decision, or else whoever convened the meeting. */
  readonly unitIds = column.uuids();
  readonly category = column.text() as RepresentativeCategory;
  readonly origin = column.text() as StatementOrigin;

  /** With its personal numbers hidden before it is stored. */
  readonly text = column.text();

  /** On the meeting's clock: where it is in a recording follows from when that begins and what is cut out of it. */
  saidAt = column.instant.opt();
  stage = column.text() as StatementStage;
  readonly recordedById = column.ref.opt(() => Person);
  readonly recordedAt = column.instant();
  result = column.text.opt() as Outcome | null;
  ground = column.text.opt() as RejectionGround | null;
  reason = column.text.or('');
  changedClauses = column.json.or([]) as Opt<readonly ChangedClause[]>;
  coveredAt = column.text.opt();
  route = column.text.opt();
  proposedById = column.ref.opt(() => Person);
  confirmedById = column.ref.opt(() => Person);
  answeredAt = column.instant.opt();

  /** Which unit answered, as it was called then. */
  answeredByUnit = column.text.opt();
  returnedReason = column.text.opt();
  voidReason = column.text.opt();

  /** The same entry sent again after a lost answer is the same entry. */
  readonly idempotencyKey = column.uuid({ unique: true });
  readonly version = column.version();
}
