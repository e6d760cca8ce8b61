import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseFollowUp } from '#server/law/feedback/unclear-reason.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { leads } from './feedback.permissions.ts';
import { loadReasonAnswer } from './load-questions.ts';
import { reasonsOf } from './propose-reason-answer.ts';

/**
 * 确认再次答复: by another person than who wrote it, as with the outcome itself; it is public, and those who asked are
 * notified.
 */
export const confirmReasonAnswer = defineCommand(
  'reasonAnswer.confirmed',
  leads,
  async (command, id: string, version: number) => {
    const { answer, questions } = await loadReasonAnswer(command, id, version);
    const answered = answer.state === DispositionState.CONFIRMED;
    const refusal = command.refusalOf([
      ...refuseFollowUp({ text: answer.text, reasons: reasonsOf(questions), answered }, command.policy),
      ...refuseSamePerson(actorOf(command).id, [answer.proposedById], '再次答复'),
    ]);
    if (refusal) return refusal;
    answer.state = DispositionState.CONFIRMED;
    answer.confirmedById = actorOf(command).id;
    answer.confirmedAt = command.now;
    answer.answeredOn = command.today;
    answer.returnedReason = null;
    command.about('consultation', answer.consultationId, `${questions.length}件`);
    command.publish(`consultation:${answer.consultationId}`, 'reports');
    await command.enqueue('tell-askers', { answerId: id }, { key: `tell-askers:${id}` });
    return id;
  },
);
