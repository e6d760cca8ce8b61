import { MessageKind } from '#schema/message/message-kind.ts';
import type { LibraryExpert } from '#schema/register/library-expert.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { LEAVE_GROUND_LABELS, LeaveGround } from '#server/law/register/library-leave.ts';
import { sentence } from '#server/law/sentence.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import {
  notifyOfRulingOn,
  rulingKind,
  type RulingKinds,
} from '#server/engines/telling/ruling-notification.ts';
import { libraryContact } from './library-expert.queries.ts';

const PATH = '/gongzuotai/sheding/zhuanjia';

/** 提出、确认、退回专家出库. */
export const LEAVE_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind(
    'library-leave-proposed',
    MessageKind.REVIEW_ASKED,
    '专家出库请您确认',
    ({ by, reason }) => [
      `提出人：${by}`,
      `原因：${reason}`,
      '由提出人以外的人确认或者退回；确认以前，这位专家仍在库。',
    ],
  ),
  passReview: rulingKind('library-left', MessageKind.REVIEW_PASSED, '专家已经出库', ({ by }) => [
    `确认人：${by}`,
    '已经告知本人；此前的论证意见和论证函不受影响。',
  ]),
  returnReview: rulingKind(
    'library-leave-returned',
    MessageKind.RETURNED,
    '专家出库被退回',
    ({ by, reason }) => [`退回人：${by}`, `原因：${reason}`, '这位专家仍在库。'],
  ),
};

/** 司法局 is notified that somebody is to leave the library, and of what became of it. */
export const notifyOfLeave = (
  command: CommandContext,
  step: ReviewStep,
  { id, name, version, leaveReason, leaveReturn }: LibraryExpert,
): Promise<void> =>
  notifyOfRulingOn(
    command,
    { unitId: null, roles: [Role.JUSTICE_STAFF] },
    { id, version, title: `专家${name}出库`, path: PATH },
    {
      kinds: LEAVE_NOTIFICATIONS,
      step,
      occasion: 'LIBRARY',
      reason: step === 'returnReview' ? leaveReturn : leaveReason,
    },
  );

/** Facts for the notification of an expert who leaves. */
interface LeftFacts {
  ground: LeaveGround;
  reason: string;
  unit: string;
}

const left = ({ ground, reason, unit }: LeftFacts): string =>
  [
    `您已经退出本县的决策咨询论证专家库。事由：${LEAVE_GROUND_LABELS[ground]}。原因：${sentence(reason)}`,
    '您此前出具的论证意见、已经收到的专家论证函不受影响；库中保存的您的联系方式已经删除。',
    `有不同意见的，请向${unit}提出。`,
  ].join('');

/** 专家出库, as a notification to the expert: the reason, what stays valid, and whom to ask. */
export const EXPERT_LEFT: NotificationKind<LeftFacts> = {
  key: 'expert-left',
  kind: MessageKind.LIBRARY_LEFT,
  subject: () => '您已经退出决策咨询论证专家库',
  mail: (facts, { displayName }) => [`${displayName}：`, left(facts)].join('\n'),
  short: (facts, { displayName }) => `${displayName}：${left(facts)}`,
};

/** 告知专家出库: by mail, short message or a call, in the way the library keeps; where it keeps none, 司法局 calls by what it knows. */
export async function tellExpertOfLeave(command: CommandContext, expert: LibraryExpert): Promise<void> {
  const { db, services } = command;
  const { unitId, unitName } = actorOf(command);
  const { id, name, leaveGround, leaveReason } = expert;
  const reach = await libraryContact(db, services.seal, id);
  const contact = reach?.mailbox || reach?.telephone || '';
  const person = {
    id,
    displayName: name,
    unitId,
    ...(contact ? contactOf(contact) : { contactKind: null, contact: null }),
  };
  await notify(command, [person], {
    kind: EXPERT_LEFT,
    facts: { ground: leaveGround ?? LeaveGround.OTHER, reason: leaveReason, unit: unitName },
    occasion: command.today,
    about: { id, title: `专家${name}出库`, path: PATH },
  });
}
