import type { Approval } from '#schema/approval/approval.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import {
  ApprovalAnswer,
  type ApprovalFact,
  APPROVAL_KIND_LABELS,
  APPROVERS,
} from '#server/law/approval/approval.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import type { ApprovalMatter } from './approval-descriptor.ts';

/** 请批: somebody waits for a leader. */
export const APPROVAL_ASKED = staffKind('approval-asked', MessageKind.APPROVAL_ASKED);

/** 批示: what the leader said. */
export const APPROVAL_ANSWERED = staffKind('approval-answered', MessageKind.APPROVAL_ANSWERED);

const DESK = '/gongzuotai/pishi';

const factLine = ({ term, text }: ApprovalFact) => `${term}：${text}`;

/** Notifies the leaders who may answer of the request. */
export const tellLeaders = (
  command: CommandContext,
  approval: Approval,
  organId: string | null,
): Promise<void> =>
  notifyStaff(
    command,
    { unitId: organId, roles: APPROVERS[approval.kind] },
    staffNotification(APPROVAL_ASKED, {
      occasion: approval.id,
      subject: `请您批示：${APPROVAL_KIND_LABELS[approval.kind]}`,
      lines: [`${approval.unitName}：《${approval.title}》`, ...approval.facts.map(factLine)],
      about: { id: approval.id, title: approval.title, path: DESK },
    }),
  );

/** Notifies those who asked of the answer. */
export async function tellAskers(
  command: CommandContext,
  { id, kind, title, answer, answeredBy, reason }: Approval,
  { askers, path }: ApprovalMatter,
): Promise<void> {
  const approved = answer === ApprovalAnswer.APPROVED;
  const notification = staffNotification(APPROVAL_ANSWERED, {
    occasion: id,
    subject: `${APPROVAL_KIND_LABELS[kind]}${approved ? '已经批准' : '没有批准，已退回'}`,
    lines: [`《${title}》`, `批示人：${answeredBy}`, ...(approved ? [] : [`退回的原因：${reason}`])],
    about: { id, title, path },
  });
  for (const asker of askers) await notifyStaff(command, asker, notification);
}
