import { MessageKind } from '#schema/message/message-kind.ts';
import type { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { OWN_KEEPERS } from './policy.permissions.ts';
import {
  notifyOfRulingOn,
  rulingKind,
  type RulingKinds,
} from '#server/engines/telling/ruling-notification.ts';

/** 司法局, or the body whose own it is, is notified of a change that waits for its second person, and of what became of it. */
export const notifyOfPolicy = (
  command: CommandContext,
  step: ReviewStep,
  { id, version, baseVersion, organId }: LocalPolicyProposal,
  reason = '',
): Promise<void> =>
  notifyOfRulingOn(
    command,
    organId === null
      ? { unitId: null, roles: [Role.JUSTICE_STAFF] }
      : { unitId: organId, roles: OWN_KEEPERS },
    {
      id,
      version,
      title: `${organId === null ? '本县' : '本机关'}设定第${baseVersion + 1}版`,
      path: '/gongzuotai/sheding',
    },
    { kinds: POLICY_NOTIFICATIONS, step, occasion: 'POLICY', reason },
  );

/** 提出、确认、退回设定的改动. */
export const POLICY_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind('policy-proposed', MessageKind.REVIEW_ASKED, '设定的改动请您确认', ({ by }) => [
    `提出人：${by}`,
    '由提出人以外的人确认；确认以前不生效。',
  ]),
  passReview: rulingKind('policy-confirmed', MessageKind.REVIEW_PASSED, '设定的改动已经生效', ({ by }) => [
    `确认人：${by}`,
    '新的一版已向社会公开。',
  ]),
  returnReview: rulingKind('policy-returned', MessageKind.RETURNED, '设定的改动被退回', ({ by, reason }) => [
    `退回人：${by}`,
    `原因：${reason}`,
  ]),
};
