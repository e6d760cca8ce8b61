import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingPaper } from '#server/law/hearing/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { HearingDecision, HearingSeatsView } from './hearing-parts.ts';

/** 听证会, as whoever may read it sees it: everyone from its notice on. */
@ObjectType('Hearing', { description: '听证会', simpleResolvers: true })
export class HearingView {
  /** Whose matter it is; read by fields, not in the contract. */
  readonly unitIds!: readonly string[];
  readonly draftFileId!: string | null;
  readonly explanationFileId!: string | null;
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
  /** Why nobody can sign up now; empty while the public may. */
  readonly signUpFindings!: readonly Finding[];

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => HearingDecision)
  readonly decision!: HearingDecision;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => String)
  readonly name!: string;

  @Field(() => HearingStage)
  readonly stage!: HearingStage;

  @Field(() => String, { description: '听证事项和目的' })
  readonly purpose!: string;

  @Field(() => Boolean, { description: '价格听证会' })
  readonly isPrice!: boolean;

  @Field(() => Boolean, { description: '由政府价格主管部门主持' })
  readonly heldByPriceAuthority!: boolean;

  @Field(() => String, { description: '主持单位' })
  readonly host!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly heldOn!: CalendarDay | null;

  @Field(() => String, { nullable: true, description: '开始的钟点，如 09:00' })
  readonly startsAt!: string | null;

  @Field(() => Date, { nullable: true, description: '开始的时刻' })
  readonly beginsAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly place!: string | null;

  @Field(() => String, { description: '参加条件' })
  readonly conditions!: string;

  @Field(() => [HearingSeatsView])
  readonly sides!: readonly HearingSeatsView[];

  @Field(() => Int)
  readonly seatsTotal!: number;

  @Field(() => SelectionMode)
  readonly selectionMode!: SelectionMode;

  @Field(() => String, { nullable: true, description: '遴选办法' })
  readonly selectionMethod!: string | null;

  @Field(() => Date, { nullable: true })
  readonly methodPublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly signUpOpensAt!: Date | null;

  @Field(() => Date, { nullable: true, description: '报名截止的时刻，不含' })
  readonly signUpClosesAt!: Date | null;

  @Field(() => Boolean, { description: '此刻可以报名' })
  readonly signUpOpen!: boolean;

  @Field(() => Int, { description: '有效报名人数' })
  readonly signUpCount!: number;

  @Field(() => Int)
  readonly observerSeats!: number;

  @Field(() => Int, { description: '已报名的旁听人数，超过席位的为候补' })
  readonly observersTaken!: number;

  @Field(() => Int)
  readonly pressSeats!: number;

  @Field(() => Int)
  readonly pressTaken!: number;

  @Field(() => String, { description: '公告正文' })
  readonly content!: string;

  @Field(() => String, { description: '联系方式' })
  readonly contact!: string;

  @Field(() => Date, { nullable: true })
  readonly noticePublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly listPublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly endedAt!: Date | null;

  @Field(() => Boolean, { nullable: true })
  readonly heldInPublic!: boolean | null;

  @Field(() => String, { nullable: true, description: '听证主持人' })
  readonly chair!: string | null;

  @Field(() => String, { nullable: true, description: '记录人' })
  readonly recorder!: string | null;

  @Field(() => Int, { description: '到场旁听人数' })
  readonly observersCame!: number;

  @Field(() => Int, { description: '到场记者人数' })
  readonly pressCame!: number;

  @Field(() => [String], { description: '到场旁听人姓名，只有工作人员看得到' })
  readonly observers!: readonly string[];

  @Field(() => [String], { description: '到场记者，只有工作人员看得到' })
  readonly press!: readonly string[];

  @Field(() => Date, { nullable: true })
  readonly recordSignedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly recordPublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly reportPublishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly cancelReason!: string | null;

  @Field(() => HearingPaper, { nullable: true, description: '正在准备公布的材料' })
  readonly paper!: HearingPaper | null;

  @Field(() => ReviewState, { description: '该材料的保密审查' })
  readonly review!: ReviewState;

  @Field(() => String, { nullable: true, description: '审查意见，退回的理由；只有工作人员看得到' })
  readonly reviewNote!: string | null;

  @Field(() => Int)
  readonly version!: number;
}

/** A page of hearings. */
export const HearingConnection = connectionOf(HearingView, 'Hearing');

/** A hearing, or why it may not be so (听证会或不予办理的理由). */
export const HearingOrRefusal = orRefusal(HearingView, 'Hearing');
