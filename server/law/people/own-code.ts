/**
 * 个人信息保护法第四十四条、第四十五条: whoever reads what is sent to the contact they left may read all that they sent from it,
 * on whatever device. A landline takes no code, and what the county does not send is not offered.
 */
import { contactOf, mobileIn, refuseContact } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { CODE_MINUTES, CODE_TRIES } from './message-code.ts';

const r83 = provision('R-83', 'LAW', '个人信息保护法第四十五条');
const r71 = provision('R-71', 'DESIGN', '告知规则');

/** Ways by which the county sends a code (验证码的渠道). */
export interface CodeWays {
  mail: boolean;
  sms: boolean;
}

/** Way a code takes to this contact; null: none that the county has. */
export function codeWay(contact: string, { mail, sms }: CodeWays): 'EMAIL' | 'PHONE' | null {
  if (contactOf(contact).contactKind === 'EMAIL') return mail ? 'EMAIL' : null;
  return sms && mobileIn(contact) !== null ? 'PHONE' : null;
}

/** Reasons against asking for a code (索取验证码), whether or not anything was sent from this contact. */
export function refuseOwnContact(contact: string, ways: CodeWays): Finding[] {
  if (!ways.mail && !ways.sms) return [noWay];
  if (blank(contact)) return [missing];
  const { contactKind } = contactOf(contact);
  if (contactKind === 'EMAIL') return ways.mail ? refuseContact({ contactKind, contact }) : [noMail];
  if (!ways.sms) return [noSms];
  return mobileIn(contact) === null ? [noMobile] : [];
}

const DIGITS = /^\d{6}$/;

/** Reasons against what was typed (填写的联系方式和验证码), all at once; none of them counts as a try. */
export const refuseOwnTyped = (contact: string, digits: string, ways: CodeWays): Finding[] => [
  ...refuseOwnContact(contact, ways),
  ...(DIGITS.test(digits) ? [] : [noDigits]),
];

/** Refusal of a code that opens nothing; a contact that nobody left gets the same answer. */
export const refuseOwnCode = (opened: boolean): Finding[] => (opened ? [] : [codeWrong]);

const noWay = r71.block('OWN_CODE_NO_WAY')`
  本平台没有开通短信和邮件，不发验证码。
  凭回执上的受理编号和查询码查看。`;

const missing = r83.block('OWN_CONTACT_MISSING', 'contact')`
  没有填写留过的联系方式。
  填写手机号码或者电子邮箱。`;

const noMail = r71.block('OWN_CODE_NO_MAIL', 'contact')`
  本平台没有开通邮件，验证码发不到邮箱。
  填写手机号码，或者凭受理编号和查询码查看。`;

const noSms = r71.block('OWN_CODE_NO_SMS', 'contact')`
  本平台没有开通短信，验证码发不到手机。
  填写电子邮箱，或者凭受理编号和查询码查看。`;

const noMobile = r83.block('OWN_CODE_NO_MOBILE', 'contact')`
  这不是手机号码，收不到验证码。
  填写11位手机号码；留的是座机的，凭受理编号和查询码查看。`;

const noDigits = r83.block('OWN_CODE_DIGITS', 'code')`
  验证码是六位数字。
  照短信、邮件里的填写。`;

const codeWrong = r83.block('OWN_CODE_WRONG', 'code')`
  联系方式或者验证码不对，或者验证码已经过期、已经用过。
  核对最近收到的六位数字，${CODE_MINUTES}分钟内填写，填错${CODE_TRIES}次失效；不行的，重新索取一个。`;
