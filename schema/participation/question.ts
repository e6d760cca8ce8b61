import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  type OnlyIf,
  type Question,
  type QuestionAnswer,
  QuestionKind,
  type WholeQuestion,
} from '#server/law/participation/question.ts';

/** 跳答条件. */
@ObjectType('QuestionCondition', { description: '跳答条件，都从0起', simpleResolvers: true })
export class QuestionConditionView implements OnlyIf {
  @Field(() => Int)
  readonly question!: number;

  @Field(() => Int)
  readonly option!: number;
}

/** 问卷题目. */
@ObjectType('Question', { simpleResolvers: true })
export class QuestionView implements WholeQuestion {
  @Field(() => QuestionKind)
  readonly kind!: QuestionKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [String], { description: '选项；逐项选择题的各列' })
  readonly options!: readonly string[];

  @Field(() => [String], { description: '逐项选择题的各项' })
  readonly rows!: readonly string[];

  @Field(() => Int, { nullable: true, description: '打分题的最高分' })
  readonly points!: number | null;

  @Field(() => String, { description: '最低分的意思' })
  readonly lowEnd!: string;

  @Field(() => String, { description: '最高分的意思' })
  readonly highEnd!: string;

  @Field(() => Boolean, { description: '可以选“其他”并写明' })
  readonly other!: boolean;

  @Field(() => Boolean, { description: '必答' })
  readonly required!: boolean;

  @Field(() => QuestionConditionView, { nullable: true })
  readonly onlyIf!: QuestionConditionView | null;
}

/** 跳答条件, as it is typed. */
@InputType('QuestionConditionInput')
export class QuestionConditionInput implements OnlyIf {
  @Field(() => Int)
  readonly question!: number;

  @Field(() => Int)
  readonly option!: number;
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

  @Field(() => [TextScalar], { defaultValue: [] })
  readonly rows?: string[];

  @Field(() => Int, { nullable: true })
  readonly points?: number | null;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly lowEnd?: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly highEnd?: string;

  @Field(() => Boolean, { defaultValue: false })
  readonly other?: boolean;

  @Field(() => Boolean, { defaultValue: false })
  readonly required?: boolean;

  @Field(() => QuestionConditionInput, { nullable: true })
  readonly onlyIf?: QuestionConditionInput | null;
}

/** 一题的作答. */
@InputType('QuestionAnswerInput')
export class QuestionAnswerInput implements QuestionAnswer {
  @Field(() => [Int], {
    description:
      '从0起：所选各项（“其他”是最后一项之后的一项）；打分的分数减1；各选项的名次；各项所选的列。没有选的一项是-1',
  })
  readonly choices!: number[];

  @Field(() => TextScalar)
  readonly text!: string;
}
