import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** 目录版本: drafts are for staff alone; what was published stays readable to everyone. */
@ObjectType('CatalogueVersion', { simpleResolvers: true })
export class CatalogueVersionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int)
  readonly versionNo!: number;

  @Field(() => CatalogueStage)
  readonly stage!: CatalogueStage;

  @Field(() => String, { nullable: true })
  readonly documentNo!: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly adjustmentReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly govMeetingNo!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly govMeetingOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly partyConsentNo!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly partyConsentOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly partyRefusal!: string | null;

  @Field(() => String, { nullable: true, description: '保密审查退回的原因；公众看不到' })
  readonly reviewReturn!: string | null;

  @Field(() => String, { nullable: true })
  readonly secrecyReviewedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly secrecyReviewedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly publishedOn!: CalendarDay | null;

  @Field(() => String)
  readonly createdBy!: string;

  @Field(() => Int)
  readonly version!: number;
}

/** 年度目录：公众看到的是已公布的版本. */
@ObjectType('Catalogue', { description: '年度目录：公众看到的是已公布的版本', simpleResolvers: true })
export class CatalogueView {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => [Int])
  readonly years!: readonly number[];

  @Field(() => CatalogueVersionView)
  readonly current!: CatalogueVersionView;

  @Field(() => [CatalogueVersionView])
  readonly versions!: readonly CatalogueVersionView[];
}

/** What the viewer may do with a version (可办事项). */
@ObjectType({ simpleResolvers: true })
export class CatalogueCapabilities {
  @Field(() => Capability)
  readonly saveItem!: Capability;

  @Field(() => Capability)
  readonly finishDraft!: Capability;

  @Field(() => Capability)
  readonly openCollection!: Capability;

  @Field(() => Capability)
  readonly closeCollection!: Capability;

  @Field(() => Capability)
  readonly reopenDraft!: Capability;

  @Field(() => Capability)
  readonly approve!: Capability;

  @Field(() => Capability)
  readonly recordPartyConsent!: Capability;

  @Field(() => Capability)
  readonly recordPartyRefusal!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly publish!: Capability;

  @Field(() => Capability)
  readonly proposeAdjustment!: Capability;
}

/** A version, or why it may not be so (目录版本或不予办理的理由). */
export const CatalogueVersionOrRefusal = orRefusal(CatalogueVersionView, 'CatalogueVersion');
