import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { addressOf } from '#server/kernel/personal-link.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import type { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { NotificationKind } from '#server/telling/notification.ts';
import { notify } from '#server/telling/notify.ts';
import { LINKS } from './inquiry-link.ts';

/** A letter that goes as a link (专用链接): the link is its whole access. */
export type LinkKind = NotificationKind<{ inquiry: Inquiry; link: string }>;

/** Where it goes, and where the staff of the responsible unit find it. */
interface Way {
  contact: string;
  leadUnitId: string;
  no: string;
  /** Sets a letter that is sent again apart; the link stays the same. */
  occasion: string;
}

const linkOf = ({ kind }: { kind: InquiryKind }) => LINKS[kind];

/** Sends the link of a letter (发出链接) to whom it is addressed. */
export const sendLink = (
  command: CommandContext,
  kind: LinkKind,
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
        ...contactOf(contact),
      },
    ],
    {
      kind,
      facts: { inquiry, link: addressOf(command, linkOf(inquiry), inquiry.id) },
      occasion,
      about: { id: inquiry.id, title: inquiry.matter, path: `/gongzuotai/juece/${no}` },
    },
  );
