/** 国令711号第二十九条、第三十一条, R-78. What an application for information holds (申请的内容), and the day on which it counts as received. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { checkDigitFits } from '#server/law/people/personal-number.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

const r78 = provision('R-78', 'LAW', '国令711号第二十九条');

/** Applicants (申请人), told apart as the yearly report counts them. */
export const [ApplicantKind, APPLICANT_LABELS] = vocabulary({
  PERSON: '自然人',
  BUSINESS: '商业企业',
  RESEARCH: '科研机构',
  CHARITY: '社会公益组织',
  LEGAL_SERVICE: '法律服务机构',
  OTHER: '其他组织',
});
export type ApplicantKind = keyof typeof ApplicantKind;

/** Ways in which the information is handed over (获取信息的方式). */
export const [HandoverWay, HANDOVER_LABELS] = vocabulary({
  PLATFORM: '在本平台凭受理编号查看',
  EMAIL: '电子邮件',
  POST: '邮寄',
  PICKUP: '当面领取',
});
export type HandoverWay = keyof typeof HandoverWay;

/** An applicant as they say who they are (申请人). */
export interface Applicant {
  readonly applicant: ApplicantKind | null;
  readonly handover: HandoverWay | null;
  readonly identityNo: string;
  readonly name: string;
  readonly contact: string;
}

/** Reasons against this application, all at once (条例第二十九条第二款): who asks, by which papers, how they are reached. */
export const refuseApplicant = ({ applicant, handover, identityNo, name, contact }: Applicant): Finding[] => [
  ...(applicant === null ? [noApplicant] : []),
  ...(substance(name) < 2 ? [noName] : []),
  ...(isIdentityNo(applicant, identityNo) ? [] : [noIdentity]),
  ...(blank(contact) ? [noContact] : []),
  ...(handover === null ? [noHandover] : []),
];

const RESIDENT = /^\d{17}[\dX]$/u;
const CREDIT = /^[0-9A-HJ-NPQRTUWXY]{18}$/u;
const PASSPORT = /^[A-Z0-9]{6,17}$/u;

/** Whether a number of papers can be one (身份证明): a resident's checks itself; an organisation's is its 统一社会信用代码. */
export function isIdentityNo(applicant: ApplicantKind | null, typed: string): boolean {
  const no = typed.trim().toUpperCase();
  if (applicant !== null && applicant !== ApplicantKind.PERSON) return CREDIT.test(no);
  return RESIDENT.test(no) ? checkDigitFits(no) : PASSPORT.test(no);
}

/** 工作日 after which an application that came without a person counts as confirmed (视为确认), so that nobody waits for the office. */
export const CONFIRMED_WITHIN = 3;

/**
 * Day on which an application counts as received (收到申请之日), when the office registers it on `today`: handed over in person
 * or signed for, the day it came; by the platform, the day both sides have confirmed it, at the latest the third 工作日.
 */
export function receivedDay(
  { channel, arrivedOn }: { channel: CommentChannel; arrivedOn: CalendarDay },
  today: CalendarDay,
  calendar: WorkCalendar,
): CalendarDay {
  if (channel !== CommentChannel.WEB) return arrivedOn;
  const latest = addWorkingDays(arrivedOn, CONFIRMED_WITHIN, calendar).day;
  return today < latest ? today : latest;
}

const noApplicant = r78.block('APPLICANT_REQUIRED', 'applicant')`
  没有选择申请人是个人还是哪一类组织。
  自己申请的选自然人；单位申请的，按单位的性质选。`;

const noName = r78.block('APPLICANT_NAME_REQUIRED', 'name')`
  没有写申请人的姓名或者名称。
  照身份证明填写。`;

const noIdentity = r78.block('APPLICANT_IDENTITY_REQUIRED', 'identityNo')`
  身份证明的号码没有填写，或者不对。
  个人填居民身份证号等证件号码，组织填18位统一社会信用代码；密封保存，不公开。`;

const noContact = r78.block('APPLICANT_CONTACT_REQUIRED', 'contact')`
  申请要留联系方式，没有填写。
  填写手机号码或者电子邮箱，补正、延期和答复都要告知您。`;

const noHandover = r78.block('APPLICANT_HANDOVER_REQUIRED', 'handover')`
  没有选择获取信息的方式。
  不方便上网的，可以选邮寄或者当面领取。`;
