import { MessageKind } from '#schema/message/message-kind.ts';
import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { Role } from '#server/law/people/role.ts';
import { UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import { letterLink } from './inquiry-link.ts';

/** Facts of the message that carries a letter's link (专用链接); the link is the addressee's whole access. */
export interface LinkFacts {
  inquiry: Inquiry;
  link: string;
  /** The day for the answer is past, and the link with it. */
  ended: boolean;
}

/** Address of a message, and the path at which the staff of the responsible unit find the letter. */
interface Way {
  /** Null where no address is kept any more: then the unit calls by what it knows itself. */
  contact: string | null;
  leadUnitId: string;
  no: string;
  /** Sets a letter that is sent again apart. */
  occasion: string;
}

/** Writes to whoever answers by a link (发出链接), to whom the letter is addressed. */
export const sendLink = (
  command: CommandContext,
  kind: NotificationKind<LinkFacts>,
  inquiry: Inquiry,
  { contact, leadUnitId, no, occasion }: Way,
): Promise<void> =>
  notify(
    command,
    [
      {
        id: inquiry.id,
        displayName: inquiry.addressee,
        receiptNo: null,
        unitId: leadUnitId,
        ...(contact === null ? { contactKind: null, contact } : contactOf(contact)),
      },
    ],
    {
      kind,
      facts: {
        inquiry,
        link: letterLink(command, inquiry),
        ended: command.today > inquiry.dueOn,
      },
      occasion,
      about: { id: inquiry.id, title: inquiry.matter, path: `/gongzuotai/juece/${no}` },
    },
  );

/** Roles of a unit that are notified of its letters. */
export const LETTER_STAFF = [Role.UNIT_STAFF, Role.UNIT_LEAD] as const;

const asked = ({ matter, fromUnit, dueOn }: Inquiry) =>
  `${fromUnit}就《${matter}》征求贵单位意见，请在${inChinese(dueOn)}前答复`;

/** 征求意见函 to a unit without an account: the link is its whole access. */
export const UNIT_ASKED_BY_LINK: NotificationKind<LinkFacts> = {
  key: 'unit-asked-link',
  kind: MessageKind.UNIT_ASKED,
  subject: ({ inquiry }) => `征求意见函：${inquiry.matter}`,
  mail: ({ inquiry, link }) =>
    [
      `${inquiry.addressee}：`,
      `${asked(inquiry)}。`,
      ...(inquiry.note ? [`请着重研究：${inquiry.note}`] : []),
      `查阅草案、签署答复（链接只供贵单位使用，签署时填写另发给贵单位的验证码；答复以后或者过了答复期限失效）：${link}`,
      ...(inquiry.contact ? [`联系人：${inquiry.contact}`] : []),
    ].join('\n'),
  short: ({ inquiry, link }) => `${asked(inquiry)}：${link}`,
};

/** 征求意见函 at the desk of the unit asked. */
export const UNIT_ASKED = staffKind('unit-asked', MessageKind.UNIT_ASKED);

/** 有关单位已经答复. */
export const UNIT_ANSWERED = staffKind('unit-answered', MessageKind.UNIT_ANSWERED);

/** Where the unit asked reads and answers it. */
export const deskOf = (id: string) => `/gongzuotai/laihan/${id}`;

/** Subject of a message to the unit asked, and the path of the letter at its desk. */
export const atDeskOf = ({ id, matter }: Inquiry) => ({ id, title: matter, path: deskOf(id) });

/** 发函: to the desk of the unit, or by its link; nothing goes out until somebody has entered an address. */
export async function sendLetter(
  command: CommandContext,
  inquiry: Inquiry,
  { contact, leadUnitId, no }: { contact: string | null; leadUnitId: string; no: string },
): Promise<void> {
  if (inquiry.linkHmac === null && inquiry.unitId)
    return notifyStaff(
      command,
      { unitId: inquiry.unitId, roles: LETTER_STAFF },
      staffNotification(UNIT_ASKED, {
        occasion: inquiry.id,
        subject: `征求意见函：${inquiry.matter}`,
        lines: [`${asked(inquiry)}。`],
        about: atDeskOf(inquiry),
      }),
    );
  if (contact === null) return;
  await sendLink(command, UNIT_ASKED_BY_LINK, inquiry, { contact, leadUnitId, no, occasion: '' });
}

/** 告知承办单位: somebody answered. */
export const tellAnswered = (
  command: CommandContext,
  inquiry: Inquiry,
  { leadUnitId, no }: { leadUnitId: string; no: string },
): Promise<void> =>
  notifyStaff(
    command,
    { unitId: leadUnitId, roles: LETTER_STAFF },
    staffNotification(UNIT_ANSWERED, {
      occasion: inquiry.id,
      subject: `${inquiry.addressee}已经答复：${inquiry.matter}`,
      lines: [`答复：${inquiry.reply ? UNIT_REPLY_LABELS[inquiry.reply] : ''}。`],
      about: { ...atDeskOf(inquiry), path: `/gongzuotai/juece/${no}` },
    }),
  );
