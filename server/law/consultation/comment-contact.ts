/** 个人信息保护法第六条: at most one way to reach the author, a phone number or a mail address, and none is needed. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { keptContact, telephone } from '#server/law/people/contact-identity.ts';
import { blank } from '#server/law/substance.ts';

const r83Design = provision('R-83', 'DESIGN', '意见提交规则');
const r83 = provision('R-83', 'LAW', '个人信息保护法第六条');

/** The one way to reach someone (联系方式), optional. */
export interface Contact {
  contactKind?: 'PHONE' | 'EMAIL' | null | undefined;
  contact?: string | null | undefined;
}

const EMAIL = /^[^\s@,;，；、]{1,64}@[^\s@,;，；、.]+(?:\.[^\s@,;，；、.]+)+$/;
const LONGEST_EMAIL = 254;

/** Whether it looks like a phone number (电话号码) of the mainland. */
export const isPhone = (text: string): boolean => telephone(text) !== null;

/** The eleven digits of a mobile number (手机号码), as a message service takes them; null where it is none. */
export function mobileIn(text: string): string | null {
  const number = telephone(text)?.number ?? '';
  return number.startsWith('1') && number.length === 11 ? number : null;
}

/** Whether it looks like a mail address (电子邮箱). */
export const isEmail = (text: string): boolean =>
  EMAIL.test(text.normalize('NFKC').trim()) && text.trim().length <= LONGEST_EMAIL;

/** A contact typed in a single field (一栏填写的联系方式), with its kind recognised. */
export const contactOf = (text: string): { contactKind: 'PHONE' | 'EMAIL'; contact: string } => ({
  contactKind: /[@＠﹫]/.test(text) ? 'EMAIL' : 'PHONE',
  contact: keptContact(text),
});

/** Findings on a contact (联系方式). */
export function refuseContact({ contactKind, contact }: Contact): Finding[] {
  if (contact == null || blank(contact)) return [];
  if (!contactKind)
    return [
      r83Design.block('CONTACT_KIND_REQUIRED', 'contactKind')`
        没有选择联系方式的种类。
        选择电话或者电子邮箱。`,
    ];
  if (contactKind === 'PHONE' ? isPhone(contact) : isEmail(contact)) return [];
  const parts = contact.split(/[\s,;，；、/]+/).filter((part) => isPhone(part) || isEmail(part));
  if (parts.length > 1) return [onlyOne];
  return contactKind === 'PHONE'
    ? [
        r83Design.block('CONTACT_MALFORMED', 'contact')`
          电话号码的格式不对。
          填写11位手机号，或者带区号的固定电话。`,
      ]
    : [
        r83Design.block('CONTACT_MALFORMED', 'contact')`
          电子邮箱的格式不对。
          填写一个电子邮箱地址。`,
      ];
}

const onlyOne = r83.block('ONE_CONTACT_ONLY', 'contact')`
  收集个人信息限于最小范围，联系方式只留一种。
  只保留一个电话号码或者一个电子邮箱。`;
