import type { MessageKind } from '#schema/message/message-kind.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { sentence } from '#server/law/sentence.ts';
import type { StaffKind } from './notification.ts';
import { notifyStaff, type StaffAsked } from './notify-staff.ts';

/** Facts for the notifications about a matter that one person puts forward and another rules on (提出、认定、退回). */
export interface RulingNotice {
  title: string;
  path: string;
  by: string;
  reason: string;
  /** Name of the thing put forward, where there are several. */
  what: string;
}

/** Notification kind for each turn of such a ruling: put forward, ruled, sent back. */
export type RulingKinds = Readonly<Record<ReviewStep, StaffKind<RulingNotice>>>;

/** Turn of a ruling to notify people of (提出和认定的事项). */
export interface Ruled {
  kinds: RulingKinds;
  step: ReviewStep;
  /** The occasion, but for the subject and its version. */
  occasion: string;
  what?: string;
  reason?: string;
}

/** Subject of the ruling, and the path where it is found. */
interface Subject {
  id: string;
  version: number;
  title: string;
  path: string;
}

/** These people are notified of this turn of a ruling. */
export async function notifyOfRulingOn(
  command: CommandContext,
  staff: StaffAsked,
  { id, version, title, path }: Subject,
  { kinds, step, occasion, what = '', reason = '' }: Ruled,
): Promise<void> {
  const { name, unitName } = actorOf(command);
  await notifyStaff(command, staff, {
    kind: kinds[step],
    facts: { title, path, by: `${name}（${unitName}）`, reason, what },
    occasion: `${occasion}:${id}:${version}`,
    about: { id, title, path },
  });
}

/** 司法局 is notified of what a unit put forward of its matter; the unit of the ruling, or why it came back. */
export const notifyOfRuling = (
  command: CommandContext,
  { no, leadUnitId, ...decision }: Pick<Decision, 'id' | 'no' | 'title' | 'leadUnitId' | 'version'>,
  ruled: Ruled,
): Promise<void> =>
  notifyOfRulingOn(
    command,
    ruled.step === 'submitReview'
      ? { unitId: null, roles: [Role.JUSTICE_STAFF] }
      : { unitId: leadUnitId, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] },
    { ...decision, path: `/gongzuotai/juece/${no}` },
    ruled,
  );

/** One kind of such a notification: its subject and lines, with the title and the way to it. */
export const rulingKind = (
  key: string,
  kind: MessageKind,
  subject: string,
  lines: (notice: RulingNotice) => readonly string[],
): StaffKind<RulingNotice> => ({
  key,
  kind,
  forStaff: true,
  subject: () => subject,
  mail: (notice, _, { publicUrl }) =>
    [`《${notice.title}》`, ...lines(notice), `办理：${publicUrl}${notice.path}`].join('\n'),
  short: (notice) => `${subject}：《${notice.title}》。${lines(notice).map(sentence).join('')}`,
});
