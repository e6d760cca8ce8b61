/** Texts of the desks that name the channels by which the county writes (告知的渠道); a channel not set up is left out. */
import type { Channels } from '#client/citizen/channels.ts';

type Ways = Pick<Channels, 'mail' | 'sms'>;

const joined = (ways: readonly (string | false)[]) => ways.filter(Boolean).join('、');

/** Where somebody of the staff is notified, under the field of their mail address. */
export function addressHint({ mail, sms }: Ways): string {
  if (mail && sms) return '待办和审查的告知发到这里；没有填的，发短信到手机，都没有填的发到单位邮箱。';
  if (mail) return '待办和审查的告知发到这里；没有填的，发到单位邮箱。';
  return sms ? '本县没有接入邮件，告知发短信到手机。' : '本县没有接入邮件，待办在工作台上看。';
}

/** The same in one line, above one's own account. */
export const ownAddressNote = ({ mail, sms }: Ways): string =>
  mail || sms
    ? `待办、审查和到期提醒发到本人的${[...(mail ? ['邮箱'] : []), ...(sms ? ['手机'] : [])].join('或者')}`
    : '待办、审查和到期提醒在工作台上看';

/** Who is telephoned (须电话告知). */
export const callsNote = ({ mail, sms }: Ways): string =>
  `${mail || sms ? `${joined([mail && '没有留邮箱', sms && '短信没有送达'])}的` : '要告知的人'}，由本单位打电话；查看号码要写明理由`;

/** That nobody waits for a call. */
export const nobodyToCall = ({ mail, sms }: Ways): string =>
  mail || sms ? `能${joined([mail && '写信', sms && '发短信'])}的，系统已经告知。` : '要告知的人列在这里。';

/** Description of 发送记录. */
export const messagesNote = ({ mail, sms }: Ways): string =>
  `${joined([mail && '写信', sms && '发短信', '打电话'])}的都在这里`;

/** Where a link and its code may go. */
export const linkAddressLabel = ({ sms }: Ways): string =>
  `链接和验证码发到的电子邮箱${sms ? '或者手机号' : ''}`;
