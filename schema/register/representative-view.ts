import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** What the viewer may do with a representative (可办事项). */
@ObjectType({ simpleResolvers: true })
export class RepresentativeCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly excuse!: Capability;

  @Field(() => Capability)
  readonly verify!: Capability;

  @Field(() => Capability)
  readonly reject!: Capability;

  @Field(() => Capability)
  readonly suspend!: Capability;

  @Field(() => Capability)
  readonly resume!: Capability;

  @Field(() => Capability)
  readonly renew!: Capability;

  @Field(() => Capability)
  readonly retire!: Capability;

  @Field(() => Capability)
  readonly reveal!: Capability;
}

/** One thing that happened to a representative (经过). */
@ObjectType('RepresentativeChange', { simpleResolvers: true })
export class RepresentativeChangeView {
  @Field(() => String, { description: '经过：入库、核实、暂停、恢复、续任、退出等' })
  readonly event!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String, { nullable: true, description: '办理人；本人申请的为空' })
  readonly byName!: string | null;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 社会公众代表 at the desk; the contact is not in it. */
@ObjectType('Representative', { description: '社会公众代表；公众看不到', simpleResolvers: true })
export class RepresentativeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: '代表编号' })
  readonly no!: string;

  @Field(() => RepresentativeOrigin)
  readonly origin!: RepresentativeOrigin;

  @Field(() => RepresentativeState, { description: '当日状态；任期届满的不必登记' })
  readonly state!: RepresentativeState;

  @Field(() => String)
  readonly name!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly nameConsentOn!: CalendarDay | null;

  @Field(() => [RepresentativeCategory])
  readonly categories!: readonly RepresentativeCategory[];

  @Field(() => String)
  readonly unitPost!: string;

  @Field(() => [String])
  readonly fields!: readonly string[];

  @Field(() => String)
  readonly region!: string;

  @Field(() => String)
  readonly village!: string;

  @Field(() => String, { nullable: true })
  readonly gender!: string | null;

  @Field(() => [String])
  readonly declaredInterests!: readonly string[];

  @Field(() => CalendarDayScalar)
  readonly termStartsOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly termEndsOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly verifiedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly verificationNote!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '请假至（含当日）' })
  readonly awayUntil!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly stateReason!: string | null;

  @Field(() => UnitView, { nullable: true, description: '推荐单位' })
  readonly nominatedBy!: UnitView | null;

  @Field(() => String, { description: '申请理由；不是本人申请的为空' })
  readonly applied!: string;

  @Field(() => InstantScalar)
  readonly enteredAt!: Date;

  @Field(() => String, { nullable: true, description: '登记人；本人申请的为空' })
  readonly enteredByName!: string | null;

  /** Not in the contract: whoever entered them does not verify them. */
  readonly enteredById!: string | null;

  @Field(() => Boolean)
  readonly hasContact!: boolean;

  @Field(() => Int, { description: '近12个月受邀列席的次数' })
  readonly invited!: number;

  @Field(() => Int, { description: '近12个月到会列席的次数' })
  readonly attended!: number;
}

/** The way to reach a representative; only a logged command answers with it. */
@ObjectType('RevealedRepresentative', { simpleResolvers: true })
export class RevealedRepresentative {
  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;
}

/** A representative, or why it may not be so. */
export const RepresentativeOrRefusal = orRefusal(RepresentativeView, 'Representative');
