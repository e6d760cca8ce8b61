import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CommentChannel } from '#server/law/comment-words.ts';
import type { StakeholderSide } from '#server/law/hearing-side.ts';
import type { HearingAttendance } from '#server/law/hearing-words.ts';

/** 听证会报名: who wants to come, and as what; the full name and the contact are sealed in HearingContact. */
@Entity()
@Index({ properties: ['hearingId', 'attendance', 'place'] })
export class HearingSignUp extends Receipted {
  declare readonly [EntityName]?: 'HearingSignUp';

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  /** Keyed digest of the contact: nobody signs up twice for the same place. */
  @Property({ type: 'text' })
  readonly contactHash!: string;

  @Property({ type: 'text' })
  readonly attendance!: HearingAttendance;

  /** The side; null for observers and the press. */
  @Property({ type: 'text', nullable: true })
  readonly side: StakeholderSide | null = null;

  /** In which order it came (序号), counted with the hearing's row in hand. */
  @Property({ type: 'integer' })
  readonly place!: number;

  @Property({ type: 'text' })
  readonly channel!: CommentChannel;

  /** The masked name. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  /** Agreed that his full name stands in the published list, where he is selected. */
  @Property({ type: 'boolean' })
  readonly showName!: boolean;

  @Property({ type: 'text', nullable: true })
  readonly organisation: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly reason: string | null = null;

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly submittedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id', nullable: true })
  readonly recordedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  /** An observer's or a reporter's seat is his (席位已确认). */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  /** Until when a freed seat is kept for him (确认时限), exclusive. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  claimBy: Date | null = null;

  /** He did not claim it; it went on to the next. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  lapsedAt: Date | null = null;
}
