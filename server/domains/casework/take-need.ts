import { newId } from '#schema/kernel/id.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { NeedIntake } from '#server/engines/receipt/need-intake.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { refuseRecordedCase } from '#server/law/casework/case-words.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { refuseCase } from './case-intake.ts';
import { storeCase } from './case-row.ts';

/** 走访听到的需求: a message like any other that is written down, without a person, of the unit that heard it until it is handed on. */
export const takeNeed: NeedIntake = (command, { title, text, receivedOn }) => {
  const input = { idempotencyKey: newId(), kind: CaseKind.MESSAGE, title, text, publicWish: false };
  const channel = CommentChannel.VISIT;
  const refusal = command.refusalOf([
    ...refuseCase(command, input, null),
    ...refuseRecordedCase({ channel, receivedOn }, command.today),
  ]);
  if (refusal) return Promise.resolve(refusal);
  const { unitId } = actorOf(command);
  const arrival = { channel, receivedOn, noticeVersion: null, sourceNo: null, unitId };
  const stored = storeCase(command, input, arrival, null);
  return Promise.resolve(stored.id);
};
