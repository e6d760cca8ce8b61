import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import { DeliveryWay, writtenWay } from '#server/law/people/notification.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import { atDeskOf, LETTER_STAFF, type LinkFacts, sendLink } from './inquiry-notification.ts';

const HOW: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '就',
  [InquiryKind.EXPERT]: '请您论证',
};

const waiting = ({ kind, fromUnit, matter, dueOn }: Inquiry, ended: boolean) => {
  const day = inChinese(dueOn);
  const when = ended ? `答复的最后日期${day}已经过了，还没有收到答复` : `请在${day}前答复，还没有收到答复`;
  const of: InquiryKind = kind;
  const what = of === InquiryKind.EXPERT ? `《${matter}》` : `《${matter}》征求贵单位意见`;
  return `${fromUnit}${HOW[of]}${what}，${when}`;
};

const LATE: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '链接已经失效，请书面回复。',
  [InquiryKind.EXPERT]: '链接已经失效，请把签名的声明和书面意见交承办单位。',
};

const lateOf = ({ kind }: { kind: InquiryKind }) => LATE[kind];

const contactLine = ({ contact }: Inquiry) => (contact ? `联系人：${contact}` : '');

const remindedByLink = (key: string, kind: MessageKind): NotificationKind<LinkFacts> => ({
  key,
  kind,
  subject: ({ inquiry }) => `请尽快答复：${inquiry.matter}`,
  mail: ({ inquiry, link, ended }) =>
    [
      `${inquiry.addressee}：`,
      `${waiting(inquiry, ended)}。`,
      ended ? lateOf(inquiry) : `查阅草案、答复：${link}`,
      contactLine(inquiry),
    ]
      .filter(Boolean)
      .join('\n'),
  short: ({ inquiry, link, ended }) =>
    `${waiting(inquiry, ended)}${ended ? `。${lateOf(inquiry)}` : `：${link}`}`,
  spoken: ({ inquiry, ended }) =>
    `${waiting(inquiry, ended)}。${ended ? lateOf(inquiry) : '链接在原来收到的通知里。'}${contactLine(inquiry)}`,
});

/** 催办 at the desk of the unit asked. */
export const UNIT_REMINDED = staffKind('unit-reminded', MessageKind.UNIT_ASKED);

/** 催办 of a unit without an account. */
export const UNIT_REMINDED_BY_LINK: NotificationKind<LinkFacts> = remindedByLink(
  'unit-reminded-link',
  MessageKind.UNIT_ASKED,
);

/** 催办 of an expert. */
export const EXPERT_REMINDED: NotificationKind<LinkFacts> = remindedByLink(
  'expert-reminded',
  MessageKind.EXPERT_ASKED,
);

/** 催办: at the desk, or where the link went; gives the way it takes, null for the desk. */
export async function tellReminded(
  command: CommandContext,
  inquiry: Inquiry,
  { leadUnitId, no, contact }: { leadUnitId: string; no: string; contact: string | null },
): Promise<DeliveryWay | null> {
  const { now, today } = command;
  const ended = today > inquiry.dueOn;
  if (inquiry.linkHmac === null && inquiry.unitId) {
    await notifyStaff(
      command,
      { unitId: inquiry.unitId, roles: LETTER_STAFF },
      staffNotification(UNIT_REMINDED, {
        occasion: `${inquiry.id}:${now.toISOString()}`,
        subject: `请尽快答复：${inquiry.matter}`,
        lines: [`${waiting(inquiry, ended)}。`],
        about: atDeskOf(inquiry),
      }),
    );
    return null;
  }
  const kind: InquiryKind = inquiry.kind;
  await sendLink(command, kind === InquiryKind.EXPERT ? EXPERT_REMINDED : UNIT_REMINDED_BY_LINK, inquiry, {
    contact,
    leadUnitId,
    no,
    occasion: now.toISOString(),
  });
  const reached = contact === null ? { contactKind: null, contact } : contactOf(contact);
  return writtenWay(reached, channelsOf(command.services.config).sms) ?? DeliveryWay.PHONE;
}
