import { refuseQuestion } from '#server/law/press/press-question.ts';
import { refuseUnopened } from '#server/law/press/press-sign-up.ts';
import { PressQuestionOrigin } from '#server/law/press/press-words.ts';
import { receiptedCommand, type ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { atStage, loadPress } from './press-load.ts';
import { type IncomingQuestion, PRESS_QUESTION, storeQuestion } from './press-question-store.ts';
import { mayPress } from './press.permissions.ts';

const RECORDED: ReceiptedKind<IncomingQuestion, { requestHash: string }, string> = {
  ...PRESS_QUESTION,
  receipt: async (command, _row, { eventId }) =>
    (await loadPress(command, 'recordQuestion', eventId)).event.no,
};

/** 登记现场提问: which outlet asks what; sent again it is the same question. */
export const recordPressQuestion = receiptedCommand(
  ['press.questionRecorded', '登记现场提问'],
  mayPress('recordQuestion'),
  RECORDED,
  async (command, input) => {
    const press = await loadPress(command, 'recordQuestion', input.eventId);
    const origin = PressQuestionOrigin.IN_ROOM;
    const refusal = command.refusalOf(
      atStage('recordQuestion', press, () =>
        refuseUnopened(press.event.pressSignUp, () =>
          refuseQuestion({ text: input.text, outlet: input.outlet, origin }),
        ),
      ),
    );
    if (refusal) return refusal;
    await storeQuestion(command, input, origin);
    return press.event.no;
  },
);
