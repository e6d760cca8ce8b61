import type { Consultation } from '#schema/consultation/consultation.ts';
import type { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import { staffNotification } from '#server/telling/staff-notification.ts';
import { notifyStaff } from '#server/telling/notify-staff.ts';

/** What staff are told of a consultation. */
export interface UnitLetter {
  kind: MessageKind;
  /** Sets this occasion apart from others of the same kind, as a version or a day. */
  occasion: string;
  subject: string;
  lines: readonly string[];
}

type Matter = Pick<Consultation, 'id' | 'title' | 'unitId'>;

/** Tells the staff of the responsible unit who must act. */
export const tellUnit = (command: CommandContext, matter: Matter, letter: UnitLetter): Promise<void> =>
  notifyStaff(
    command,
    { unitId: matter.unitId, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] },
    notificationOf(matter, letter),
  );

const notificationOf = ({ id, title }: Matter, { kind, occasion, subject, lines }: UnitLetter) =>
  staffNotification(kind, {
    occasion: `${kind}:${id}:${occasion}`,
    subject,
    lines: [`《${title}》`, ...lines],
    about: { id, title, path: `/gongzuotai/zhengji/${id}` },
  });
