import { MessageKind } from '#schema/message/message-kind.ts';
import type { LawEntry } from '#schema/policy/law-entry.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import type { StaffKind } from '#server/telling/notification.ts';
import { notifyStaff } from '#server/telling/notify-staff.ts';
import { type RulingNotice, rulingNotification } from '#server/telling/ruling-notification.ts';

const PATH = '/gongzuotai/sheding/guiding';

/** 司法局 is notified of an edition that waits for its second person, and of what became of it. */
export async function notifyOfLaw(
  command: CommandContext,
  step: ReviewStep,
  { id, label, source, ruling, version }: LawEntry,
): Promise<void> {
  const { name, unitName } = actorOf(command);
  const title = `${label}（${source}）`;
  await notifyStaff(
    command,
    { unitId: null, roles: [Role.JUSTICE_STAFF] },
    {
      kind: LAW_NOTIFICATIONS[step],
      facts: { title, path: PATH, by: `${name}（${unitName}）`, reason: ruling },
      occasion: `LAW:${id}:${version}`,
      about: { id, title, path: PATH },
    },
  );
}

/** 提出、确认、退回专门规定. */
export const LAW_NOTIFICATIONS: Readonly<Record<ReviewStep, StaffKind<RulingNotice>>> = {
  submitReview: rulingNotification('law-proposed', MessageKind.REVIEW_ASKED, '专门规定请您确认', ({ by }) => [
    `提出人：${by}`,
    '由提出人以外的人对照原文确认；确认以前不适用。',
  ]),
  passReview: rulingNotification('law-confirmed', MessageKind.REVIEW_PASSED, '专门规定已经确认', ({ by }) => [
    `确认人：${by}`,
    '从写明的日期起适用，已向社会公开。',
  ]),
  returnReview: rulingNotification(
    'law-returned',
    MessageKind.RETURNED,
    '专门规定被退回',
    ({ by, reason }) => [`退回人：${by}`, `原因：${reason}`],
  ),
};
