/** 个人信息保护法第六条: at most one way to reach the author, a phone number or a mail address, and none is needed. */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** The one way to reach someone (联系方式), optional. */
export interface Contact {
  contactKind?: 'PHONE' | 'EMAIL' | null | undefined;
  contact?: string | null | undefined;
}

const MOBILE = String.raw`(?:\+?86[- ]?)?1[3-9]\d{9}`;
const LANDLINE = String.raw`(?:0\d{2,3}[- ]?)?\d{7,8}(?:-\d{1,6})?`;
const PHONE = new RegExp(`^(?:${MOBILE}|${LANDLINE})$`);
const EMAIL = /^[^\s@,;，；、]{1,64}@[^\s@,;，；、.]+(?:\.[^\s@,;，；、.]+)+$/;
const LONGEST_EMAIL = 254;

/** Whether it looks like a phone number (电话号码) of the mainland. */
export const isPhone = (text: string): boolean => PHONE.test(text.normalize('NFKC').trim());

/** The eleven digits of a mobile number (手机号码), as a message service takes them; null where it is none. */
export const mobileIn = (text: string): string | null =>
  new RegExp(`^${MOBILE}$`).test(text.normalize('NFKC').trim())
    ? text.normalize('NFKC').trim().slice(-11)
    : null;

/** Whether it looks like a mail address (电子邮箱). */
export const isEmail = (text: string): boolean =>
  EMAIL.test(text.normalize('NFKC').trim()) && text.trim().length <= LONGEST_EMAIL;

/** One contact however it is written (同一联系方式): without blanks, hyphens and the country's code. */
export const bareContact = (contact: string): string =>
  contact
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')
    .toLowerCase();

/** What is wrong with the way to reach someone (联系方式). */
export function refuseContact({ contactKind, contact }: Contact): Finding[] {
  if (contact == null || blank(contact)) return [];
  if (!contactKind)
    return [
      finding('CONTACT_KIND_REQUIRED', ['contactKind'], '没有选择联系方式的种类。', '选择电话或者电子邮箱。'),
    ];
  if (contactKind === 'PHONE' ? isPhone(contact) : isEmail(contact)) return [];
  const parts = contact.split(/[\s,;，；、/]+/).filter((part) => isPhone(part) || isEmail(part));
  if (parts.length > 1) return [onlyOne];
  return contactKind === 'PHONE'
    ? [
        finding(
          'CONTACT_MALFORMED',
          ['contact'],
          '电话号码的格式不对。',
          '填写11位手机号，或者带区号的固定电话。',
        ),
      ]
    : [finding('CONTACT_MALFORMED', ['contact'], '电子邮箱的格式不对。', '填写一个电子邮箱地址。')];
}

const finding = (code: string, fields: readonly string[], message: string, fix: string): Finding => ({
  rule: 'R-83',
  basis: 'DESIGN',
  article: '意见提交规则',
  severity: 'BLOCK',
  code,
  message,
  fields,
  fix,
});

const onlyOne: Finding = {
  rule: 'R-83',
  basis: 'LAW',
  article: '个人信息保护法第六条',
  severity: 'BLOCK',
  code: 'ONE_CONTACT_ONLY',
  message: '收集个人信息限于最小范围，联系方式只留一种。',
  fields: ['contact'],
  fix: '只保留一个电话号码或者一个电子邮箱。',
};
