import type { PressQuestionInput } from '#schema/press/press-input.ts';
import { act } from '#server/kernel/act.ts';
import { refuseQuestion } from '#server/law/press-question.ts';
import { PressQuestionOrigin } from '#server/law/press-words.ts';
import { atStage, loadPress } from './press-load.ts';
import { askedBefore, storeQuestion } from './press-question-store.ts';
import { mayPress } from './press.permissions.ts';

/** 登记现场提问: which outlet asks what; sent again it is the same question. */
export const recordPressQuestion = act(
  'press.questionRecorded',
  mayPress('recordQuestion'),
  async (command, input: PressQuestionInput) => {
    const press = await loadPress(command, 'recordQuestion', input.eventId);
    if (await askedBefore(command, input)) return press.event.no;
    const origin = PressQuestionOrigin.IN_ROOM;
    const refusal = command.weigh(
      atStage('recordQuestion', press, () =>
        refuseQuestion({ text: input.text, outlet: input.outlet, origin }),
      ),
    );
    if (refusal) return refusal;
    await storeQuestion(command, input, origin);
    return press.event.no;
  },
);
