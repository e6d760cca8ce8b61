import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { Stance } from '#server/law/consultation/comment-stage.ts';

/** 意见建议: one submission, append-only; what becomes of it stands in side tables. */
@Entity()
@Index({ properties: ['consultationId', 'id'] })
export class Comment extends Receipted {
  declare readonly [EntityName]?: 'Comment';

  /** Read by the statement that stores the comment; what has opened is never deleted. */
  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  readonly channel!: CommentChannel;

  @Property({ type: 'text' })
  readonly stance!: Stance;

  @Property({ type: 'text', nullable: true })
  readonly clauseNo: string | null = null;

  @Property({ type: 'text' })
  readonly text!: string;

  @Property({ type: 'text', nullable: true })
  readonly suggestedText: string | null = null;

  /** The words of the clause it speaks of; null: all of it. */
  @Property({ type: 'json', nullable: true })
  readonly quote: ClauseQuote | null = null;

  @Property({ type: 'text' })
  readonly identity!: IdentityKind;

  /** The masked name; the full one is sealed in CommentContact. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'text', nullable: true })
  readonly region: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly groupName: string | null = null;

  @Property({ type: 'boolean' })
  readonly showText!: boolean;

  @Property({ type: 'boolean' })
  readonly showName!: boolean;

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'integer', default: 1 })
  readonly peopleCount: Opt<number> = 1;

  /** The canonical bytes shown to the citizen, and 32 random bytes: together they open the commitment. */
  @Property({ type: 'text' })
  readonly payload!: string;

  @Property({ type: 'blob' })
  readonly salt!: Buffer;

  @Property({ type: 'text' })
  readonly commitment!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly submittedAt!: Date;

  @Property({ type: 'date', nullable: true })
  readonly receivedOn: CalendarDay | null = null;

  @Property({ type: 'date', nullable: true })
  readonly postmarkedOn: CalendarDay | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id', nullable: true })
  readonly recordedById: string | null = null;
}
