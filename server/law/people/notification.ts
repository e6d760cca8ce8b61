/** 告知: everybody is notified in the way they left: by mail, by short message or in an app where the county has such a service, else by telephone. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { mobileIn } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'DESIGN', '告知规则');

/** Way of notification (告知方式). */
export const [DeliveryWay, DELIVERY_WAY_LABELS] = vocabulary({
  MAIL: '电子邮件',
  SMS: '短信',
  APP: '微信或者App',
  PHONE: '电话',
  VISIT: '当面',
  PAPER: '书面送达',
});
export type DeliveryWay = keyof typeof DeliveryWay;

/** Result of a telephone call (电话告知的结果). */
export const [CallOutcome, CALL_OUTCOME_LABELS] = vocabulary({
  REACHED: '告知到本人',
  TRY_AGAIN: '没有人接听，再打',
  NOT_REACHED: '联系不上，不再打',
});
export type CallOutcome = keyof typeof CallOutcome;

/** Whether it is the address of somebody in WeChat or an app (微信、App的收信人), which the county's gateway vouched for. */
export const isAppAddress = (contact: string): boolean => /^app:[\w-]{1,128}$/.test(contact);

/** Way of reaching somebody in writing (书面告知); null: by telephone. */
export const writtenWay = (
  { contactKind, contact }: { contactKind: string | null; contact: string | null },
  texting: boolean,
): 'MAIL' | 'SMS' | 'APP' | null => {
  if (contact === null) return null;
  if (isAppAddress(contact)) return DeliveryWay.APP;
  if (contactKind === 'EMAIL') return DeliveryWay.MAIL;
  return texting && mobileIn(contact) !== null ? DeliveryWay.SMS : null;
};

/** Days after which nobody is called any more (电话告知的期限), where the matter itself sets no earlier end. */
export const CALL_DAYS = 180;

/** Days for which an address is stored after its notification came to an end (收件地址的保存期限). */
export const ADDRESS_DAYS = 30;

/** Reason against recording a call (登记电话告知): nobody is waiting for it. */
export const refuseCallRecord = (waiting: boolean): Finding[] => (waiting ? [] : [nothingToTell]);

const nothingToTell = r71.block('NOTHING_TO_TELL')`
  已经告知，或者不用再告知。
  刷新名单，看最新的情况。`;
