/**
 * R-71、R-83. 关注: whoever follows a matter is written to at the one address they confirmed, never at night, and it is deleted as
 * soon as nobody needs it (个人信息保护法第六条、第四十七条). Hours, days and numbers are ours.
 */
import { contactOf, mobileIn, refuseContact } from '#server/law/consultation/comment-contact.ts';
import { DeliveryWay, isAppAddress } from '#server/law/people/notification.ts';
import { isQuiet, lastMorning } from '#server/law/people/quiet-hours.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { FollowPace } from './following-words.ts';

const r83 = provision('R-83', 'LAW', '个人信息保护法第六条');
const r71 = provision('R-71', 'DESIGN', '告知规则');

/** Hours after which an address that was not confirmed is deleted (确认期限). */
export const CONFIRM_HOURS = 48;
/** Maximum number of subscriptions of one address. */
export const FOLLOWS_AT_MOST = 50;
/** Days before the last day of a consultation on which its followers are reminded (截止前提醒). */
export const CLOSING_DAYS = 3;
/** Number of undelivered letters in a row after which the address is given up. */
export const LOST_LETTERS = 3;
/** Hours for which the link in the last letter still opens the subscription. */
export const ENDED_HOURS = 24;

const HOUR_MS = 3_600_000;

/** The instant until which an unconfirmed request is stored. */
export const confirmableUntil = (askedAt: Date): Date =>
  new Date(askedAt.getTime() + CONFIRM_HOURS * HOUR_MS);

/**
 * The instant up to which events are reported now to followers with this frequency (告知到哪一刻); null: they are not written
 * to at this hour.
 */
export function toldUpTo(pace: FollowPace, now: Date): Date | null {
  if (isQuiet(now)) return null;
  return pace === FollowPace.AT_ONCE ? now : lastMorning(now);
}

/** Ways in which the county can write to followers (告知关注人的方式): its messages must be able to name its own address. */
export interface FollowWays {
  mail: boolean;
  sms: boolean;
  /** In WeChat or the provincial app (模板消息). */
  app?: boolean;
}

/** Beginning of what the gateway of the apps vouches for, in the place of an address (模板消息的收信人). */
export const APP_ADDRESS = 'app:';

/** The way an address is written to: without an @ it is a number, where the county sends short messages. */
export function followWay(address: string, { mail, sms }: FollowWays): 'MAIL' | 'SMS' | 'APP' {
  if (address.startsWith(APP_ADDRESS)) return DeliveryWay.APP;
  return sms && (!mail || contactOf(address).contactKind === 'PHONE') ? DeliveryWay.SMS : DeliveryWay.MAIL;
}

/** Frequency of messages to a mobile number: one a day, whatever was chosen (一天最多一条短信). */
export const paceBy = (way: DeliveryWay, chosen: FollowPace): FollowPace =>
  way === DeliveryWay.SMS ? FollowPace.DAILY : chosen;

/** Facts that decide whether somebody may follow (关注的前提). */
export interface Asking {
  address: string;
  ways: FollowWays;
  /** The matter has come to its end. */
  ended: boolean;
}

/** Reasons against following (关注). */
export const refuseFollowing = ({ address, ways, ended }: Asking): Finding[] => [
  ...(ways.mail || ways.sms || address.startsWith(APP_ADDRESS) ? [] : [noMail]),
  ...(ended ? [matterEnded] : []),
  ...refuseFollowAddress(address, ways),
];

/** Findings on the address (关注人的联系方式): one mail address, or one mobile number where the county sends short messages. */
function refuseFollowAddress(address: string, ways: FollowWays): Finding[] {
  if (address.startsWith(APP_ADDRESS)) return ways.app && isAppAddress(address) ? [] : [noApp];
  if (address.trim() === '') return [ways.sms ? contactMissing : addressMissing];
  if (followWay(address, ways) === DeliveryWay.MAIL)
    return refuseContact({ contactKind: 'EMAIL', contact: address });
  return mobileIn(address) === null ? [noMobile] : [];
}

/** Reasons against asking for a code (索取验证码): it goes to a mobile number, where the county sends short messages. */
export const refuseCodeAsked = (address: string, sms: boolean): Finding[] =>
  sms ? refuseFollowAddress(address, { mail: false, sms, app: false }) : [noSms];

/** Refusal of a wrong code; an address that follows nothing gets the same answer. */
export const refuseCode = (opened: boolean): Finding[] => (opened ? [] : [codeWrong]);

/** Refusal of a link that opens nothing any more. */
export const refuseDeadLink = (found: boolean): Finding[] => (found ? [] : [deadLink]);

const noMail = r71.block('FOLLOW_NO_MAIL')`
  本平台没有开通邮件，不能用邮箱关注。
  用订阅地址或者日历关注，或者到页面上查看。`;

const matterEnded = r71.block('FOLLOW_MATTER_ENDED')`
  这件事已经结束，不会再有新的进展。
  到它的页面看结果。`;

const addressMissing = r83.block('FOLLOW_ADDRESS_MISSING', 'address')`
  请填写电子邮箱。`;

const contactMissing = r83.block('FOLLOW_ADDRESS_MISSING', 'address')`
  请填写手机号码或者电子邮箱。`;

const noMobile = r83.block('FOLLOW_NO_MOBILE', 'address')`
  这不是手机号码，收不到短信。
  填写11位手机号码。`;

const noApp = r83.block('FOLLOW_NO_APP', 'address')`
  微信或者App没有证明是您本人打开的，或者时间过了。
  回到微信或者App里，重新打开这一页；也可以用邮箱关注。`;

const noSms = r71.block('FOLLOW_NO_SMS')`
  本平台没有开通短信。
  用邮箱、订阅地址或者日历关注。`;

const codeWrong = r71.block('FOLLOW_CODE_WRONG', 'code')`
  号码或者验证码不对，或者验证码已经过期。
  核对短信里的六位数字；不行的，重新索取一个。`;

const deadLink = r71.block('FOLLOW_LINK_DEAD')`
  这个链接已经失效：没有在48小时内确认，或者已经不再关注。
  需要的话，到那件事的页面重新关注。`;
