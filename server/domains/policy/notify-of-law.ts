import { MessageKind } from '#schema/message/message-kind.ts';
import type { LawEntry } from '#schema/policy/law-entry.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import {
  notifyOfRulingOn,
  rulingKind,
  type RulingKinds,
} from '#server/engines/telling/ruling-notification.ts';

const PATH = '/gongzuotai/sheding/guiding';

/** 司法局 is notified of an edition that waits for its second person, and of what became of it. */
export const notifyOfLaw = (
  command: CommandContext,
  step: ReviewStep,
  { id, label, source, ruling, version }: LawEntry,
): Promise<void> =>
  notifyOfRulingOn(
    command,
    { unitId: null, roles: [Role.JUSTICE_STAFF] },
    { id, version, title: `${label}（${source}）`, path: PATH },
    { kinds: LAW_NOTIFICATIONS, step, occasion: 'LAW', reason: ruling },
  );

/** 提出、确认、退回专门规定. */
export const LAW_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind('law-proposed', MessageKind.REVIEW_ASKED, '专门规定请您确认', ({ by }) => [
    `提出人：${by}`,
    '由提出人以外的人对照原文确认；确认以前不适用。',
  ]),
  passReview: rulingKind('law-confirmed', MessageKind.REVIEW_PASSED, '专门规定已经确认', ({ by }) => [
    `确认人：${by}`,
    '从写明的日期起适用，已向社会公开。',
  ]),
  returnReview: rulingKind('law-returned', MessageKind.RETURNED, '专门规定被退回', ({ by, reason }) => [
    `退回人：${by}`,
    `原因：${reason}`,
  ]),
};
