import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { QuestionAnswer } from '#server/law/participation/question.ts';

/** 一份问卷: anonymous, never changed. */
@Entity()
@Index({ properties: ['activityId'] })
export class QuestionnaireAnswer {
  declare readonly [EntityName]?: 'QuestionnaireAnswer';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => PublicActivity, mapToPk: true, fieldName: 'activity_id' })
  readonly activityId!: string;

  @Property({ type: 'uuid', unique: true })
  readonly idempotencyKey!: string;

  @Property({ type: 'json' })
  readonly answers!: readonly QuestionAnswer[];

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly submittedAt!: Date;
}
