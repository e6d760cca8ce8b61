import type { Consultation } from '#schema/consultation/consultation.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import {
  type PlainStaffKind,
  staffKind,
  staffNotification,
} from '#server/engines/telling/staff-notification.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';

/** 征求意见告知: notices to the staff of its unit. */
export const CONSULTATION_NOTIFICATIONS = {
  reviewAsked: staffKind('REVIEW_ASKED', MessageKind.REVIEW_ASKED),
  openingBlocked: staffKind('OPENING_BLOCKED', MessageKind.OPENING_BLOCKED),
  reminder: staffKind('REMINDER', MessageKind.REMINDER),
} as const satisfies Readonly<Record<string, PlainStaffKind>>;

/** Notice to staff about a consultation. */
export interface UnitLetter {
  kind: PlainStaffKind;
  /** Sets this occasion apart from others of the same kind, as a version or a day. */
  occasion: string;
  subject: string;
  lines: readonly string[];
}

type Matter = Pick<Consultation, 'id' | 'title' | 'unitId'>;

/** Notifies the staff of the responsible unit who must act. */
export const tellUnit = (command: CommandContext, matter: Matter, letter: UnitLetter): Promise<void> =>
  notifyStaff(
    command,
    { unitId: matter.unitId, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] },
    notificationOf(matter, letter),
  );

const notificationOf = ({ id, title }: Matter, { kind, occasion, subject, lines }: UnitLetter) =>
  staffNotification(kind, {
    occasion: `${id}:${occasion}`,
    subject,
    lines: [`《${title}》`, ...lines],
    about: { id, title, path: `/gongzuotai/zhengji/${id}` },
  });
