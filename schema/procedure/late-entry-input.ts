import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { ActivityInput } from '#schema/procedure/activity-input.ts';
import { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import { FairCompetitionInput } from '#schema/procedure/fair-competition-input.ts';
import { LateDiscussionInput, LateLegalityInput } from '#schema/procedure/late-deciding-input.ts';
import { LateHearingInput } from '#schema/procedure/late-hearing-input.ts';
import { LateIssueInput } from '#schema/procedure/late-issue-input.ts';
import { LateSolicitationInput } from '#schema/procedure/late-solicitation-input.ts';
import { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import { LateUnitsInput } from '#schema/procedure/late-units-input.ts';
import { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

const description = '补录：启用平台以前已经办过的一项程序，附当时的材料；填写与程序对应的一项内容';

/** 补录 (第三十三条): one step of before the platform, told as its own record tells it, with where its document comes from. */
@ObjectType('LateEntryTold', { simpleResolvers: true })
@InputType('LateEntryInput', { description })
export class LateEntryInput {
  @Field(() => LateStep)
  readonly step!: LateStep;

  @Field(() => TextScalar, { description: '材料的来源：原件是什么、存在哪里；向社会公开' })
  readonly source!: string;

  @Field(() => [ID], { description: '当时形成的材料' })
  readonly fileIds!: string[];

  @Field(() => ID, { nullable: true, description: '更正：已经确认的哪一项补录（补录标记的编号）' })
  readonly correctsId?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '更正的理由；向社会公开' })
  readonly correctionReason?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '启动、起草的日期' })
  readonly happenedOn?: CalendarDay | null;

  @Field(() => TextScalar, { nullable: true, description: '怎样启动，或者调查研究的情况' })
  readonly summary?: string | null;

  @Field(() => LateUnitsInput, { nullable: true })
  readonly unitConsultation?: LateUnitsInput | null;

  @Field(() => LateSolicitationInput, { nullable: true })
  readonly solicitation?: LateSolicitationInput | null;

  @Field(() => ActivityInput, { nullable: true })
  readonly activity?: ActivityInput | null;

  @Field(() => LateHearingInput, { nullable: true })
  readonly hearing?: LateHearingInput | null;

  @Field(() => ExpertReviewInput, { nullable: true })
  readonly expertReview?: ExpertReviewInput | null;

  @Field(() => RiskReportInput, { nullable: true })
  readonly riskAssessment?: RiskReportInput | null;

  @Field(() => RiskFindingInput, { nullable: true })
  readonly riskFinding?: RiskFindingInput | null;

  @Field(() => FairCompetitionInput, { nullable: true })
  readonly fairCompetition?: FairCompetitionInput | null;

  @Field(() => LateLegalityInput, { nullable: true })
  readonly legality?: LateLegalityInput | null;

  @Field(() => LateDiscussionInput, { nullable: true })
  readonly discussion?: LateDiscussionInput | null;

  @Field(() => UpwardReportInput, { nullable: true })
  readonly report?: UpwardReportInput | null;

  @Field(() => LateIssueInput, { nullable: true })
  readonly issue?: LateIssueInput | null;
}
