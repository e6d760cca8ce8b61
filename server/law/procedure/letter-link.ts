/** Addresses that the link of a letter may be sent to (答复链接): it is written, never spoken. An order of work of ours. */
import { contactOf, isEmail, mobileIn, refuseContact } from '#server/law/consultation/comment-contact.ts';
import type { Finding, Provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/**
 * Findings on the contact a link is to be sent to (链接发往的地址): a mail address, or a mobile where the county sends short
 * messages.
 */
export function refuseLinkTo(on: Provision, contact: string, field: string, texting: boolean): Finding[] {
  if (blank(contact))
    return [
      on.block('INQUIRY_CONTACT_REQUIRED', field)`
        要凭链接答复，没有写链接发到哪里。
        ${texting ? '填写电子邮箱或者手机号。' : '填写电子邮箱。'}`,
    ];
  const malformed = refuseContact(contactOf(contact));
  if (malformed.length > 0) return malformed.map((one) => ({ ...one, fields: [field] }));
  if (isEmail(contact) || (texting && mobileIn(contact))) return [];
  return [
    on.block('INQUIRY_CONTACT_UNSENDABLE', field)`
      ${texting ? '链接只能用邮件发送，或者发到手机号。' : '链接只能用邮件发送。'}
      ${texting ? '填写电子邮箱或者手机号。' : '填写电子邮箱。'}`,
  ];
}
