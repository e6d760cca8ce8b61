import { PressConferenceView } from '#schema/press/press-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { conferenceByNo } from './press.queries.ts';
import { of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { PressAnswerInput, PressQuestionInput } from '#schema/press/press-input.ts';
import { QuestionNotTaken } from '#server/law/press/press-words.ts';
import { askPressQuestion } from './ask-press-question.ts';
import { recordPressQuestion } from './record-press-question.ts';
import { answerPressQuestion, leavePressQuestion, markPressQuestion } from './settle-press-question.ts';

const asPressConference = answering(PressConferenceView, conferenceByNo);

/** 新闻发布会提问. */
export const PressQuestionMutations = mutations({
  askPressQuestion: mutation(
    orRefusal(ReceiptView),
    '会前提问，不用账号',
    [input(PressQuestionInput)],
    askPressQuestion,
  ),
  recordPressQuestion: asPressConference('登记现场提问', [input(PressQuestionInput)], recordPressQuestion),
  markPressQuestion: asPressConference('会前的问题在现场提出了', [byId], markPressQuestion),
  answerPressQuestion: asPressConference(
    '公布问题和答复',
    [byId, input(PressAnswerInput)],
    answerPressQuestion,
  ),
  leavePressQuestion: asPressConference(
    '不采用提问，公布理由',
    [
      byId,
      arg('reason', () => of(() => QuestionNotTaken)),
      arg('shown', () => text({ defaultValue: '', description: '公开的问题' })),
    ],
    leavePressQuestion,
  ),
});
