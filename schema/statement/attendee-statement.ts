import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ChangedClause } from '#schema/feedback/changed-clause.ts';
import { Person } from '#schema/identity/person.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import type { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/**
 * 列席意见: what somebody who sat in on an item said, and what became of it. What was said is never changed; a wrong entry is made void.
 * Everybody reads it from its confirmed answer on. Who said it stands in a table of its own.
 */
@Entity()
@Index({ properties: ['meetingId', 'recordedAt'] })
@Index({ properties: ['itemId', 'stage'] })
export class AttendeeStatement {
  declare readonly [EntityName]?: 'AttendeeStatement';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id' })
  readonly itemId!: string;

  /** Null of somebody who sat in without an invitation of ours. */
  @ManyToOne({ entity: () => Invitation, mapToPk: true, fieldName: 'invitation_id', nullable: true })
  readonly invitationId: string | null = null;

  /** Who answers it: the lead unit of the item's decision, or else whoever convened the meeting. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  readonly category!: RepresentativeCategory;

  @Property({ type: 'text' })
  readonly origin!: StatementOrigin;

  /** With its personal numbers hidden before it is stored. */
  @Property({ type: 'text' })
  readonly text!: string;

  /** On the meeting's clock: where it is in a recording follows from when that begins and what is cut out of it. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  saidAt: Date | null = null;

  @Property({ type: 'text' })
  stage!: StatementStage;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id', nullable: true })
  readonly recordedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly recordedAt!: Date;

  @Property({ type: 'text', nullable: true })
  result: Outcome | null = null;

  @Property({ type: 'text', nullable: true })
  ground: RejectionGround | null = null;

  @Property({ type: 'text' })
  reason: Opt<string> = '';

  @Property({ type: 'json', defaultRaw: `'[]'` })
  changedClauses: Opt<readonly ChangedClause[]> = [];

  @Property({ type: 'text', nullable: true })
  coveredAt: string | null = null;

  @Property({ type: 'text', nullable: true })
  route: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id', nullable: true })
  proposedById: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  answeredAt: Date | null = null;

  /** Which unit answered, as it was called then. */
  @Property({ type: 'text', nullable: true })
  answeredByUnit: string | null = null;

  @Property({ type: 'text', nullable: true })
  returnedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;

  /** The same entry sent again after a lost answer is the same entry. */
  @Property({ type: 'uuid', unique: true })
  readonly idempotencyKey!: string;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
