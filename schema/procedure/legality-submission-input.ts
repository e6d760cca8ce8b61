import { Field, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LegalBasisInput } from '#schema/consultation/dossier-input.ts';
import { DraftOptionInput } from './draft-facts-input.ts';

/** 送请合法性审查: what is told beside the decision's documents, which all go along. */
@InputType('LegalitySubmissionInput', { description: '送请合法性审查；本事项的决策材料一并送审' })
export class LegalitySubmissionInput {
  @Field(() => TextScalar, { description: '履行决策程序的说明；已上传说明文件的可以为空' })
  readonly procedureStatement!: string;

  @Field(() => [LegalBasisInput], { description: '与决策事项有关的法律、法规、规章和政策' })
  readonly basisList!: LegalBasisInput[];

  @Field(() => [DraftOptionInput])
  readonly options!: DraftOptionInput[];

  @Field(() => Boolean, { description: '需要分析预测投入、成本和效益' })
  readonly costBenefitNeeded!: boolean;

  @Field(() => TextScalar, { nullable: true })
  readonly costBenefit?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '拟提请会议讨论的日期' })
  readonly meetingOn?: CalendarDay | null;
}
