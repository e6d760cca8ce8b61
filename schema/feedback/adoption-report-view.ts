import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactPoint } from '#schema/consultation/dossier-parts.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { CorrectedWordsView } from '#schema/notice/correction-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ChannelCount, ReportTotals } from './report-parts.ts';

/** What the viewer may do with a report, and why not. */
@ObjectType({ simpleResolvers: true })
export class ReportCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly publish!: Capability;
}

/** 意见采纳情况. `rows`, `consultation`, `findings` and `viewerCan` are resolved by their own readings. */
@ObjectType('AdoptionReport', { description: '意见采纳情况', simpleResolvers: true })
export class AdoptionReportView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly round!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ReportStage)
  readonly stage!: ReportStage;

  @Field(() => String)
  readonly introduction!: string;

  @Field(() => [CorrectedWordsView], { description: '已经公布更正的文字：各部分照原样，更正在这里' })
  readonly correctedWords!: readonly CorrectedWords[];

  @Field(() => [ParticipationMethod])
  readonly methodsHeld!: ParticipationMethod[];

  @Field(() => ReportTotals)
  readonly totals!: ReportTotals;

  @Field(() => [ChannelCount])
  readonly countByChannel!: ChannelCount[];

  @Field(() => CalendarDayScalar)
  readonly opensOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly closesOn!: CalendarDay;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => ContactPoint)
  readonly contact!: ContactPoint;

  @Field(() => String, { nullable: true })
  readonly confirmedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly publishedOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { description: '应当公布的最后一日' })
  readonly dueOn!: CalendarDay;

  @Field(() => Boolean)
  readonly overdue!: boolean;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly returnedReason!: string | null;
}

/** A page of reports. */
export const ReportConnection = connectionOf(AdoptionReportView, 'Report');

/** The report, or everything that stands in its way. */
export const AdoptionReportOrRefusal = orRefusal(AdoptionReportView, 'AdoptionReport');
