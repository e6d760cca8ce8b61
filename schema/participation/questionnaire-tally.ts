import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Tally } from '#server/law/participation/questionnaire.ts';
import type { TallyLine } from '#server/law/participation/question.ts';

/** 结果的一行. */
@ObjectType('QuestionTallyLine', { simpleResolvers: true })
export class QuestionTallyLine implements TallyLine {
  @Field(() => String, { description: '逐项选择题的一项；其他题型为空' })
  readonly group!: string;

  @Field(() => String)
  readonly label!: string;

  @Field(() => Int, { description: '次数；排序题为排在第1位的次数' })
  readonly count!: number;

  @Field(() => Int, { description: '作答的份数' })
  readonly of!: number;

  @Field(() => Float, { nullable: true, description: '排序题的平均名次' })
  readonly mean!: number | null;
}

/** 一题的结果: how often each option was chosen, how many answered at all. */
@ObjectType('QuestionTally', { description: '一题的统计', simpleResolvers: true })
export class QuestionTally implements Tally {
  @Field(() => [Int], { description: '各行的次数' })
  readonly counts!: readonly number[];

  @Field(() => [QuestionTallyLine])
  readonly lines!: QuestionTallyLine[];

  @Field(() => Int, { description: '作答的份数' })
  readonly answered!: number;

  @Field(() => Int, { description: '有书面回答的份数' })
  readonly written!: number;

  @Field(() => Float, { nullable: true, description: '打分题的平均分' })
  readonly mean!: number | null;
}

/** 问卷结果, published after it has closed. */
@ObjectType('QuestionnaireTally', { description: '问卷统计，截止后公布；不是投票', simpleResolvers: true })
export class QuestionnaireTally {
  @Field(() => Int, { description: '收到的份数' })
  readonly total!: number;

  @Field(() => [QuestionTally])
  readonly questions!: readonly QuestionTally[];
}
