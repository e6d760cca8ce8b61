import { isEmail, mobileIn } from '#server/law/consultation/comment-contact.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';

/** Findings on the addresses of a member of staff (本人的联系方式); both may be missing. */
export const refuseAddresses = ({
  email,
  mobile,
}: {
  email: string | null;
  mobile: string | null;
}): Finding[] => [
  ...(email === null || isEmail(email) ? [] : [EMAIL_MALFORMED]),
  ...(mobile === null || mobileIn(mobile) !== null ? [] : [MOBILE_MALFORMED]),
];

const EMAIL_MALFORMED = r93.block('CONTACT_MALFORMED', 'email')`
  电子邮箱的格式不对。
  填写一个电子邮箱地址。`;

const MOBILE_MALFORMED = r93.block('STAFF_MOBILE_MALFORMED', 'mobile')`
  手机号码的格式不对。
  填写11位手机号码。`;
