import { refuseAskingNow, refuseQuestion } from '#server/law/press/press-question.ts';
import { refuseUnopened } from '#server/law/press/press-sign-up.ts';
import { PressQuestionOrigin } from '#server/law/press/press-words.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { loadConference } from './press-load.ts';
import { PRESS_QUESTION, storeQuestion } from './press-question-store.ts';
import { takesPart } from './press.permissions.ts';

/** 会前提问: by anybody, without an account; of whoever asks nothing is collected. */
export const askPressQuestion = receiptedCommand(
  ['press.questionReceived', '新闻发布会会前提问'],
  takesPart,
  PRESS_QUESTION,
  async (command, input) => {
    const { stage, event } = await loadConference(command, input.eventId);
    const origin = PressQuestionOrigin.ADVANCE;
    const refusal = command.refusalOf([
      ...refuseUnopened(event.pressSignUp, () => refuseAskingNow(stage, event.startsAt, command.now)),
      ...refuseQuestion({ text: input.text, outlet: input.outlet, origin }),
    ]);
    return refusal ?? storeQuestion(command, input, origin);
  },
);
