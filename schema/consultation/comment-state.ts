import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { HideState } from '#schema/consultation/hide-state.ts';
import { Person } from '#schema/identity/person.ts';
import type { CommentStatus, HideReason } from '#server/law/consultation/comment-stage.ts';

/** 公开的意见: what everybody may read, found newest first however many comments there are. */
const SHOWN = "text_cleared and show_text and hide_state is null and status <> 'WITHDRAWN'";

/** 已分办的意见: found by whose they are; what is not given to anybody costs the index nothing. */
const GIVEN = 'assignee_id is not null';

/** 不予展示: the few that somebody proposed or decided. */
const WITHHELD = 'hide_state is not null';

/** 意见的办理状态: everything about a comment that changes. */
@Entity()
@Index({ properties: ['consultationId', 'status', 'commentId'] })
@Index({ properties: ['consultationId', 'commentId'] })
@Index({ properties: ['tallyId', 'commentId'] })
@Index({ name: 'comment_state_assignee_index', properties: ['consultationId', 'assigneeId'], where: GIVEN })
@Index({ name: 'comment_state_withheld_index', properties: ['consultationId'], where: WITHHELD })
@Index({ name: 'comment_state_shown_index', properties: ['consultationId', 'commentId'], where: SHOWN })
export class CommentState {
  declare readonly [EntityName]?: 'CommentState';

  @ManyToOne({ entity: () => Comment, mapToPk: true, fieldName: 'comment_id', primary: true })
  readonly commentId!: string;

  /** A copy of the comment's own: checked there, not again here. */
  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  status!: CommentStatus;

  @Property({ type: 'integer', default: 1 })
  currentRevision: Opt<number> = 1;

  @Property({ type: 'boolean', default: false })
  showText: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  showName: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  textCleared: Opt<boolean> = false;

  /** 隐去的姓名: names within the text that are not shown with it. */
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  hiddenNames: Opt<readonly string[]> = [];

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  hideState: HideState | null = null;

  @Property({ type: 'text', nullable: true })
  hideReason: HideReason | null = null;

  @Property({ type: 'text', nullable: true })
  hideNote: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'hide_proposed_by_id', nullable: true })
  hideProposedById: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'hide_decided_by_id', nullable: true })
  hideDecidedById: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'assignee_id', nullable: true })
  assigneeId: string | null = null;

  /** Where it is counted (`CommentTally`); kept by the database. */
  @Property({ type: 'uuid', nullable: true })
  readonly tallyId: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
