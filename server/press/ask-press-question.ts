import type { PressQuestionInput } from '#schema/press/press-input.ts';
import { act } from '#server/kernel/act.ts';
import { refuseAskingNow, refuseQuestion } from '#server/law/press-question.ts';
import { PressQuestionOrigin } from '#server/law/press-words.ts';
import { loadConference } from './press-load.ts';
import { askedBefore, storeQuestion } from './press-question-store.ts';
import { takesPart } from './press.permissions.ts';

/** 会前提问: by anybody, without an account; of whoever asks nothing is collected. */
export const askPressQuestion = act(
  'press.questionReceived',
  takesPart,
  async (command, input: PressQuestionInput) => {
    const earlier = await askedBefore(command, input);
    if (earlier) return earlier;
    const { stage, event } = await loadConference(command, input.eventId);
    const origin = PressQuestionOrigin.ADVANCE;
    const refusal = command.weigh([
      ...refuseAskingNow(stage, event.startsAt, command.now),
      ...refuseQuestion({ text: input.text, outlet: input.outlet, origin }),
    ]);
    return refusal ?? storeQuestion(command, input, origin);
  },
);
