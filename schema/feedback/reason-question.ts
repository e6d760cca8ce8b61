import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { ReasonAnswer } from '#schema/feedback/reason-answer.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 理由不清楚: once a comment, its author says so; what they asked is never changed, and is answered once. */
@Entity()
@Index({ properties: ['consultationId', 'dueOn'] })
@Index({ properties: ['answerId'] })
@Check({ name: 'reason_question_length', expression: 'char_length(question) <= 500' })
export class ReasonQuestion {
  declare readonly [EntityName]?: 'ReasonQuestion';

  @ManyToOne({ entity: () => Comment, mapToPk: true, fieldName: 'comment_id', primary: true })
  readonly commentId!: string;

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  /** The outcome whose reason is meant. */
  @ManyToOne({ entity: () => Disposition, mapToPk: true, fieldName: 'disposition_id' })
  readonly dispositionId!: string;

  /** What they still want to know; may be empty. */
  @Property({ type: 'text' })
  readonly question: Opt<string> = '';

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly askedAt!: Date;

  @Property({ type: 'date' })
  readonly askedOn!: CalendarDay;

  @Property({ type: 'date' })
  dueOn!: CalendarDay;

  /** Counted beyond the holidays that are known. */
  @Property({ type: 'boolean', default: false })
  dueProvisional: Opt<boolean> = false;

  @ManyToOne({ entity: () => ReasonAnswer, mapToPk: true, fieldName: 'answer_id', nullable: true })
  answerId: string | null = null;
}
