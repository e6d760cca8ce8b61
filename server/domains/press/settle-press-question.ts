import { LockMode } from '@mikro-orm/core';
import type { PressAnswerInput } from '#schema/press/press-input.ts';
import { PressQuestion } from '#schema/press/press-question.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import {
  questionState,
  refuseMarking,
  refuseNotTaking,
  refusePressAnswer,
  showsNotTaken,
} from '#server/law/press/press-question.ts';
import type { PressAction } from '#server/law/press/press-stage.ts';
import type { QuestionNotTaken } from '#server/law/press/press-words.ts';
import { atStage, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 登记现场已提: a question that came before was put in the room. */
export const markPressQuestion = defineCommand(
  ['press.questionAsked', '登记提问在现场提出'],
  mayPress('markAsked'),
  async (command, id: string) => {
    const { question, press } = await held(command, 'markAsked', id);
    const refusal = command.refusalOf(
      atStage('markAsked', press, () => refuseMarking(questionState(question))),
    );
    if (refusal) return refusal;
    question.askedAt = command.now;
    return press.event.no;
  },
);

/** 公布答复: where it was answered in the room the transcript holds it; else in writing, here. */
export const answerPressQuestion = defineCommand(
  ['press.questionAnswered', '公布新闻发布会答复'],
  mayPress('answer'),
  async (command, id: string, input: PressAnswerInput) => {
    const { question, press } = await held(command, 'answer', id);
    const refusal = command.refusalOf(
      atStage('answer', press, () => refusePressAnswer(questionState(question), input)),
    );
    if (refusal) return refusal;
    question.answeredAt = command.now;
    question.inWriting = input.inWriting;
    question.answer = input.answer.trim() || null;
    show(command, question, input.shown);
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 不采用提问: for one of the few reasons, which everybody reads; the words themselves where they may be shown. */
export const leavePressQuestion = defineCommand(
  ['press.questionLeft', '不采用新闻发布会提问'],
  mayPress('leave'),
  async (command, id: string, reason: QuestionNotTaken, shown: string) => {
    const { question, press } = await held(command, 'leave', id);
    const refusal = command.refusalOf(
      atStage('leave', press, () => refuseNotTaking(questionState(question), reason, shown)),
    );
    if (refusal) return refusal;
    question.notTaken = reason;
    show(command, question, showsNotTaken(reason) ? shown : null);
    tellReaders(command, press.event);
    return press.event.no;
  },
);

function show(command: CommandContext, question: PressQuestion, shown: string | null): void {
  question.shown = shown;
  question.publishedAt = command.now;
  question.settledById = actorOf(command).id;
}

/** A question, held until it is settled, with its conference. */
async function held(command: CommandContext, action: PressAction, id: string) {
  const { eventId } = await loadById(command.em, PressQuestion, id, '该提问');
  const press = await loadPress(command, action, eventId);
  const question = await command.em.findOneOrFail(
    PressQuestion,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { question, press };
}
