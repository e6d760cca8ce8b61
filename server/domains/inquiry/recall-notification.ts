import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { sentence } from '#server/law/sentence.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import { atDeskOf, LETTER_STAFF, type LinkFacts, sendLink } from './inquiry-notification.ts';
import { letterContact, wasSent } from './letter-address.queries.ts';

/** 征求意见函已经撤回, at the desk of the unit asked. */
export const UNIT_INQUIRY_RECALLED = staffKind('unit-inquiry-recalled', MessageKind.UNIT_ASKED);

const NAMES: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '征求意见函',
  [InquiryKind.EXPERT]: '专家论证函',
};

const nameOf = ({ kind }: { kind: InquiryKind }) => NAMES[kind];

const recalled = (inquiry: Inquiry) =>
  `${inquiry.fromUnit}撤回了《${inquiry.matter}》的${nameOf(inquiry)}，不用答复。原因：${sentence(inquiry.recallReason)}`;

const contactLine = ({ contact }: Inquiry) => (contact ? `联系人：${contact}` : '');

/** 函已经撤回, to who has the link alone; a letter that still waits to be read out is not read any more. */
const recalledByLink = (key: string, kind: MessageKind): NotificationKind<LinkFacts> => ({
  key,
  kind,
  replaces: 'ALL',
  subject: ({ inquiry }) => `${nameOf(inquiry)}已经撤回：${inquiry.matter}`,
  mail: ({ inquiry }) =>
    [`${inquiry.addressee}：`, recalled(inquiry), contactLine(inquiry)].filter(Boolean).join('\n'),
  short: ({ inquiry }) => recalled(inquiry),
});

/** 征求意见函已经撤回, to a unit without an account. */
export const UNIT_RECALLED_BY_LINK: NotificationKind<LinkFacts> = recalledByLink(
  'unit-recalled-link',
  MessageKind.UNIT_ASKED,
);

/** 专家论证函已经撤回. */
export const EXPERT_RECALLED: NotificationKind<LinkFacts> = recalledByLink(
  'expert-recalled',
  MessageKind.EXPERT_ASKED,
);

/** 告知撤回: whoever was asked need not answer; at their desk, or where their link went, if it ever did. */
export async function tellRecalled(
  command: CommandContext,
  inquiry: Inquiry,
  { leadUnitId, no }: { leadUnitId: string; no: string },
): Promise<void> {
  const kind: InquiryKind = inquiry.kind;
  if (inquiry.linkHmac && !(await wasSent(command, inquiry))) return;
  if (inquiry.linkHmac)
    return sendLink(command, kind === InquiryKind.EXPERT ? EXPERT_RECALLED : UNIT_RECALLED_BY_LINK, inquiry, {
      contact: await letterContact(command, inquiry),
      leadUnitId,
      no,
      occasion: '',
    });
  if (!inquiry.unitId) return;
  await notifyStaff(
    command,
    { unitId: inquiry.unitId, roles: LETTER_STAFF },
    staffNotification(UNIT_INQUIRY_RECALLED, {
      occasion: inquiry.id,
      subject: `征求意见函已经撤回：${inquiry.matter}`,
      lines: [recalled(inquiry)],
      about: atDeskOf(inquiry),
    }),
  );
}
