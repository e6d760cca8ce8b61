import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type AspectAdoption,
  type ExpertArgument,
  ExpertAspect,
} from '#server/law/procedure/expert-adoption.ts';
import type { ExpertAnswer, ExpertDeclaration } from '#server/law/procedure/expert-answer.ts';
import type { ExpertPaper } from '#server/law/procedure/expert-paper.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';

/** 请来论证的专家: an entry of the library, or who they are and why they are asked. */
@InputType({ description: '请来论证的专家、专业机构' })
export class ExpertToAskInput {
  @Field(() => ID, { nullable: true, description: '专家库中的专家；库外专家为空，另填以下各项' })
  readonly expertId?: string | null;

  @Field(() => ExpertKind, { defaultValue: ExpertKind.PERSON })
  readonly kind!: ExpertKind;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly name!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly employer!: string;

  @Field(() => TextScalar, {
    defaultValue: '',
    description: '为什么请库外专家；县里建有专家库的，为什么请上级专家库的专家',
  })
  readonly outsideReason!: string;

  @Field(() => Boolean, { description: '已知对草案持不同意见' })
  readonly dissenting!: boolean;
}

/** 专家论证函, to several experts at once. */
@InputType({ description: '专家论证函' })
export class ExpertInquiriesInput {
  @Field(() => [ExpertToAskInput])
  readonly experts!: ExpertToAskInput[];

  @Field(() => CalendarDayScalar, { description: '答复的最后日期' })
  readonly dueOn!: CalendarDay;

  @Field(() => TextScalar, { description: '请着重论证的问题' })
  readonly note!: string;

  @Field(() => TextScalar, { description: '承办单位联系人和电话' })
  readonly contact!: string;

  @Field(() => [ID], { description: '随函材料' })
  readonly fileIds!: string[];
}

/** 利害关系声明 of an expert. */
@InputType({ description: '专家的利害关系声明' })
export class ExpertDeclarationInput implements ExpertDeclaration {
  @Field(() => InterestDeclaration)
  readonly interest!: InterestDeclaration;

  @Field(() => TextScalar, { description: '是什么利害关系；没有的为空' })
  readonly note!: string;
}

/** 论证的三个方面. */
@ObjectType('ExpertArgument', { simpleResolvers: true })
@InputType('ExpertArgumentInput', { description: '专家的论证' })
export class ExpertArgumentInput implements ExpertArgument {
  @Field(() => TextScalar, { description: '必要性' })
  readonly necessity!: string;

  @Field(() => TextScalar, { description: '可行性' })
  readonly feasibility!: string;

  @Field(() => TextScalar, { description: '科学性' })
  readonly scientificMerit!: string;
}

/** 论证意见, signed by who sends it. */
@InputType({ description: '专家的论证意见' })
export class ExpertAnswerInput implements ExpertAnswer {
  @Field(() => UnitReply, { description: '结论：赞成、修改后赞成、不赞成' })
  readonly conclusion!: UnitReply;

  @Field(() => ExpertArgumentInput)
  readonly argument!: ExpertArgumentInput;
}

/** 书面声明和书面意见, each with its scan; who declares a direct interest argues nothing. */
@InputType({ description: '专家的书面声明和书面意见，由承办单位录入' })
export class ExpertPaperInput implements ExpertPaper {
  @Field(() => InterestDeclaration, {
    nullable: true,
    description: '书面的利害关系声明；已经凭链接声明的为空',
  })
  readonly interest?: InterestDeclaration | null;

  @Field(() => TextScalar, { defaultValue: '', description: '是什么利害关系；没有的为空' })
  readonly interestNote!: string;

  @Field(() => ID, { nullable: true, description: '书面声明的扫描件' })
  readonly declarationId?: string | null;

  @Field(() => UnitReply, { nullable: true, description: '结论；有直接利害关系的为空' })
  readonly conclusion?: UnitReply | null;

  @Field(() => ExpertArgumentInput, { nullable: true })
  readonly argument?: ExpertArgumentInput | null;

  @Field(() => CalendarDayScalar, { description: '书面声明、书面意见的日期' })
  readonly repliedOn!: CalendarDay;

  @Field(() => ID, { nullable: true, description: '书面意见的扫描件；有直接利害关系的为空' })
  readonly fileId?: string | null;
}

/** 研究采纳情况 of one aspect. */
@ObjectType('AspectAdoption', { simpleResolvers: true })
@InputType('AspectAdoptionInput', { description: '专家意见一个方面的研究采纳情况' })
export class AspectAdoptionInput implements AspectAdoption {
  @Field(() => ExpertAspect)
  readonly aspect!: ExpertAspect;

  @Field(() => Boolean)
  readonly adopted!: boolean;

  @Field(() => TextScalar, { description: '怎样采纳，或者不采纳的理由' })
  readonly reason!: string;
}
