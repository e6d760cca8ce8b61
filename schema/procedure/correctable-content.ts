import { View } from '#schema/kernel/fields.ts';
import { Field } from 'type-graphql';
import { ActivityInput } from './activity-input.ts';
import { ExpertRecordInput } from './expert-review-input.ts';
import { CompetitionRecordInput } from './fair-competition-input.ts';
import { RiskFindingInput, RiskReportInput } from './risk-input.ts';
import { UnitConsultationsInput } from './unit-consultation-input.ts';

const description = '记录的内容，供更正的人在原有内容上修改；按记录的种类只有一项';

/** 可更正的记录的内容: what was recorded as it was typed, under the name of its kind. */
@View('CorrectableContent', description)
export class CorrectableContent {
  @Field(() => UnitConsultationsInput, { nullable: true })
  readonly unitConsultation?: UnitConsultationsInput;

  @Field(() => ActivityInput, { nullable: true })
  readonly activity?: ActivityInput;

  @Field(() => ExpertRecordInput, { nullable: true })
  readonly expertReview?: ExpertRecordInput;

  @Field(() => RiskReportInput, { nullable: true })
  readonly riskAssessment?: RiskReportInput;

  @Field(() => RiskFindingInput, { nullable: true })
  readonly riskFinding?: RiskFindingInput;

  @Field(() => CompetitionRecordInput, { nullable: true })
  readonly fairCompetition?: CompetitionRecordInput;
}
