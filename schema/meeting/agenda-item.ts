import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { newId } from '#schema/kernel/id.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';

/** Begun and not ended: one at a time. */
const RUNNING = 'started_at is not null and ended_at is null';

/** Of a closed item only its paper says the purpose. */
const OPENLY_NAMED = `disclosure <> 'CLOSED' or purpose = 'OTHER'`;

/** 议题: one item of a meeting's agenda, as everybody may read it; what is not public of it is its paper. */
@Entity()
@Index({ properties: ['meetingId', 'position'] })
@Unique({ name: 'agenda_item_running', properties: ['meetingId'], where: RUNNING })
@Check({ name: 'agenda_item_purpose_closed', expression: OPENLY_NAMED })
export class AgendaItem {
  declare readonly [EntityName]?: 'AgendaItem';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @Property({ type: 'integer' })
  position!: number;

  /** Of a closed item only 依法不予公开的议题: everything else of it stands on its paper. */
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  disclosure!: AgendaDisclosure;

  /** 议题事由; of a closed item its paper says it. Fixed once it is announced. */
  @Property({ type: 'text', default: 'OTHER' })
  purpose: Opt<AgendaPurpose> = AgendaPurpose.OTHER;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id', nullable: true, index: true })
  decisionId: string | null = null;

  @Property({ type: 'text' })
  reportingUnit: Opt<string> = '';

  /** 涉及重大民生 and 社会关注度高: who is concerned is invited. */
  @Property({ type: 'boolean', default: false })
  livelihood: Opt<boolean> = false;
  @Property({ type: 'boolean', default: false })
  highAttention: Opt<boolean> = false;

  /** Counted by what is recorded of its invitations. */
  @Property({ type: 'integer', default: 0 })
  invitationsSent: Opt<number> = 0;
  @Property({ type: 'integer', default: 0 })
  invitationsAccepted: Opt<number> = 0;

  /** Since when everybody reads it; an item added later is not public before it is announced too. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  announcedAt: Date | null = null;

  /** When it was taken off the agenda after it had been announced. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
