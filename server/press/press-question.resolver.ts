import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressAnswerInput, PressQuestionInput } from '#schema/press/press-input.ts';
import { PressQuestionReceiptOrRefusal, PressQuestionView } from '#schema/press/press-question-view.ts';
import { PressConferenceOrRefusal } from '#schema/press/press-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { QuestionNotTaken } from '#server/law/press/press-words.ts';
import { askPressQuestion } from './ask-press-question.ts';
import { freshPress } from './fresh-press.ts';
import { recordPressQuestion } from './record-press-question.ts';
import { answerPressQuestion, leavePressQuestion, markPressQuestion } from './settle-press-question.ts';

const Id = () => Arg('id', () => ID);

/** 新闻发布会提问. */
@Resolver(() => PressQuestionView)
export class PressQuestionResolver {
  @Mutation(() => PressQuestionReceiptOrRefusal, { description: '会前提问，不用账号' })
  askPressQuestion(
    @Arg('input', () => PressQuestionInput) input: PressQuestionInput,
    @Ctx() context: Context,
  ) {
    return askPressQuestion(context, input);
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '登记现场提问' })
  async recordPressQuestion(
    @Arg('input', () => PressQuestionInput) input: PressQuestionInput,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await recordPressQuestion(context, input));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '会前的问题在现场提出了' })
  async markPressQuestion(@Id() id: string, @Ctx() context: Context) {
    return freshPress(context, await markPressQuestion(context, id));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '公布问题和答复' })
  async answerPressQuestion(
    @Id() id: string,
    @Arg('input', () => PressAnswerInput) input: PressAnswerInput,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await answerPressQuestion(context, id, input));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '不采用提问，公布理由' })
  async leavePressQuestion(
    @Id() id: string,
    @Arg('reason', () => QuestionNotTaken) reason: QuestionNotTaken,
    @Arg('shown', () => TextScalar, { defaultValue: '', description: '公开的问题' }) shown: string,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await leavePressQuestion(context, id, reason, shown));
  }
}
