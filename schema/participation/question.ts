import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { type Question, type QuestionAnswer, QuestionKind } from '#server/law/participation/questionnaire.ts';

/** 问卷题目. */
@ObjectType('Question', { simpleResolvers: true })
export class QuestionView implements Question {
  @Field(() => QuestionKind)
  readonly kind!: QuestionKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [String])
  readonly options!: readonly string[];
}

/** 问卷题目, as it is typed. */
@InputType('QuestionInput')
export class QuestionInput implements Question {
  @Field(() => QuestionKind)
  readonly kind!: QuestionKind;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => [TextScalar])
  readonly options!: string[];
}

/** 一题的作答. */
@InputType('QuestionAnswerInput')
export class QuestionAnswerInput implements QuestionAnswer {
  @Field(() => [Int], { description: '所选各项的序号，从0起' })
  readonly choices!: number[];

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 一题的结果: how often each option was chosen, how many answered at all. */
@ObjectType('QuestionTally', { description: '一题的统计', simpleResolvers: true })
export class QuestionTally {
  @Field(() => [Int], { description: '各选项被选的次数' })
  readonly counts!: readonly number[];

  @Field(() => Int, { description: '作答的份数' })
  readonly answered!: number;
}

/** 问卷结果, published after it has closed. */
@ObjectType('QuestionnaireTally', { description: '问卷统计，截止后公布；不是投票', simpleResolvers: true })
export class QuestionnaireTally {
  @Field(() => Int, { description: '收到的份数' })
  readonly total!: number;

  @Field(() => [QuestionTally])
  readonly questions!: readonly QuestionTally[];
}
