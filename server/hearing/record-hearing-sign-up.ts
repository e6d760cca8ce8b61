import type { RecordedSignUpInput } from '#schema/hearing/sign-up-input.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { notFound } from '#server/kernel/fault.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { WHAT } from './hearing-load.ts';
import { mayBring, ownHearing } from './hearing.permissions.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { refuseEntering } from './sign-up-for-hearing.ts';
import { earlierReceipt, holdForSignUp, storeSignUp } from './sign-up-store.ts';

/** 代录报名: who signs up by telephone or at the counter has the same place in the queue as everybody else. */
export const recordHearingSignUp = act(
  'hearing.signUpRecorded',
  mayBring('recordSignUp'),
  async (command, input: RecordedSignUpInput) => {
    const held = await holdForSignUp(command, input.hearingId);
    if (!ownHearing(command.actor, held.unit_ids)) throw notFound(WHAT);
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const refusal = command.weigh([
      ...(await refuseEntering(command, held, input)),
      ...(input.channel === CommentChannel.WEB ? [writesItself] : []),
    ]);
    if (refusal) return refusal;
    return storeSignUp(command, held, input, {
      channel: input.channel,
      noticeVersion: await noticeInForce(command.db),
      recordedById: actorOf(command).id,
    });
  },
);

const writesItself: Finding = {
  rule: 'R-28',
  basis: 'DESIGN',
  article: '听证报名规则',
  severity: 'BLOCK',
  code: 'CHANNEL_NOT_FOR_STAFF',
  message: '公众在本平台自行报名的不能由工作人员代录。',
  fields: ['channel'],
  fix: '选择收到报名的实际渠道。',
};
