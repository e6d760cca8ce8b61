import { MessageKind } from '#schema/message/message-kind.ts';
import type { Statute } from '#schema/statute/statute.ts';
import {
  notifyOfRulingOn,
  rulingKind,
  type RulingKinds,
} from '#server/engines/telling/ruling-notification.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';

/** 司法局 is notified of an edition that waits for its second person, and of what became of it. */
export const notifyOfStatute = (
  command: CommandContext,
  step: ReviewStep,
  { id, code, no, title, docNo, ruling, version }: Statute,
): Promise<void> =>
  notifyOfRulingOn(
    command,
    { unitId: null, roles: [Role.JUSTICE_STAFF] },
    {
      id,
      version,
      title: docNo === '' ? `《${title}》` : `《${title}》（${docNo}）`,
      path: `/gongzuotai/sheding/fagui/${code}/${no}`,
    },
    { kinds: STATUTE_NOTIFICATIONS, step, occasion: 'STATUTE', reason: ruling },
  );

/** 登记、确认、退回法规. */
export const STATUTE_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind('statute-proposed', MessageKind.REVIEW_ASKED, '收录的法规请您确认', ({ by }) => [
    `提出人：${by}`,
    '由提出人以外的人对照官方文本确认；确认以前不用来核对引用。',
  ]),
  passReview: rulingKind('statute-confirmed', MessageKind.REVIEW_PASSED, '收录的法规已经确认', ({ by }) => [
    `确认人：${by}`,
    '已向社会公开，引用它的依据照此核对。',
  ]),
  returnReview: rulingKind('statute-returned', MessageKind.RETURNED, '收录的法规被退回', ({ by, reason }) => [
    `退回人：${by}`,
    `原因：${reason}`,
  ]),
};
