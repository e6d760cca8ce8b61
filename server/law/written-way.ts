/** 书面告知: by the mail address somebody left, or by short message where the county has such a service; whoever has neither is called. */
import { mobileIn } from './comment-contact.ts';
import { DeliveryWay } from './invitation-words.ts';

/** How somebody is reached in writing (告知方式); null: by telephone. */
export const writtenWay = (
  { contactKind, contact }: { contactKind: string; contact: string },
  texting: boolean,
): DeliveryWay.MAIL | DeliveryWay.SMS | null => {
  if (contactKind === 'EMAIL') return DeliveryWay.MAIL;
  return texting && mobileIn(contact) !== null ? DeliveryWay.SMS : null;
};
