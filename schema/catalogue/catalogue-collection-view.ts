import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';

/** How many matters stand at one stage (各环节的事项数), as far as the requester sees them. */
@ObjectType({ simpleResolvers: true })
export class SubmissionCount {
  @Field(() => SubmissionState)
  readonly state!: SubmissionState;

  @Field(() => Int)
  readonly count!: number;
}

/** What the viewer may do with a collection (可办事项). */
@ObjectType({ simpleResolvers: true })
export class CatalogueCollectionCapabilities {
  @Field(() => Capability, { description: '增加申报事项、导入' })
  readonly add!: Capability;

  @Field(() => Capability, { description: '结束征集' })
  readonly close!: Capability;
}

/** 目录征集, as staff read it; the draft it fills is read by those whose work it is. */
@ObjectType('CatalogueCollection', { description: '年度目录的征集申报；公众看不到', simpleResolvers: true })
export class CatalogueCollectionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: '所编制的目录版本' })
  readonly versionId!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => CalendarDayScalar)
  readonly dueOn!: CalendarDay;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;

  @Field(() => InstantScalar)
  readonly openedAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => [SubmissionCount])
  readonly counts!: readonly SubmissionCount[];

  @Field(() => Int)
  readonly version!: number;
}

/** A collection, or why it may not be so (目录征集或不予办理的理由). */
export const CatalogueCollectionOrRefusal = orRefusal(CatalogueCollectionView, 'CatalogueCollection');
