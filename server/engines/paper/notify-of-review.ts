import { sentence } from '#server/law/sentence.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import type { StaffKind } from '#server/engines/telling/notification.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import type { PaperFacts } from './paper-descriptor.ts';

interface ReviewFacts extends PaperFacts {
  by: string;
  reason: string;
}

/** At which record the step was taken, and what was said: the reason of a return, the note of a pass. */
interface Occasion {
  id: string;
  version: number;
  reason?: string;
}

/** Record under review, with the facts for notifying its people. */
export interface ReviewedRecord extends PaperFacts {
  /** Sets its notifications apart from those of other kinds. */
  key: string;
  /** Who prepares it, so that they are notified of the outcome. */
  authors: readonly Role[];
}

/** Reviewers are notified of a submission; those who prepare the paper of its outcome, with the reason of a return. */
export async function notifyOfReview(
  command: CommandContext,
  step: ReviewStep,
  { key, authors, ...facts }: ReviewedRecord,
  { id, version, reason = '' }: Occasion,
): Promise<void> {
  const { name, unitName } = actorOf(command);
  const staff =
    step === 'submitReview'
      ? { unitId: null, roles: [Role.SECRECY_REVIEWER] }
      : { unitId: facts.unitId, roles: authors };
  await notifyStaff(command, staff, {
    kind: REVIEW_NOTIFICATIONS[step],
    facts: { ...facts, by: `${name}（${unitName}）`, reason },
    occasion: `${key}:${id}:${version}`,
    about: { id, title: facts.title, path: facts.path },
  });
}

const notification = (
  key: string,
  kind: MessageKind,
  subject: (facts: ReviewFacts) => string,
  lines: (facts: ReviewFacts) => readonly string[],
): StaffKind<ReviewFacts> => ({
  key,
  kind,
  forStaff: true,
  subject,
  mail: (facts, _, { publicUrl }) =>
    [`《${facts.title}》${facts.label}`, ...lines(facts), `办理：${publicUrl}${facts.path}`].join('\n'),
  short: (facts) => `${subject(facts)}：《${facts.title}》。${lines(facts).map(sentence).join('')}`,
});

/** 送审、通过、退回: the notifications to a paper's reviewers and its unit. */
export const REVIEW_NOTIFICATIONS: Readonly<Record<ReviewStep, StaffKind<ReviewFacts>>> = {
  submitReview: notification(
    'paper-submitted',
    MessageKind.REVIEW_ASKED,
    ({ label }) => `${label}请您审查`,
    ({ by }) => [`送审人：${by}`, '公布以前由没有参与起草、送审的人审查。'],
  ),
  passReview: notification(
    'paper-passed',
    MessageKind.REVIEW_PASSED,
    ({ label }) => `${label}通过保密审查`,
    ({ by, reason, missing = [] }) => [
      `审查人：${by}`,
      ...(reason ? [`审查意见：${reason}`] : []),
      ...(missing.length > 0
        ? [
            `公布以前还缺：${missing.map(({ message }) => sentence(message)).join('')}`,
            '再修改的，须重新审查。',
          ]
        : ['可以公布；再修改的，须重新审查。']),
    ],
  ),
  returnReview: notification(
    'paper-returned',
    MessageKind.RETURNED,
    ({ label }) => `${label}被退回修改`,
    ({ by, reason }) => [`退回人：${by}`, `原因：${reason}`],
  ),
};
